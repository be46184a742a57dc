import { daysBetween, parseCalendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import { foldedText } from '../catalogue/folded-text.ts';
import { statuteOn } from '../law/editions.ts';
import type { Channel, ItemOutcome, RefusalGround, RequesterKind } from '../request/vocabulary.ts';
import type { Fact, FactKind } from './fact.ts';
import { PAPER_WORDS } from './paper-words.vi.ts';
import { UNCLASSIFIED } from './request-facts.ts';

/** A request that was kept on paper (yêu cầu trong sổ theo dõi giấy): codes, days and numbers, no names. */
export type PaperCase = {
  /** Its number in the paper register (số thứ tự trong sổ), once in a body and year. */
  number: string;
  receivedOn: CalendarDate;
  channel: Channel;
  requesterKind: RequesterKind;
  /** How many items of information were asked for. */
  items: number;
  /** What became of all of it; null while it is open. */
  outcome: ItemOutcome | null;
  /** Why it, or the part that was withheld, was refused. */
  ground: RefusalGround | null;
  /** The last day for the answer as the paper register tells it; null where it tells none. */
  dueOn: CalendarDate | null;
  answeredOn: CalendarDate | null;
  /** What the requester was charged, in đồng. */
  costVnd: number | null;
};

/** The columns of a paper register as it is brought in; nothing that tells who asked has one. */
export const PAPER_COLUMNS = [
  'number',
  'receivedOn',
  'channel',
  'requesterKind',
  'items',
  'outcome',
  'ground',
  'dueOn',
  'answeredOn',
  'costVnd',
] as const;
export type PaperColumn = (typeof PAPER_COLUMNS)[number];
export const PAPER_REQUIRED: readonly PaperColumn[] = [
  'number',
  'receivedOn',
  'channel',
  'requesterKind',
];

/** Why a row can't be taken as it stands. */
export const PAPER_FAULT_CODES = [
  'required',
  'day_unreadable',
  'in_the_future',
  'before_the_law',
  'body_not_there',
  'answered_before_received',
  'due_before_received',
  'word_unknown',
  'channel_not_in_statute',
  'number_unreadable',
  'ground_without_refusal',
  'ground_missing',
  'answer_day_missing',
  'outcome_missing',
  'number_twice',
] as const;
export type PaperFaultCode = (typeof PAPER_FAULT_CODES)[number];
export type PaperFault = { column: PaperColumn; code: PaperFaultCode };

/** The cells of one row, as they were typed. */
export type PaperTexts = Partial<Readonly<Record<PaperColumn, string>>>;

/** The longest number of a paper register, in characters. */
export const PAPER_NUMBER_MAX = 50;
const ITEMS_MAX = 100;
const COST_MAX = 1_000_000_000;

/**
 * A row of a paper register as a case, or everything that is wrong with it at once. Days before the law of
 * 2016 was in force and days to come are refused; an answer has its day, a refusal its ground,
 * and a channel must be one of the law that governed the day.
 *
 * @see Luật 104/2016/QH13, Điều 24, 28; Luật 01/2026/QH16, Điều 27
 */
export function readPaperCase(
  texts: PaperTexts,
  today: CalendarDate,
): { kept: PaperCase } | { faults: readonly PaperFault[] } {
  const faults: PaperFault[] = [];
  const fail = (column: PaperColumn, code: PaperFaultCode) => void faults.push({ column, code });
  const said = (column: PaperColumn) => (texts[column] ?? '').trim();
  for (const column of PAPER_REQUIRED) if (said(column) === '') fail(column, 'required');

  const word = <Value>(column: PaperColumn, known: ReadonlyMap<string, Value>) => {
    if (said(column) === '') return null;
    const found = known.get(foldedText(said(column)));
    if (found === undefined) fail(column, 'word_unknown');
    return found ?? null;
  };
  const day = (column: PaperColumn) => {
    if (said(column) === '') return null;
    const found = dayOf(said(column));
    if (found === undefined) fail(column, 'day_unreadable');
    return found ?? null;
  };
  const whole = (column: PaperColumn, most: number) => {
    if (said(column) === '') return null;
    const found = Number(said(column).replaceAll(/[.\s]/g, ''));
    if (Number.isSafeInteger(found) && found >= 0 && found <= most) return found;
    fail(column, 'number_unreadable');
    return null;
  };

  const [receivedOn, dueOn, answeredOn] = [day('receivedOn'), day('dueOn'), day('answeredOn')];
  const channel = word('channel', PAPER_WORDS.channel);
  const requesterKind = word('requesterKind', PAPER_WORDS.requesterKind);
  const outcome = word('outcome', PAPER_WORDS.outcome);
  const ground = word('ground', PAPER_WORDS.ground);
  const items = whole('items', ITEMS_MAX) ?? 1;
  const costVnd = whole('costVnd', COST_MAX);
  if (items === 0) fail('items', 'number_unreadable');
  if (said('number').length > PAPER_NUMBER_MAX) fail('number', 'number_unreadable');
  for (const [column, on] of [
    ['receivedOn', receivedOn],
    ['answeredOn', answeredOn],
  ] as const)
    if (on !== null && on > today) fail(column, 'in_the_future');
  if (receivedOn !== null) {
    const statute = statuteOn(receivedOn);
    if (!statute.allowed) fail('receivedOn', 'before_the_law');
    else if (channel !== null && statute.effect.channels[channel] === null)
      fail('channel', 'channel_not_in_statute');
    if (answeredOn !== null && answeredOn < receivedOn)
      fail('answeredOn', 'answered_before_received');
    if (dueOn !== null && dueOn < receivedOn) fail('dueOn', 'due_before_received');
  }
  const isWithheld = outcome === 'refused' || outcome === 'partly_provided';
  if (said('ground') !== '' && !isWithheld) fail('ground', 'ground_without_refusal');
  if (said('ground') === '' && isWithheld) fail('ground', 'ground_missing');
  if (outcome !== null && said('answeredOn') === '') fail('answeredOn', 'answer_day_missing');
  if (said('outcome') === '' && answeredOn !== null) fail('outcome', 'outcome_missing');

  if (faults.length > 0 || receivedOn === null || channel === null || requesterKind === null)
    return { faults };
  const number = said('number');
  return {
    kept: {
      number,
      receivedOn,
      channel,
      requesterKind,
      items,
      outcome,
      ground,
      dueOn,
      answeredOn,
      costVnd,
    },
  };
}

/** Days as people write them, `ngày/tháng/năm`, and as machines do; undefined for anything else. */
function dayOf(text: string): CalendarDate | undefined {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (written === null) return parseCalendarDate(text);
  const [, day = '', month = '', year = ''] = written;
  return parseCalendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * What a case on paper adds to statistics: what a request of the register would have, as far as paper tells
 * it. Nobody wrote down classes of information, so that its items are of none.
 */
export function factsOfPaperCase(
  { importId, agencyId, row }: { importId: string; agencyId: string; row: number },
  paper: PaperCase,
): readonly Fact[] {
  const { receivedOn, answeredOn, dueOn, outcome } = paper;
  const fact = (kind: FactKind, on: CalendarDate, by = '', amount = 1): Fact => {
    const source = { source: 'import', sourceId: importId, requestId: null } as const;
    return { ...source, kind, agencyId, on, item: row, by, amount };
  };
  const facts = [
    fact('request_received', receivedOn, paper.channel),
    fact('request_requester', receivedOn, paper.requesterKind),
    fact('item_requested', receivedOn, UNCLASSIFIED, paper.items),
  ];
  if (paper.costVnd !== null && paper.costVnd > 0)
    facts.push(fact('cost_charged', answeredOn ?? receivedOn, '', paper.costVnd));
  if (outcome === null || answeredOn === null) return facts;
  facts.push(
    fact('item_decided', answeredOn, outcome, paper.items),
    fact('request_lived_days', answeredOn, '', daysBetween(receivedOn, answeredOn)),
  );
  if (paper.ground !== null) {
    const kind = outcome === 'refused' ? 'item_refused' : 'item_withheld';
    facts.push(fact(kind, answeredOn, paper.ground, paper.items));
  }
  if (dueOn !== null)
    facts.push(fact('request_answered', answeredOn, answeredOn <= dueOn ? 'on_time' : 'late'));
  return facts;
}
