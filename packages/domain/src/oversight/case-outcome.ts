import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CountedLine } from '../report/request-facts.ts';

/**
 * How a case stood on a day, by its least favourable item (kết quả của vụ việc): cung cấp toàn bộ · cung cấp
 * một phần · có nội dung bị từ chối · đã rút · chưa giải quyết xong.
 */
export const CASE_OUTCOMES = [
  'provided',
  'partly_provided',
  'refused',
  'withdrawn',
  'undecided',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** The acts whose lines say how a case stands; the first line of a request says how many items it has. */
export const OUTCOME_ACTS = [
  'complete',
  'provide_item',
  'provide_item_partly',
  'refuse_item',
  'reopen',
  'withdraw',
] as const;

/**
 * How a case stood at the end of a day, from its lines of the register alone: since lines are only added,
 * a day that has ended gives the same answer for ever.
 *
 * @param lines oldest first, the first one among them
 */
export function caseOutcomeOn(lines: readonly CountedLine[], on: CalendarDate): CaseOutcome {
  const standing = new Map<number, unknown>();
  let items = 0;
  let isWithdrawn = false;
  for (const { action, facts, on: day } of lines) {
    if (day > on) break;
    if (typeof facts['items'] === 'number') items = facts['items'];
    if (facts['outcome']) standing.set(Number(facts['item']), facts['outcome']);
    if (action === 'withdraw') isWithdrawn = true;
    if (action === 'reopen' && Array.isArray(facts['items']))
      for (const item of facts['items']) standing.delete(Number(item));
  }
  if (isWithdrawn) return 'withdrawn';
  if (items === 0 || standing.size < items) return 'undecided';
  const outcomes = new Set(standing.values());
  if (outcomes.has('refused')) return 'refused';
  return outcomes.has('partly_provided') ? 'partly_provided' : 'provided';
}
