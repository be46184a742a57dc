import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import type { TsQuery } from './query/tsquery.ts';

const LOOKED_AT = 300;

export type CompletedTitle = { id: string; title: string; documentNumber: string | null };

/** Titles and numbers that begin as somebody types. */
@Injectable()
export class CompletionRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest of the first few hundred: while somebody types, soon is better than best. */
  async titles(query: TsQuery, limit: number): Promise<CompletedTitle[]> {
    const { rows } = await this.database.execute<CompletedTitle>(sql`
      select id, title, "documentNumber" from (
        select distinct on (e.title) e.id, e.title, e.document_number as "documentNumber", s.sort_on
        from (
          select s.entry_id, s.sort_on from catalogue_search s
          where s.words @@ ${query}::tsquery
            and (s.published_until is null or s.published_until >= ${this.clock.today()})
          limit ${LOOKED_AT}) as s
        join catalogue_entries e on e.id = s.entry_id
        order by e.title, s.sort_on desc) as titles
      order by sort_on desc, id limit ${limit}`);
    return rows;
  }
}
