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
  const reader = new RowReader(texts);
  for (const column of PAPER_REQUIRED)
    if (reader.said(column) === '') reader.fail(column, 'required');
  const number = reader.said('number');
  if (number.length > PAPER_NUMBER_MAX) reader.fail('number', 'number_unreadable');
  const row = {
    number,
    receivedOn: reader.day('receivedOn'),
    channel: reader.word('channel', PAPER_WORDS.channel),
    requesterKind: reader.word('requesterKind', PAPER_WORDS.requesterKind),
    items: reader.whole('items', ITEMS_MAX) ?? 1,
    outcome: reader.word('outcome', PAPER_WORDS.outcome),
    ground: reader.word('ground', PAPER_WORDS.ground),
    dueOn: reader.day('dueOn'),
    answeredOn: reader.day('answeredOn'),
    costVnd: reader.whole('costVnd', COST_MAX),
  };
  if (row.items === 0) reader.fail('items', 'number_unreadable');
  failDays(row, today, reader);
  failAnswer(row, reader);
  const { receivedOn, channel, requesterKind } = row;
  if (reader.faults.length > 0 || receivedOn === null || channel === null || requesterKind === null)
    return { faults: reader.faults };
  return { kept: { ...row, receivedOn, channel, requesterKind } };
}

type Row = { [Column in keyof PaperCase]: PaperCase[Column] | null };

function failDays(
  { receivedOn, answeredOn, dueOn, channel }: Row,
  today: CalendarDate,
  reader: RowReader,
): void {
  if (receivedOn !== null && receivedOn > today) reader.fail('receivedOn', 'in_the_future');
  if (answeredOn !== null && answeredOn > today) reader.fail('answeredOn', 'in_the_future');
  if (receivedOn === null) return;
  const statute = statuteOn(receivedOn);
  if (!statute.allowed) reader.fail('receivedOn', 'before_the_law');
  else if (channel !== null && statute.effect.channels[channel] === null)
    reader.fail('channel', 'channel_not_in_statute');
  if (answeredOn !== null && answeredOn < receivedOn)
    reader.fail('answeredOn', 'answered_before_received');
  if (dueOn !== null && dueOn < receivedOn) reader.fail('dueOn', 'due_before_received');
}

function failAnswer({ outcome, answeredOn }: Row, reader: RowReader): void {
  const isWithheld = outcome === 'refused' || outcome === 'partly_provided';
  if (reader.said('ground') !== '' && !isWithheld) reader.fail('ground', 'ground_without_refusal');
  if (reader.said('ground') === '' && isWithheld) reader.fail('ground', 'ground_missing');
  if (outcome !== null && reader.said('answeredOn') === '')
    reader.fail('answeredOn', 'answer_day_missing');
  if (reader.said('outcome') === '' && answeredOn !== null)
    reader.fail('outcome', 'outcome_missing');
}

/** Reads the cells of one row; an empty one is null, and one that can't be read is null and a fault. */
class RowReader {
  readonly faults: PaperFault[] = [];
  readonly #texts: PaperTexts;

  constructor(texts: PaperTexts) {
    this.#texts = texts;
  }

  fail(column: PaperColumn, code: PaperFaultCode): null {
    this.faults.push({ column, code });
    return null;
  }

  said(column: PaperColumn): string {
    return (this.#texts[column] ?? '').trim();
  }

  word<Value>(column: PaperColumn, known: ReadonlyMap<string, Value>): Value | null {
    if (this.said(column) === '') return null;
    return known.get(foldedText(this.said(column))) ?? this.fail(column, 'word_unknown');
  }

  day(column: PaperColumn): CalendarDate | null {
    if (this.said(column) === '') return null;
    return dayOf(this.said(column)) ?? this.fail(column, 'day_unreadable');
  }

  whole(column: PaperColumn, most: number): number | null {
    if (this.said(column) === '') return null;
    const found = Number(this.said(column).replaceAll(/[.\s]/g, ''));
    const isWhole = Number.isSafeInteger(found) && found >= 0 && found <= most;
    return isWhole ? found : this.fail(column, 'number_unreadable');
  }
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
