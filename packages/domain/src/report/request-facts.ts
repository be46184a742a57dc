import { daysBetween, type CalendarDate } from '../calendar/calendar-date.ts';
import type { RegisterAct } from '../request/actions.ts';
import type { RegisterFact } from '../request/decision.ts';
import type { Fact, FactKind } from './fact.ts';

/** What statistics read of a line of the register: codes, days and numbers, never words. */
export type CountedLine = {
  action: RegisterAct;
  on: CalendarDate;
  facts: Readonly<Record<string, RegisterFact>>;
};
/** The lines of one request, oldest first, with what its first line leaves out. */
export type CountedRequest = {
  requestId: string;
  agencyId: string;
  /** The day of the first sending, also to another body (reading P9). */
  firstSentOn: CalendarDate;
  lines: readonly CountedLine[];
};

/** For an item whose class nobody has stated. */
export const UNCLASSIFIED = 'unclassified';

/**
 * What one request adds to statistics, made of its lines in the register alone. A later decision takes
 * the place of an earlier one, and reopening takes it away: an item and an answer count once, by what
 * stands (reading `last_decision_counts`). What happens more than once, such as a correction, counts
 * each time.
 */
export function factsOfRequest({ lines, ...request }: CountedRequest): readonly Fact[] {
  const [first] = lines;
  if (first === undefined) return [];
  const started: Started = { ...request, receivedOn: day(first.facts['receivedOn']) ?? first.on };
  return [
    ...beginning(started, first, lines),
    ...decisions(started, lines),
    ...answer(started, lines),
    ...lines.flatMap((line, index) => threadFacts(started, line, index)),
    ...costs(started, lines),
  ];
}

type Started = Omit<CountedRequest, 'lines'> & { receivedOn: CalendarDate };

function beginning(
  request: Started,
  { facts }: CountedLine,
  lines: readonly CountedLine[],
): readonly Fact[] {
  const completed = lines.findLast(({ action }) => action === 'complete')?.facts['items'];
  const count = Number(completed ?? facts['items']);
  const items = Array.from({ length: count }, (_, index) => index + 1);
  const classes = new Map(
    lines.flatMap(({ facts: said }) =>
      said['publicationClass'] ? [[said['item'], text(said['publicationClass'])]] : [],
    ),
  );
  const on = request.receivedOn;
  return [
    fact(request, 'request_received', on, { by: text(facts['channel']) }),
    fact(request, 'request_requester', on, { by: text(facts['requesterKind']) }),
    ...items.map((item) =>
      fact(request, 'item_requested', on, { item, by: classes.get(item) ?? UNCLASSIFIED }),
    ),
  ];
}

/** The decision that stands of each item; none where it was opened again. */
function decisions(request: Started, lines: readonly CountedLine[]): readonly Fact[] {
  const standing = new Map<number, CountedLine>();
  for (const line of lines) {
    if (line.facts['outcome']) standing.set(Number(line.facts['item']), line);
    if (line.action === 'reopen')
      for (const item of numbers(line.facts['items'])) standing.delete(item);
  }
  return [...standing].flatMap(([item, { on, facts }]) => {
    const [outcome, by] = [text(facts['outcome']), text(facts['ground'])];
    const decided = fact(request, 'item_decided', on, { item, by: outcome });
    if (outcome === 'provided') return [decided];
    const kind = outcome === 'refused' ? 'item_refused' : 'item_withheld';
    return [decided, fact(request, kind, on, { item, by })];
  });
}

/** The last handing over, unless the request was opened again after it. */
function answer(request: Started, lines: readonly CountedLine[]): readonly Fact[] {
  const last = lines.findLastIndex(({ action }) => action === 'deliver' || action === 'reopen');
  const delivered = lines[last];
  if (delivered?.action !== 'deliver') return [];
  const { on, facts } = delivered;
  const dueOn = day(facts['dueOn']);
  const validOn = lines.slice(0, last).reduce<CalendarDate | null>(validAfter, null);
  const days = (kind: FactKind, from: CalendarDate) =>
    fact(request, kind, on, { amount: daysBetween(from, on) });
  return [
    ...(dueOn === null
      ? []
      : [fact(request, 'request_answered', on, { by: on <= dueOn ? 'on_time' : 'late' })]),
    ...(validOn === null ? [] : [days('request_statutory_days', validOn)]),
    days('request_lived_days', request.firstSentOn),
  ];
}

/** From which day the clock runs after a line. Asking to complete takes the presumption back. */
function validAfter(before: CalendarDate | null, { action, facts }: CountedLine) {
  if (action === 'ask_to_complete') return null;
  return 'validOn' in facts ? day(facts['validOn']) : before;
}

/** Acts that count by themselves: as what, and told apart by what. */
export const PLAIN_ACTS: Partial<Record<RegisterAct, readonly [kind: FactKind, by: string]>> = {
  redirect_item: ['item_redirected', ''],
  withdraw: ['request_withdrawn', ''],
  ask_to_complete: ['request_asked_to_complete', ''],
  extend: ['request_extended', ''],
  ask_consent: ['consent', 'asked'],
  record_consent: ['consent', 'given'],
  record_denial: ['consent', 'denied'],
  override_consent: ['consent', 'overridden'],
  claim_correction: ['correction_started', 'claimed'],
  report_own_error: ['correction_started', 'discovered'],
  correct: ['correction_closed', 'corrected'],
  reject_correction: ['correction_closed', 'rejected'],
  lodge_complaint: ['complaint_lodged', ''],
  decline_complaint: ['complaint_closed', 'not_accepted'],
  uphold_complaint: ['complaint_closed', 'upheld'],
  dismiss_complaint: ['complaint_closed', 'dismissed'],
  withdraw_complaint: ['complaint_closed', 'withdrawn'],
};

/** What counts each time that it happens, told apart by the place of its line. */
function threadFacts(
  request: Started,
  { action, on }: CountedLine,
  index: number,
): readonly Fact[] {
  const plain = PLAIN_ACTS[action];
  if (action === 'complete')
    return [
      fact(request, 'request_validity_days', on, { amount: daysBetween(request.receivedOn, on) }),
    ];
  return plain ? [fact(request, plain[0], on, { item: index + 1, by: plain[1] })] : [];
}

/** The notice that stands, as charged or as waived. */
function costs(request: Started, lines: readonly CountedLine[]): readonly Fact[] {
  const at = lines.findLastIndex(({ action }) => action === 'notify_costs');
  const notice = lines[at];
  if (notice === undefined) return [];
  const amount = Number(notice.facts['totalVnd']);
  const waived = lines.slice(at).find(({ action }) => action === 'waive_costs');
  return [
    waived
      ? fact(request, 'cost_waived', waived.on, { amount })
      : fact(request, 'cost_charged', notice.on, { amount }),
  ];
}

function fact(
  { requestId, agencyId }: Started,
  kind: FactKind,
  on: CalendarDate,
  { item = 0, by = '', amount = 1 }: Partial<Pick<Fact, 'item' | 'by' | 'amount'>>,
): Fact {
  return {
    kind,
    agencyId,
    on,
    requestId,
    source: 'request',
    sourceId: requestId,
    item,
    by,
    amount,
  };
}

const text = (said: RegisterFact | undefined): string => (typeof said === 'string' ? said : '');
const numbers = (said: RegisterFact | undefined): readonly number[] =>
  Array.isArray(said) ? said.map(Number) : [];
const day = (said: RegisterFact | undefined): CalendarDate | null =>
  typeof said === 'string' ? (said as CalendarDate) : null; // the register wrote it from one
