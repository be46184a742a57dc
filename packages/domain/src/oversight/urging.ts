import { answersForAgency } from '../agency/handover.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { Actor } from '../request/actor.ts';
import { cleanText, wanting } from '../request/text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';

/** What an overseer sends to a body: nhắc, đôn đốc · câu hỏi. */
export const URGING_KINDS = ['reminder', 'question'] as const;
export type UrgingKind = (typeof URGING_KINDS)[number];

/**
 * What it is about: một yêu cầu · một nghĩa vụ công khai · một nhiệm vụ được giao · một báo cáo hằng năm · việc
 * chung của cơ quan.
 */
export const URGING_SUBJECTS = ['request', 'duty', 'task', 'report', 'general'] as const;
export type UrgingSubject = (typeof URGING_SUBJECTS)[number];

/** How far it has come: đã gửi · đã trả lời · đã kết thúc. Lateness is apart: see `isUrgingLate`. */
export const URGING_STATES = ['sent', 'answered', 'closed'] as const;
export type UrgingState = (typeof URGING_STATES)[number];

/**
 * What became of one, the worst first: quá hạn chưa trả lời · chờ trả lời, còn hạn · kết thúc mà không trả lời · trả
 * lời trễ · trả lời đúng hạn. Every urging is exactly one of them on a day.
 */
export const URGING_STANDINGS = [
  'unanswered',
  'waiting',
  'closed_unanswered',
  'answered_late',
  'answered_in_time',
] as const;
export type UrgingStanding = (typeof URGING_STANDINGS)[number];

/** What is done to one after it was sent: trả lời · kết thúc. */
export const URGING_ACTIONS = ['answer_urging', 'close_urging'] as const;
export type UrgingActionType = (typeof URGING_ACTIONS)[number];
/** Everything that makes a line of its history. */
export const URGING_ACTS = ['send_urging', ...URGING_ACTIONS] as const;
export type UrgingAct = (typeof URGING_ACTS)[number];

/**
 * A reminder or a question to a body (đôn đốc), answered in the system. Its texts are about work and name
 * nobody who asked for information. A row of storage is this value.
 */
export type Urging = {
  id: string;
  kind: UrgingKind;
  subject: UrgingSubject;
  /** The body that owes the answer. */
  agencyId: string;
  /** The one thing that it is about; all null for a general matter. */
  requestId: string | null;
  dutyId: string | null;
  taskId: string | null;
  /** The body to which the task was given, of which the asked body may be an heir; null for other subjects. */
  addresseeId: string | null;
  reportId: string | null;
  /** The overseer's own body: whoever oversees there may close it. */
  fromAgencyId: string;
  message: string;
  sentOn: CalendarDate;
  /** The last day to answer, as the overseer set it. */
  dueOn: CalendarDate;
  state: UrgingState;
  answer: string | null;
  answeredOn: CalendarDate | null;
  /** What the overseer made of the answer; null when nothing was said. */
  remark: string | null;
  closedOn: CalendarDate | null;
  version: number;
};

/** What an overseer writes. */
export type UrgingForm = { kind: UrgingKind; message: string; dueOn: CalendarDate };
/** What it is about, as found; undefined when there is no such thing or body. */
export type UrgedMatter =
  | Pick<
      Urging,
      'subject' | 'agencyId' | 'requestId' | 'dutyId' | 'taskId' | 'addresseeId' | 'reportId'
    >
  | undefined;

/** The longest that an overseer may give for an answer, in calendar days. */
export const URGING_DAYS_MAX = 90;

/** One step with what it needs. */
export type UrgingAction =
  | { type: 'answer_urging'; answer: string }
  | { type: 'close_urging'; remark: string };

/** Who may take a step, and from which states to which. */
export const URGING_MOVES: Readonly<
  Record<
    UrgingActionType,
    { by: readonly StaffRole[]; from: readonly UrgingState[]; to: UrgingState }
  >
> = {
  answer_urging: { by: ['contact_officer', 'head'], from: ['sent'], to: 'answered' },
  close_urging: { by: ['overseer'], from: ['sent', 'answered'], to: 'closed' },
};

type StaffActor = Extract<Actor, { kind: 'staff' }>;
type Circumstances = { actor: StaffActor; today: CalendarDate };

/**
 * Sends a reminder or a question. An overseer does not urge their own body, nor remind twice in a day of one
 * thing; of general matters there may be several.
 *
 * @param isSentToday whether the same was sent today about the same thing
 * @returns the new urging; or `role_not_allowed`, `urging_matter_unknown`, `urging_own_body`,
 *   `urging_sent_today`, `required`, `too_long`, `urging_day_not_allowed`
 */
export function sendUrging(
  { kind, message, dueOn }: UrgingForm,
  matter: UrgedMatter,
  { actor, today, id, isSentToday }: Circumstances & { id: string; isSentToday: boolean },
): Ruling<Urging> {
  if (actor.role !== 'overseer') return violates('role_not_allowed');
  const isInReach = today <= dueOn && dueOn <= addDays(today, URGING_DAYS_MAX);
  const faults: readonly (Violation | false)[] = [
    matter === undefined && { code: 'urging_matter_unknown', field: 'matter', under: [] },
    matter?.agencyId === actor.agencyId && { code: 'urging_own_body', field: 'matter', under: [] },
    isSentToday &&
      matter?.subject !== 'general' && { code: 'urging_sent_today', field: 'matter', under: [] },
    ...wanting(message, 'message', 'message', []),
    !isInReach && { code: 'urging_day_not_allowed', field: 'dueOn', under: [] },
  ];
  const violations = faults.filter((fault) => fault !== false);
  if (matter === undefined || violations.length > 0) return { allowed: false, violations };
  return allows({
    id,
    kind,
    ...matter,
    fromAgencyId: actor.agencyId,
    message: cleanText(message),
    sentOn: today,
    dueOn,
    state: 'sent',
    answer: null,
    answeredOn: null,
    remark: null,
    closedOn: null,
    version: 1,
  });
}

/**
 * Takes one step: the body answers, late or not; the overseer closes, after reading the answer or because
 * none is needed any more, and then says why.
 */
export function decideUrging(
  urging: Urging,
  action: UrgingAction,
  { actor, today }: Circumstances,
): Ruling<Urging> {
  const blocked = blockerOf(urging, action.type, actor);
  if (blocked !== null) return blocked;
  const changed = { ...urging, state: URGING_MOVES[action.type].to, version: urging.version + 1 };
  if (action.type === 'answer_urging') {
    const violations = wanting(action.answer, 'answer', 'answer', []);
    if (violations.length > 0) return { allowed: false, violations };
    return allows({ ...changed, answer: cleanText(action.answer), answeredOn: today });
  }
  const remark = cleanText(action.remark);
  const violations = wanting(action.remark, 'reason', 'remark', []).filter(
    ({ code }) => code !== 'required' || urging.state === 'sent',
  );
  if (violations.length > 0) return { allowed: false, violations };
  return allows({ ...changed, remark: remark === '' ? null : remark, closedOn: today });
}

/** The steps that this actor could take now: the buttons to show. */
export function openUrgingActions(urging: Urging, actor: StaffActor): readonly UrgingActionType[] {
  return URGING_ACTIONS.filter((action) => blockerOf(urging, action, actor) === null);
}

/** Whether the answer came after its last day, or has not come by then. The last day is still in time. */
export function isUrgingLate(
  {
    state,
    dueOn,
    answeredOn,
    closedOn,
  }: Pick<Urging, 'state' | 'dueOn' | 'answeredOn' | 'closedOn'>,
  today: CalendarDate,
): boolean {
  return (answeredOn ?? (state === 'closed' ? closedOn : null) ?? today) > dueOn;
}

/** What became of it by that day. */
export function urgingStanding(
  urging: Pick<Urging, 'state' | 'dueOn' | 'answeredOn' | 'closedOn'>,
  today: CalendarDate,
): UrgingStanding {
  const isLate = isUrgingLate(urging, today);
  if (urging.answeredOn !== null) return isLate ? 'answered_late' : 'answered_in_time';
  if (urging.state === 'closed') return 'closed_unanswered';
  return isLate ? 'unanswered' : 'waiting';
}

function blockerOf(urging: Urging, action: UrgingActionType, actor: StaffActor) {
  const { by, from } = URGING_MOVES[action];
  if (!by.includes(actor.role)) return violates('role_not_allowed');
  const party = action === 'answer_urging' ? urging.agencyId : urging.fromAgencyId;
  if (!answersForAgency(actor, party)) return violates('not_your_urging');
  return from.includes(urging.state) ? null : violates('urging_state_not_allowed');
}
