import { Inject, Injectable } from '@nestjs/common';
import { eq, sql } from 'drizzle-orm';
import { agencies, agencySearchTerms, agencySuccessions } from '../agencies/agency.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { searchAliases } from './aliases/alias.table.ts';
import type { Counts, NearWord, SlipQuestion } from './query/resolve-words.ts';
import { Thesaurus, type BodyName } from './query/thesaurus.ts';

export type Lexicon = { counts: Counts; thesaurus: Thesaurus };

/** What is known about words: how often the index has them, and what they stand for. */
@Injectable()
export class LexiconRepository {
  #kept: { version: string; thesaurus: Thesaurus } | undefined;

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Aliases and names as they were at the last search, or as they are. */
  async thesaurus(): Promise<Thesaurus> {
    return this.#kept?.thesaurus ?? this.#renewed();
  }

  /**
   * One statement, but for the first time after an alias or a body has changed.
   *
   * @param wordsWith the words to count, which the thesaurus may add to
   */
  async look(wordsWith: (thesaurus: Thesaurus) => readonly string[]): Promise<Lexicon> {
    const thesaurus = await this.thesaurus();
    const { rows } = await this.database.execute<{
      version: string;
      counts: Record<string, number> | null;
    }>(sql`
      select version::text as version, (
        select jsonb_object_agg(word, entries) from catalogue_search_vocabulary
        where word = any(${sql.param(['', ...wordsWith(thesaurus)])}::text[])) as counts
      from search_thesaurus_version`);
    const [row] = rows;
    if (row === undefined) throw new Error('The thesaurus has no version.');
    if (row.version !== this.#kept?.version) {
      await this.#renewed();
      return this.look(wordsWith);
    }
    return { counts: new Map(Object.entries(row.counts ?? {})), thesaurus };
  }

  /** Words of the index near to such as it doesn't know, and whether it knows them beside their neighbours. */
  async near(
    questions: readonly SlipQuestion[],
  ): Promise<ReadonlyMap<string, readonly NearWord[]>> {
    if (questions.length === 0) return new Map();
    const { rows } = await this.database.execute<NearWord & { asked: string }>(sql`
      select distinct on (asked.folded, v.folded)
        asked.folded as asked, v.folded, v.word as spelt, v.entries,
        coalesce((select sum(entries) from catalogue_search_vocabulary
          where word in (asked.left || '_' || v.folded, v.folded || '_' || asked.right)), 0)::int as beside
      from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
        as asked (folded text, near text[], "left" text, "right" text)
      join catalogue_search_vocabulary v on v.folded = any(asked.near)
      order by asked.folded, v.folded, (v.word = v.folded), v.entries desc`);
    return Map.groupBy(rows, ({ asked }) => asked);
  }

  /** The version is read first: what changes after it is seen the next time. */
  async #renewed(): Promise<Thesaurus> {
    const { rows } = await this.database.execute<{ version: string }>(
      sql`select version::text as version from search_thesaurus_version`,
    );
    const aliases = await this.database
      .select()
      .from(searchAliases)
      .where(eq(searchAliases.active, true))
      .orderBy(searchAliases.termKey);
    const thesaurus = new Thesaurus(aliases, await this.#bodyNames());
    this.#kept = { version: rows[0]?.version ?? '', thesaurus };
    return thesaurus;
  }

  async #bodyNames(): Promise<BodyName[]> {
    const { rows } = await this.database.execute<BodyName>(sql`
      select t.agency_id as "agencyId", a.code, a.name as "agencyName", t.label as name,
        (t.kind = 'former_name' or a.valid_until is not null) as "isFormer",
        (a.valid_until is not null) as "isGone",
        case when t.kind = 'former_name'
          then jsonb_build_array(jsonb_build_object('id', a.id, 'code', a.code, 'name', a.name))
          else coalesce((
            select jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name)
              order by (u.subject = 'unknown'), s.rank)
            from ${agencySuccessions} u join ${agencies} s on s.id = u.successor_id
            where u.predecessor_id = a.id), '[]')
        end as successors
      from ${agencySearchTerms} t join ${agencies} a on a.id = t.agency_id
      where t.kind in ('name', 'symbol', 'former_name')
      order by a.rank, t.kind, t.label`);
    return rows;
  }
}
