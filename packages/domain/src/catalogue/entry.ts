import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { RestrictionHead } from '../law/refusal-evidence.ts';
import type { AccessLevel } from './access.ts';
import type { PublicationForm } from './publication-form.ts';

/**
 * How far an entry has come: dự thảo · đã đề xuất phân loại · đã xác nhận phân loại · đã công khai ·
 * đã đính chính · hết thời hạn công khai · đã rút. Nothing is ever deleted.
 */
export const ENTRY_STATES = [
  'draft',
  'proposed',
  'confirmed',
  'published',
  'corrected',
  'expired',
  'withdrawn',
] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** States in which the public finds the entry. */
export const SHOWN_STATES = ['published', 'corrected'] as const satisfies readonly EntryState[];

/**
 * A classification (phân loại): where the information stands in Article 17 and how far it can be
 * reached. The creating unit proposes it; another person confirms it.
 */
export type Classification = {
  /** Keys of both statutes, such as `L26.17.1.a-1`; empty where no class fits (17.2). */
  classes: readonly string[];
  access: AccessLevel;
  /** Why it isn't public; null for a public entry. */
  head: RestrictionHead | null;
  /** What must be met before it is given; null unless conditional. */
  condition: string | null;
};

/** A classification that waits for a second person (đề xuất phân loại). */
export type ClassificationProposal = Classification & {
  reason: string | null;
  proposedById: string;
  proposedOn: CalendarDate;
};

/**
 * A classification as a person proposes it. The level of access is no choice: it follows from the head
 * (`accessLevelFor`).
 */
export type ClassificationForm = {
  classes: readonly string[];
  head: RestrictionHead | null;
  condition?: string | null;
  /**
   * The person has read title, number and summary and states that they do not give away what the head
   * protects. Must be true for everything that is not public.
   */
  titleIsHarmless: boolean;
};

/** A file of an entry, in the order in which it is shown. The bytes and the text are elsewhere. */
export type EntryFile = { documentId: string; title: string };

/** What a person writes about the information itself (nội dung mục thông tin). */
export type EntryContent = {
  title: string;
  documentNumber: string | null;
  /** loại văn bản, such as `Quyết định` */
  documentKind: string | null;
  /** Who signed it, as text: also bodies that this system doesn't know. */
  issuer: string;
  issuedOn: CalendarDate | null;
  effectiveOn: CalendarDate | null;
  /** The last day on which it is in force; null while it has no end (còn hiệu lực). */
  inForceUntil: CalendarDate | null;
  /** When the information came into being (ngày tạo ra thông tin): starts the clock of publication. */
  madeOn: CalendarDate | null;
  subject: string | null;
  summary: string | null;
  /** Where else it is published; a live http link meets a duty as a file does. */
  link: string | null;
  forms: readonly PublicationForm[];
  /** The last day of publication (thời hạn công khai); null for no end. */
  publishedUntil: CalendarDate | null;
};

/** The same as it is typed: what is left out is not known. */
export type EntryContentForm = Pick<EntryContent, 'title' | 'issuer' | 'forms'> & {
  [Field in Exclude<keyof EntryContent, 'title' | 'issuer' | 'forms'>]?: EntryContent[Field];
};

/**
 * An entry of the catalogue (mục thông tin trong danh mục): information that an agency holds, described
 * so that it can be found. State secrets never enter. A row of storage is this value.
 */
export type CatalogueEntry = EntryContent &
  Classification & {
    id: string;
    /** The body that holds it and has the duty to publish; null for national reference texts. */
    agencyId: string | null;
    /** đơn vị tạo ra thông tin */
    creatingUnit: string | null;
    state: EntryState;
    proposal: ClassificationProposal | null;
    confirmedById: string | null;
    confirmedOn: CalendarDate | null;
    /** When the classification is to be looked at again (rà soát). */
    reviewOn: CalendarDate | null;
    publishedOn: CalendarDate | null;
    /** Since when it was public elsewhere before it came here (ngày công khai lần đầu), as its import told. */
    publicSince: CalendarDate | null;
    correctedOn: CalendarDate | null;
    /** What was wrong and is right now, in words for the public. */
    correctionNote: string | null;
    /** Where else the correction was published (22.5), such as the agency's portal or gazette. */
    correctionChannels: readonly string[];
    withdrawnOn: CalendarDate | null;
    withdrawalReason: string | null;
    supersededById: string | null;
    /** The answered item that this entry was made of. */
    madeFrom: { requestId: string; itemNumber: number } | null;
    files: readonly EntryFile[];
    /** The key under which an import brought it, such as `R001`; unique in its agency. */
    importKey: string | null;
    version: number;
    sample: boolean;
  };

/** Whether what the entry describes is in force on that day (còn hiệu lực). */
export function isInForce(
  { inForceUntil }: Pick<EntryContent, 'inForceUntil'>,
  on: CalendarDate,
): boolean {
  return inForceUntil === null || on <= inForceUntil;
}

/** Whether the public finds the entry on that day: published or corrected, and its term not over. */
export function isShown(
  { state, publishedUntil }: Pick<CatalogueEntry, 'state' | 'publishedUntil'>,
  on: CalendarDate,
): boolean {
  const shown: readonly EntryState[] = SHOWN_STATES;
  return shown.includes(state) && (publishedUntil === null || on <= publishedUntil);
}

/**
 * Since when everybody could read it (công khai từ ngày): the day that its sheet told, when it stood
 * elsewhere earlier than here, else the day of publication here; null before that.
 */
export function firstPublicOn({
  publishedOn,
  publicSince,
}: Pick<CatalogueEntry, 'publishedOn' | 'publicSince'>): CalendarDate | null {
  if (publishedOn === null || publicSince === null) return publishedOn;
  return publicSince < publishedOn ? publicSince : publishedOn;
}
