import type { Provision } from '../law/provision.ts';
import type { Violation } from '../ruling.ts';

/** The most characters of each text, counted as browsers count `maxlength`, after cleaning. */
export const TEXT_LIMITS = {
  description: 5000,
  documentName: 500,
  fullName: 200,
  residence: 500,
  idNumber: 20,
  email: 254,
  phone: 20,
  postalAddress: 500,
  representativeName: 200,
  purpose: 2000,
  unit: 200,
  concerned: 500,
  place: 500,
  reference: 200,
  publicAddress: 2000,
  reason: 5000,
  note: 5000,
  message: 5000,
  claim: 5000,
  answer: 20_000,
  complaint: 20_000,
  title: 1000,
  documentNumber: 100,
  documentKind: 200,
  issuer: 500,
  subject: 500,
  summary: 20_000,
  condition: 5000,
  channel: 500,
} as const;
export type TextField = keyof typeof TEXT_LIMITS;

/** The most items in one request. */
export const ITEMS_MAX = 20;

// Controls but tab and line feed; marks that turn the reading direction and so can disguise a text.
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g; // oxlint-disable-line no-control-regex -- these are what is removed
const LONE_SURROGATE = /\p{Surrogate}/gu;
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * A text as it is kept: composed (NFC), without control characters, lines ended by one line feed,
 * without spaces around. Empty when nothing visible is left, or there was nothing.
 */
export function cleanText(raw: string | null | undefined): string {
  const text = (raw ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNWANTED, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .trim();
  return VISIBLE.test(text) ? text : '';
}

/** The same, with null for nothing. */
export function textOrNull(raw: string | null | undefined): string | null {
  const text = cleanText(raw);
  return text === '' ? null : text;
}

/** What is wrong with a text that may be left out: `too_long`, or nothing. */
export function tooLong(
  raw: string | null | undefined,
  limit: TextField,
  field: string,
): readonly Violation[] {
  return cleanText(raw).length > TEXT_LIMITS[limit] ? [{ code: 'too_long', field, under: [] }] : [];
}

/** What is wrong with a text that must be there: `required`, `too_long`, or nothing. */
export function wanting(
  raw: string | null | undefined,
  limit: TextField,
  field: string,
  under: readonly Provision[],
): readonly Violation[] {
  return cleanText(raw) === '' ? [{ code: 'required', field, under }] : tooLong(raw, limit, field);
}
