import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';

const BATCH = 1_000;

/** Entries and what their files say come into the index by triggers; here is what no trigger sees. */
@Injectable()
export class SearchIndexRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Reads every entry again, some at a time, while searches go on. */
  async rebuild(): Promise<number> {
    let after = '00000000-0000-0000-0000-000000000000';
    let entries = 0;
    for (;;) {
      const { rows } = await this.database.execute<{ last: string | null; count: number }>(sql`
        with batch as materialized (
          select e from catalogue_entries e where e.id > ${after}::uuid order by e.id limit ${BATCH}),
        fresh as materialized (
          select catalogue_search_row(e) as r from batch
          where (e).state in ('published', 'corrected')),
        kept as (
          insert into catalogue_search select (r).* from fresh
          on conflict (entry_id) do update set
            agency_id = excluded.agency_id, sort_on = excluded.sort_on, year = excluded.year,
            kind = excluded.kind, access = excluded.access, classes = excluded.classes,
            in_force_until = excluded.in_force_until, published_until = excluded.published_until,
            words = excluded.words, heads = excluded.heads),
        gone as (
          delete from catalogue_search s using batch
          where s.entry_id = (batch.e).id and (batch.e).state not in ('published', 'corrected')),
        bodies as (
          update catalogue_search_bodies b set words = catalogue_body_words((r).words, b.body)
          from fresh where b.entry_id = (r).entry_id)
        select max((e).id::text) as last, count(*)::int as count from batch`);
      const last = rows[0]?.last ?? null;
      if (last === null) break;
      entries += rows[0]?.count ?? 0;
      after = last;
    }
    await this.renewVocabulary();
    return entries;
  }

  /** Counts the words anew if the index has grown or shrunk by a hundredth since. */
  async renewStaleVocabulary(): Promise<void> {
    const { rows } = await this.database.execute<{ is_stale: boolean }>(sql`
      select abs(now.entries - coalesce(counted.entries, 0)) * 100 > now.entries as is_stale
      from (select count(*) as entries from catalogue_search) as now
      left join catalogue_search_vocabulary counted on counted.word = ''`);
    if (rows[0]?.is_stale) await this.renewVocabulary();
  }

  /** Counts the words of the whole index anew. */
  async renewVocabulary(): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.execute(sql`
        create temporary table counted on commit drop as
        select word, ndoc as entries from ts_stat('select words from catalogue_search')
        where word !~ '[0-9@=#]'
        union all
        select '', count(*) from catalogue_search`);
      await transaction.execute(sql`
        delete from catalogue_search_vocabulary v
        where not exists (select from counted c where c.word = v.word)`);
      await transaction.execute(sql`
        insert into catalogue_search_vocabulary as v (word, folded, entries)
        select word, case when word not like '%\\_%' then catalogue_fold(word) end, entries from counted
        on conflict (word) do update set entries = excluded.entries
        where v.entries <> excluded.entries`);
    });
  }
}
