import {
  REPORT_FIGURES,
  reportTemplate,
  templateRows,
  type CalendarDate,
  type LateAct,
  type RegisterAct,
  type ReportCell,
  type ReportFigure,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';

/** One body over some days: what a report counts. */
export type FigureScope = { agencyId: string; from: CalendarDate; until: CalendarDate };

type Counted = {
  scope: number;
  figure: ReportFigure | 'has_data';
  by: string | null;
  value: string;
};

const BROKEN_DOWN = new Set(
  templateRows(reportTemplate('dispatch_5543_2019'))
    .filter(({ isBrokenDown }) => isBrokenDown)
    .map(({ figure }) => figure),
);

/**
 * Counts what the register holds: items and requests by the day on which the request was received. A
 * body of which the system knew nothing in those days, neither a request nor anybody at work, has no
 * value: that is missing and not zero.
 */
@Injectable()
export class ReportFigures {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async cells(scope: FigureScope, on: Database | Transaction = this.database) {
    const [cells] = await this.cellsOfEach([scope], on);
    return cells ?? [];
  }

  /** The cells of each scope, in their order, with one statement for all. */
  async cellsOfEach(
    scopes: readonly FigureScope[],
    on: Database | Transaction = this.database,
  ): Promise<readonly (readonly ReportCell[])[]> {
    const { rows } = await on.execute<Counted>(sql`${counting(scopes)}
      select scope, 'has_data' as figure, null as by, 1 as value from scopes s
      where exists (select from requests r where r.agency_id = s.agency_id and r.received_on <= s.until)
        or exists (select from staff p where p.agency_id = s.agency_id
          and (p.created_at at time zone 'Asia/Ho_Chi_Minh')::date <= s.until)
      union all select scope, 'requests_received', null, count(*) from asked group by 1
      union all select scope, 'requests_by_channel', channel, count(*) from asked group by 1, 3
      union all select scope, 'requests_by_requester_kind', requester_kind, count(*) from asked group by 1, 3
      union all select scope, 'requests_asked_to_complete', null, count(*) from asked
        where asked_to_complete_on is not null group by 1
      union all select scope, 'requests_extended', null, count(*) from asked where extended group by 1
      union all select scope, 'requests_answered_on_time', null, count(*) from asked
        where delivered_on <= due_on group by 1
      union all select scope, 'requests_answered_late', null, count(*) from asked
        where delivered_on > due_on group by 1
      union all select scope, 'items_requested', null, count(*) from items group by 1
      union all select scope, 'items_provided', null, count(*) from items where outcome = 'provided' group by 1
      union all select scope, 'items_provided_partly', null, count(*) from items
        where outcome = 'partly_provided' group by 1
      union all select scope, 'items_refused', null, count(*) from items
        where outcome in ('refused', 'partly_provided') group by 1
      union all select scope, 'refusals_by_ground', refusal ->> 'ground', count(*) from items
        where outcome in ('refused', 'partly_provided') group by 1, 3
      union all select i.scope, 'items_by_class', coalesce(d.publication_class, 'none'), count(*) from items i
        left join publication_dues d on d.request_id = i.request_id and d.item_number = i.number group by 1, 3
      union all select scope, 'costs_charged', null, coalesce(sum(total_vnd), 0) from asked
        join cost_notices n on n.request_id = asked.id where n.state <> 'waived' group by 1
      union all select scope, 'costs_waived', null, coalesce(sum(total_vnd), 0) from asked
        join cost_notices n on n.request_id = asked.id where n.state = 'waived' group by 1
      union all select scope, 'corrections_started', null, count(*) from asked
        join corrections c on c.request_id = asked.id group by 1
      union all select scope, 'complaints_lodged', null, count(*) from asked
        join complaints c on c.request_id = asked.id group by 1`);
    const ofScope = Map.groupBy(rows, ({ scope }) => scope);
    return scopes.map((_, at) => cellsOf(ofScope.get(at) ?? []));
  }

  /** What the register took down after a moment about the requests that these scopes count. */
  async lateActs(scopes: readonly FigureScope[], after: Date): Promise<readonly LateAct[]> {
    const { rows } = await this.database.execute<{ act: RegisterAct; count: number }>(sql`
      ${counting(scopes)}
      select l.action as act, count(*)::int as count from register l
      join asked on asked.id = l.request_id
      where l.at > ${after.toISOString()}::timestamptz group by 1 order by 1`);
    return rows;
  }
}

/** The requests of each scope, and their items, for the statement that follows. */
function counting(scopes: readonly FigureScope[]) {
  const numbered = scopes.map(({ agencyId, from, until }, scope) => ({
    scope,
    agency_id: agencyId,
    since: from,
    until,
  }));
  return sql`with scopes as (
      select * from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb)
        as s(scope int, agency_id uuid, since date, until date)),
    asked as (
      select s.scope, r.id, r.channel, r.requester_kind, r.extended, r.asked_to_complete_on,
        r.delivered_on, r.due_on
      from scopes s join requests r on r.agency_id = s.agency_id
        and r.received_on between s.since and s.until),
    items as (
      select asked.scope, i.request_id, i.number, i.outcome, i.refusal
      from asked join request_items i on i.request_id = asked.id)`;
}

function cellsOf(counted: readonly Counted[]): readonly ReportCell[] {
  const isMissing = !counted.some(({ figure }) => figure === 'has_data');
  return REPORT_FIGURES.flatMap((figure): ReportCell[] => {
    const found = counted
      .filter((row) => row.figure === figure)
      .map(({ by, value }) => ({ figure, by, value: Number(value), missing: 0 }))
      .toSorted((one, other) => (one.by ?? '').localeCompare(other.by ?? ''));
    if (found.length > 0 || BROKEN_DOWN.has(figure)) return found;
    const none = isMissing ? { value: null, missing: 1 } : { value: 0, missing: 0 };
    return [{ figure, by: null, ...none }];
  });
}
