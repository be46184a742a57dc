import type { CalendarDate } from '../calendar/calendar-date.ts';
import { foldedText, textLikeness } from './folded-text.ts';

/** By what two descriptions were found to be of one document. */
export const DUPLICATE_WAYS = [
  'import_key',
  'number_and_day',
  'number_and_text',
  'number',
  'day_and_text',
  'text',
] as const;
export type DuplicateWay = (typeof DUPLICATE_WAYS)[number];

/** What is compared. */
export type Described = {
  title: string;
  documentNumber: string | null;
  issuer: string;
  issuedOn: CalendarDate | null;
  agencyId: string | null;
  importKey: string | null;
};

/** That two descriptions are of one document: surely, or so likely that a person should look. */
export type Duplicate = { how: DuplicateWay; certain: boolean };

/** From this share of common letters on, titles differ by slips and not by meaning. */
const CLOSE = 0.85;

/**
 * Whether two descriptions are of one document (trùng), by number, day and text; null when not.
 * Numbers begin again every year and in every body, and laws of different years share their titles, so
 * no one of the three is enough: 173/KH-UBND of 2016 is not that of 2026, nor is 12/TB-UBND of one
 * commune that of another.
 */
export function duplicateOf(one: Described, other: Described): Duplicate | null {
  if (
    one.importKey !== null &&
    one.importKey === other.importKey &&
    one.agencyId === other.agencyId
  ) {
    return { how: 'import_key', certain: true };
  }
  const numbers = agreement(one.documentNumber, other.documentNumber, foldedText);
  if (numbers === 'different') return null;
  return numbers === 'same' ? sameNumber(one, other) : withoutNumber(one, other, numbers);
}

function sameNumber(one: Described, other: Described): Duplicate | null {
  const days = agreement(one.issuedOn, other.issuedOn);
  const text = likenessOf(one, other);
  if (days === 'different') {
    return text === 'same' ? { how: 'number_and_text', certain: false } : null;
  }
  if (!isOneIssuer(one, other)) {
    if (text === 'different' || days !== 'same') return null;
    return { how: 'number_and_day', certain: text === 'same' };
  }
  if (days === 'same') return { how: 'number_and_day', certain: true };
  if (text !== 'different') return { how: 'number_and_text', certain: text === 'same' };
  return days === 'neither' ? { how: 'number', certain: false } : null;
}

function withoutNumber(
  one: Described,
  other: Described,
  numbers: 'neither' | 'one',
): Duplicate | null {
  const days = agreement(one.issuedOn, other.issuedOn);
  const text = likenessOf(one, other);
  if (days === 'different' || text === 'different' || !isOneIssuer(one, other)) return null;
  if (text === 'close') return days === 'same' ? { how: 'day_and_text', certain: false } : null;
  return {
    how: days === 'same' ? 'day_and_text' : 'text',
    certain: numbers === 'neither' && days !== 'one',
  };
}

type Agreement = 'same' | 'different' | 'one' | 'neither';

/** How two values stand to each other; `one` when only one of them is known. */
function agreement(
  left: string | null,
  right: string | null,
  form: (text: string) => string = (text) => text,
): Agreement {
  if (left === null && right === null) return 'neither';
  if (left === null || right === null) return 'one';
  return form(left) === form(right) ? 'same' : 'different';
}

function likenessOf(one: Described, other: Described): 'same' | 'close' | 'different' {
  const title = foldedText(one.title);
  if (title !== '' && title === foldedText(other.title)) return 'same';
  return textLikeness(one.title, other.title) >= CLOSE ? 'close' : 'different';
}

function isOneIssuer(one: Described, other: Described): boolean {
  return issuerKey(one.issuer) === issuerKey(other.issuer);
}

/** `Ủy ban nhân dân TP. Hà Nội` and `UBND thành phố Hà Nội` are one body. */
function issuerKey(issuer: string): string {
  return foldedText(issuer)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\bhoi dong nhan dan\b/g, 'hdnd')
    .replace(/\bthanh pho\b/g, 'tp');
}
