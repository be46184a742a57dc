import { sql } from 'drizzle-orm';
import type { Api } from './api.ts';

/** Published sample entries by the thousands. They stay out of the search, whose index would take minutes. */
export async function manyEntries({ opened: { database } }: Api, count: number): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.execute(
      sql`alter table catalogue_entries disable trigger catalogue_search_kept`,
    );
    await transaction.execute(sql`
      insert into catalogue_entries (id, title, issuer, forms, classes, access, state, published_on, files, version, sample, changed_at)
      select gen_random_uuid(), repeat(md5(n::text), 6), 'Mẫu', '{}', '{}', 'public', 'published', '2026-11-23', '[]', 1, true, now()
      from generate_series(1, ${count}) as n`);
    await transaction.execute(
      sql`alter table catalogue_entries enable trigger catalogue_search_kept`,
    );
  });
}
