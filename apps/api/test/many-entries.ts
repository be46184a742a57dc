import { sql } from 'drizzle-orm';
import type { Api } from './api.ts';

/** Published sample entries by the thousands, in the index without their words, which would take minutes. */
export async function manyEntries({ opened: { database } }: Api, count: number): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.execute(
      sql`alter table catalogue_entries disable trigger catalogue_search_kept`,
    );
    await transaction.execute(sql`
      with added as (
        insert into catalogue_entries (id, title, issuer, forms, classes, access, state, published_on, files, version, sample, changed_at)
        select gen_random_uuid(), repeat(md5(n::text), 6), 'Mẫu', '{}', '{}', 'public', 'published', '2026-11-23', '[]', 1, true, now()
        from generate_series(1, ${count}) as n
        returning id, published_on, access)
      insert into catalogue_search (entry_id, sort_on, year, access, classes, words)
      select id, published_on, 2026, access, '{}', '' from added`);
    await transaction.execute(
      sql`alter table catalogue_entries enable trigger catalogue_search_kept`,
    );
  });
}
