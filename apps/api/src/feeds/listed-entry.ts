import { isShown, type CalendarDate, type CatalogueEntry } from '@minhbach/domain';
import type { Agency } from '../agencies/agency.repository.ts';
import { plainOrNull, plainText } from './plain-text.ts';

export type ListedFile = {
  id: string;
  title: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
};

/** An entry with all that feeds say of it. */
export type ListedEntry = {
  entry: CatalogueEntry;
  agency: Agency | null;
  /** None unless the access level is public and the entry is shown. */
  files: readonly ListedFile[];
  changedAt: Date;
  /** Withdrawn, or its term of publication has ended: of it only that it was there. */
  isOver: boolean;
};

export const isOver = (entry: CatalogueEntry, today: CalendarDate): boolean =>
  !isShown(entry, today);

/** The entry with nothing in its words that some format can't carry. */
export function speakable(entry: CatalogueEntry): CatalogueEntry {
  return {
    ...entry,
    title: plainText(entry.title) || 'Không có tên',
    issuer: plainText(entry.issuer) || 'Không rõ cơ quan ban hành',
    documentNumber: plainOrNull(entry.documentNumber),
    documentKind: plainOrNull(entry.documentKind),
    subject: plainOrNull(entry.subject),
    summary: plainOrNull(entry.summary),
    condition: plainOrNull(entry.condition),
    correctionNote: plainOrNull(entry.correctionNote),
    withdrawalReason: plainOrNull(entry.withdrawalReason),
    link: safeLink(entry.link),
  };
}

/** An address that may stand in markup and in Turtle, without name and password, or null. */
export function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(link);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const within = `${pathname}${search}${hash}`;
  return `${origin}${within.replaceAll(/[<>"{}|\\^`[\]\s]/g, encodeURIComponent)}`;
}

/** What the entry is, in a sentence or two; never empty. */
export function inWords(entry: CatalogueEntry): string {
  const { documentKind, documentNumber, issuer, issuedOn, subject, summary } = entry;
  const what = documentKind ?? 'Thông tin';
  const number = documentNumber === null ? '' : ` số ${documentNumber}`;
  const on = issuedOn === null ? '' : `, ngày ${vietnameseDay(issuedOn)}`;
  const sentences = [
    entry.sample ? 'Mục mẫu để minh họa.' : null,
    summary,
    `${what}${number} của ${issuer}${on}.`,
    subject === null ? null : `Lĩnh vực: ${subject}.`,
    entry.condition === null ? null : `Điều kiện tiếp cận: ${entry.condition}`,
    entry.correctionNote === null ? null : `Đã đính chính: ${entry.correctionNote}`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

export function vietnameseDay(on: CalendarDate): string {
  return on.split('-').reverse().join('/');
}
