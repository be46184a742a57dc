import { lateLines, type LateLine, type Period } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { FactRepository } from '../statistics/fact.repository.ts';

/** What was counted of one body, and when that was frozen. */
export type FrozenScope = { agencyId: string; period: Period; after: Date };

/** How many requests are read at once. */
const REQUESTS_AT_ONCE = 500;

/** What the register took down after figures were frozen, and what of them it moved. */
@Injectable()
export class LateLines {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly facts: FactRepository,
  ) {}

  async of(scopes: readonly FrozenScope[]): Promise<readonly LateLine[]> {
    const touched = await this.#touched(scopes);
    const lines: LateLine[] = [];
    for (let from = 0; from < touched.length; from += REQUESTS_AT_ONCE) {
      const some = new Map(
        touched.slice(from, from + REQUESTS_AT_ONCE).map(({ id, scope }) => [id, scopes[scope]]),
      );
      for (const request of await this.facts.countedRequests([...some.keys()])) {
        const scope = some.get(request.requestId);
        if (scope === undefined) continue;
        const known = request.lines.filter(({ at }) => new Date(at) <= scope.after).length;
        lines.push(...lateLines(request, known, scope.period));
      }
    }
    return lines;
  }

  /** Requests with a line after the freezing that have something to do with the period. */
  async #touched(scopes: readonly FrozenScope[]): Promise<{ id: string; scope: number }[]> {
    if (scopes.length === 0) return [];
    const numbered = scopes.map(({ agencyId, period, after }, scope) => ({
      scope,
      agency_id: agencyId,
      since: period.from,
      until: period.until,
      after: after.toISOString(),
    }));
    const { rows } = await this.database.execute<{ id: string; scope: number }>(sql`
      select r.id, s.scope from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb)
        as s(scope int, agency_id uuid, since date, until date, after timestamptz)
      join requests r on r.agency_id = s.agency_id
      where exists (select from register l where l.request_id = r.id and l.at > s.after)
        and (r.received_on between s.since and s.until or exists (
          select from register l where l.request_id = r.id and l."on" between s.since and s.until))
      order by r.id`);
    return rows;
  }
}
