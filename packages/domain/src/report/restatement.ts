import type { RegisterAct } from '../request/actions.ts';
import type { ReportCell } from './report.ts';
import type { ReportFigure } from './report-template.ts';

/** How often an act was recorded after the figures were frozen, about what the period counts. */
export type LateAct = { act: RegisterAct; count: number };

/** A cell that is no longer what was reported (số liệu đã báo cáo, nay thay đổi). */
export type Restatement = {
  figure: ReportFigure;
  by: string | null;
  reported: number | null;
  now: number | null;
  /** What was recorded since and can move this figure; empty when the register tells no cause. */
  because: readonly LateAct[];
};

const NEW_REQUEST: readonly RegisterAct[] = ['submit', 'register', 'redirect_item'];
const DECIDED: readonly RegisterAct[] = [
  'provide_item',
  'provide_item_partly',
  'refuse_item',
  'redirect_item',
  'reopen',
];
const COSTS: readonly RegisterAct[] = ['notify_costs', 'waive_costs'];
const ANSWERED: readonly RegisterAct[] = ['deliver', 'reopen', 'extend', 'recompute_deadline'];

const MOVED_BY: Readonly<Record<ReportFigure, readonly RegisterAct[]>> = {
  items_requested: [...NEW_REQUEST, 'complete'],
  requests_received: NEW_REQUEST,
  items_provided: DECIDED,
  items_provided_partly: DECIDED,
  items_by_class: [...NEW_REQUEST, ...DECIDED, 'complete'],
  costs_charged: COSTS,
  costs_waived: COSTS,
  items_refused: DECIDED,
  refusals_by_ground: DECIDED,
  requests_by_channel: NEW_REQUEST,
  requests_by_requester_kind: NEW_REQUEST,
  requests_asked_to_complete: ['ask_to_complete'],
  requests_extended: ['extend'],
  requests_answered_on_time: ANSWERED,
  requests_answered_late: ANSWERED,
  corrections_started: ['claim_correction', 'report_own_error'],
  complaints_lodged: ['lodge_complaint'],
};

/**
 * What the frozen cells and those of today differ in, in the order of the frozen ones, then what is new.
 * A breakdown that has no cell on one side counts as zero there: no cell is no case.
 */
export function restatements(
  frozen: readonly ReportCell[],
  today: readonly ReportCell[],
  lateActs: readonly LateAct[],
): readonly Restatement[] {
  const keys = new Map([...frozen, ...today].map((cell) => [keyOf(cell), cell]));
  return [...keys].flatMap(([key, { figure, by }]) => {
    const reported = valueIn(frozen, key);
    const now = valueIn(today, key);
    if (reported === now) return [];
    const because = lateActs.filter(({ act }) => MOVED_BY[figure].includes(act));
    return [{ figure, by, reported, now, because }];
  });
}

function valueIn(cells: readonly ReportCell[], key: string): number | null {
  const found = cells.find((cell) => keyOf(cell) === key);
  return found === undefined ? 0 : found.value;
}

const keyOf = ({ figure, by }: ReportCell) => `${figure} ${by ?? ''}`;
