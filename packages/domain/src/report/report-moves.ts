import { answersForAgency, type ActingBody } from '../agency/handover.ts';
import { provisionsOf, type Provision } from '../law/provision.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import type { Report, ReportActionType, ReportState } from './report.ts';

/** On which side of a report somebody is: the body that keeps it, or the one that compiles it. */
export type ReportSide = 'keeper' | 'receiver';

/** Who may take a step on a report, from which states, to which (null: it stays where it is). */
export type ReportMove = {
  side: ReportSide;
  by: readonly StaffRole[];
  from: readonly ReportState[];
  to: ReportState | null;
  under: readonly Provision[];
};

const dispatch = provisionsOf('5543/UBND-NC');

/** The table of moves. A step without a row is never allowed. */
// prettier-ignore
export const REPORT_MOVES: Readonly<Record<ReportActionType, ReportMove>> = {
  save_report:    { side: 'keeper', by: ['contact_officer', 'head', 'overseer'], from: ['open', 'returned'], to: null, under: [dispatch()] },
  bring_totals:   { side: 'keeper', by: ['contact_officer', 'head', 'overseer'], from: ['open', 'returned'], to: null, under: [dispatch()] },
  drop_totals:    { side: 'keeper', by: ['contact_officer', 'head', 'overseer'], from: ['open', 'returned'], to: null, under: [dispatch()] },
  submit_report:  { side: 'keeper', by: ['head'], from: ['open', 'returned'], to: 'submitted', under: [dispatch()] },
  return_report:  { side: 'receiver', by: ['overseer', 'head'], from: ['submitted'], to: 'returned', under: [dispatch()] },
  accept_report:  { side: 'receiver', by: ['overseer', 'head'], from: ['submitted'], to: 'accepted', under: [dispatch()] },
  compile_report: { side: 'receiver', by: ['overseer', 'head'], from: ['accepted'], to: 'compiled', under: [dispatch()] },
};

/** Who acts on a report: always someone with a post. */
export type ReportActor = ActingBody & { id: string; role: StaffRole };

/** Whether the actor sits on that side, or took over from the body that did. */
export function isOnSide(
  actor: ActingBody,
  { keeperId, receiverId }: Pick<Report, 'keeperId' | 'receiverId'>,
  side: ReportSide,
): boolean {
  const party = side === 'keeper' ? keeperId : receiverId;
  return party !== null && answersForAgency(actor, party);
}
