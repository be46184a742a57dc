import type { CalendarDate } from '../calendar/calendar-date.ts';
import { statuteOn } from '../law/editions.ts';
import type { Provision } from '../law/provision.ts';
import type { ActionType, RequestAction } from './actions.ts';
import type { MoveRow } from './move-rows.ts';
import type { InformationRequest, RequestItem } from './request.ts';
import type { Complaint, Consent, Correction, CostNotice } from './threads.ts';

/** A side thread of any table. */
export type Thread = Consent | CostNotice | Correction | Complaint;

/** What an act is about besides the request: an item, a thread, or nothing. */
export type Target = {
  item: RequestItem | null;
  thread: Thread | null;
};

/**
 * The articles under which a row is taken. Those on corrections name both statutes: a claim or a finding
 * follows the one of its own day, whatever governs the request (reading `claim_statute`).
 */
export function underOf(
  { table, under }: MoveRow,
  { thread }: Pick<Target, 'thread'>,
  today: CalendarDate,
): readonly Provision[] {
  if (table !== 'corrections') return under;
  const begun = statuteOn(thread !== null && 'startedOn' in thread ? thread.startedOn : today);
  if (!begun.allowed) return under;
  return under.filter(({ instrument }) => instrument === begun.effect.instrument);
}

/** Acts that name an item. */
export const ITEM_TARGETS: readonly ActionType[] = [
  'provide_item',
  'provide_item_partly',
  'refuse_item',
  'redirect_item',
  'ask_consent',
  'claim_correction',
  'report_own_error',
];

/** The threads that a row of that table works on. */
export function threadsOf(request: InformationRequest, table: MoveRow['table']): readonly Thread[] {
  switch (table) {
    case 'consents':
      return request.consents;
    case 'costs':
      return request.costNotice === null ? [] : [request.costNotice];
    case 'corrections':
      return request.corrections;
    case 'complaints':
      return request.complaints;
    case 'request':
    case 'items':
      return [];
  }
}

/** The item or thread that an act names, as it stands in the request; null where there is none such. */
export function targetOf(request: InformationRequest, action: RequestAction, row: MoveRow): Target {
  const number = 'item' in action ? action.item : null;
  const threadId = threadIdOf(action);
  const threads = threadsOf(request, row.table);
  return {
    item: request.items.find((item) => item.number === number) ?? null,
    thread:
      row.table === 'costs' && row.from.length > 0
        ? (threads[0] ?? null)
        : (threads.find(({ id }) => id === threadId) ?? null),
  };
}

function threadIdOf(action: RequestAction): string | null {
  if ('consentId' in action) return action.consentId;
  if ('correctionId' in action) return action.correctionId;
  // A reopening cites a complaint as evidence and does not work on it.
  if (action.type !== 'reopen' && 'complaintId' in action) return action.complaintId;
  return null;
}
