import type { AgencyKind } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { WorkCalendar } from '../calendar/working-days.ts';
import { provisionsOf } from '../law/provision.ts';
import type { RequestItem } from '../request/request.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import { classOfKey, partsOf } from './class-keys.ts';
import { predecessorClasses } from './class-predecessors.ts';
import type { EntryContent } from './entry.ts';
import { withoutPersonalData } from './personal-data.ts';
import { publicationDuty, type PublicationDuty } from './publish.ts';

/** An answered item that is information of Article 17: which, of whom, and since when it was there. */
export type ReleasedItem = {
  /** The key of a class or of a part of one, such as `L26.17.1.l` or `L16.17.1.g-4`. */
  publicationClass: string;
  /** When the information came into being (ngày tạo ra thông tin); null when the officer can't tell. */
  madeOn: CalendarDate | null;
  /** The day on which it was asked for. */
  askedOn: CalendarDate;
  holder: AgencyKind;
};

/**
 * The duty to publish what was just provided on request. It is usually late already: the duty was there
 * from the day the information was made, and does not wait for anyone to ask. Without a known day the
 * information was there when it was asked for (reading `unknownCreation`).
 * Refused with `class_unknown`, or as `publicationDuty` is.
 *
 * @see both statutes, Điều 17 khoản 1, Điều 18 khoản 4
 */
export function releasedItemDuty(
  { publicationClass, madeOn, askedOn, holder }: ReleasedItem,
  calendar: WorkCalendar,
): Ruling<PublicationDuty> {
  if (classOfKey(publicationClass) === undefined) return violates('class_unknown');
  return publicationDuty(
    {
      holder,
      madeOn: madeOn ?? askedOn,
      sectorDueOn: null,
      ownDueOn: null,
      requiredBefore: wasRequiredBefore(publicationClass),
    },
    calendar,
  );
}

/** Whether 104/2016 already demanded a class: its own key, or one that continues a class of 2016. */
export function wasRequiredBefore(key: string): boolean {
  if (key.startsWith('L16.')) return classOfKey(key) !== undefined;
  return [key, ...partsOf(key)].some((part) => predecessorClasses(part).length > 0);
}

/** What is wrong with the class and the day that an officer states beside an answer. */
export function releaseFaults(
  { publicationClass, madeOn }: { publicationClass?: string | null; madeOn?: CalendarDate | null },
  today: CalendarDate,
): readonly Violation[] {
  const under = [provisionsOf('01/2026/QH16')(17, 1)];
  const faults: readonly (Violation | false)[] = [
    !!publicationClass &&
      classOfKey(publicationClass) === undefined && {
        code: 'class_unknown',
        field: 'publicationClass',
        under,
      },
    !!madeOn && madeOn > today && { code: 'in_the_future', field: 'madeOn', under: [] },
  ];
  return faults.filter((fault) => fault !== false);
}

/** What an entry could say of an answered item, and what a person should look at first. */
export type ItemProposal = {
  content: EntryContent;
  classes: readonly string[];
  warnings: readonly Violation[];
};

/**
 * An entry's content made of an answered item (đề xuất công khai thông tin đã cung cấp), with personal
 * data that shows by its form taken out of the words. What is inside the files nobody has looked into.
 * Refused with `nothing_provided`, and with `stage_not_allowed` before the requester was given it.
 *
 * @see Luật 01/2026/QH16, Điều 17 khoản 2
 */
export function proposalOfItem(
  item: Pick<RequestItem, 'outcome' | 'description' | 'documentName' | 'answer'>,
  { issuer, publicationClass, madeOn, isDelivered }: ProposalContext,
): Ruling<ItemProposal> {
  if (item.outcome !== 'provided' && item.outcome !== 'partly_provided') {
    return violates('nothing_provided', [], 'item');
  }
  if (!isDelivered) return violates('stage_not_allowed', [], 'item');
  const name = item.documentName ?? item.description;
  const title = titleOf(withoutPersonalData(name));
  const summary = item.answer === null ? null : withoutPersonalData(item.answer);
  const removed = [
    ...(withoutPersonalData(name) === name ? [] : ['title']),
    ...(summary === item.answer ? [] : ['summary']),
  ];
  const content: EntryContent = {
    title,
    documentNumber: NUMBER.exec(title)?.[0] ?? null,
    documentKind: KINDS.find((kind) => title.startsWith(kind)) ?? null,
    issuer,
    issuedOn: madeOn,
    effectiveOn: null,
    inForceUntil: null,
    madeOn,
    subject: null,
    summary,
    link: null,
    forms: ['portal'],
    publishedUntil: null,
  };
  return allows({
    content,
    classes: publicationClass === null ? [] : [publicationClass],
    warnings: removed.map((field) => ({ code: 'personal_data_removed', field, under: UNDER })),
  });
}

export type ProposalContext = {
  issuer: string;
  publicationClass: string | null;
  madeOn: CalendarDate | null;
  /** That the answer has been handed over. */
  isDelivered: boolean;
};

const UNDER = [provisionsOf('01/2026/QH16')(16, 2)];

const TITLE_MAX_LENGTH = 300;
const NUMBER = /(?<![\p{L}\d/])\d{1,5}(?:\/\d{4})?\/\p{Lu}{2,}(?:-\p{Lu}[\p{Lu}\d]*)*/u;

/** Kinds of documents that a title may begin with (Nghị định 30/2020/NĐ-CP, Điều 7). */
const KINDS = [
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Quy chế',
  'Quy định',
  'Thông báo',
  'Thông cáo',
  'Hướng dẫn',
  'Chương trình',
  'Kế hoạch',
  'Phương án',
  'Đề án',
  'Dự án',
  'Báo cáo',
  'Biên bản',
  'Tờ trình',
  'Hợp đồng',
  'Công văn',
] as const;

/** The first line that says something, cut between words where it is longer than a title. */
function titleOf(words: string): string {
  const line =
    words
      .split('\n')
      .find((one) => one.trim() !== '')
      ?.trim() ?? '';
  if (line.length <= TITLE_MAX_LENGTH) return line;
  const cut = line.slice(0, TITLE_MAX_LENGTH);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
