import { addMonths, type CalendarDate } from '../calendar/calendar-date.ts';
import { isWebAddress } from '../catalogue/public-standing.ts';
import { provisionsOf } from '../law/provision.ts';
import { cleanText, textOrNull } from '../request/text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';

/** Whom guidance speaks to (đối tượng): người dân · cán bộ đầu mối. */
export const GUIDANCE_AUDIENCES = ['citizen', 'officer'] as const;
export type GuidanceAudience = (typeof GUIDANCE_AUDIENCES)[number];

/** What a text is (loại): bài hướng dẫn · câu hỏi thường gặp. */
export const GUIDANCE_KINDS = ['page', 'question'] as const;
export type GuidanceKind = (typeof GUIDANCE_KINDS)[number];

/** Another form of the same text: phim ngôn ngữ ký hiệu · bản đọc · tài liệu kèm theo. */
export const GUIDANCE_LINK_KINDS = ['sign_language', 'audio', 'document'] as const;
export type GuidanceLinkKind = (typeof GUIDANCE_LINK_KINDS)[number];

/** Where another form stands: a web address, or the path of a file that was kept here. */
export type GuidanceLink = { kind: GuidanceLinkKind; title: string; address: string };

/** What one version of a text says (nội dung hướng dẫn). Bodies are in Markdown. */
export type GuidanceContent = {
  title: string;
  /** One or two sentences: what the reader will know afterwards. */
  summary: string;
  body: string;
  /** The same in short lines with one idea each (bản dễ đọc); null when nobody has written it. */
  easyBody: string | null;
  /** The day by which somebody must have read it again (ngày rà soát). */
  reviewOn: CalendarDate;
  links: readonly GuidanceLink[];
};

/** What is typed: every part may still be missing. */
export type GuidanceForm = {
  title: string | null;
  summary: string | null;
  body: string | null;
  easyBody: string | null;
  reviewOn: CalendarDate | null;
  links: readonly GuidanceLink[];
};

const LIMITS = { title: 200, summary: 500, body: 30_000, easyBody: 10_000, linkTitle: 200 };
const ADDRESS_MAX_LENGTH = 2000;
export const GUIDANCE_LINKS_MAX = 10;

/** A text that nobody has read again for so long is no longer trusted: our reading, the law is silent. */
export const GUIDANCE_REVIEW_MONTHS = 12;

const OWN_FILE = /^\/files\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The id of the attached file (tệp đính kèm) that an address leads to; null where it leads elsewhere. */
export function attachedFileOf(address: string): string | null {
  return OWN_FILE.exec(address)?.[1] ?? null;
}

/** The address of an attached file in a link of guidance. */
export const addressOfAttached = (documentId: string): string => `/files/${documentId}`;

/** The measures that secure the right: guidance is one. */
const SPREADING = [provisionsOf('01/2026/QH16')(11, 1)];

/** Whether somebody with that role may write guidance: who follows the law for the city, and administrators. */
export function mayWriteGuidance(role: StaffRole | null): boolean {
  return role === 'overseer' || role === 'administrator';
}

/** Whether the text should have been read again by today. */
export const isReviewOverdue = (reviewOn: CalendarDate, today: CalendarDate): boolean =>
  reviewOn < today;

/**
 * A version of guidance as it is published, or everything that is wrong with it.
 *
 * @returns or `role_not_allowed`, `required`, `too_long`, `too_many`, `not_an_address`,
 *   `review_in_past`, `review_too_far`
 */
export function publishGuidance(
  form: GuidanceForm,
  { role, today }: { role: StaffRole | null; today: CalendarDate },
): Ruling<GuidanceContent> {
  if (!mayWriteGuidance(role)) return violates('role_not_allowed', SPREADING);
  const content = {
    title: cleanText(form.title),
    summary: cleanText(form.summary),
    body: cleanText(form.body),
    easyBody: textOrNull(form.easyBody),
    links: form.links.map(({ kind, title, address }) => ({
      kind,
      title: cleanText(title),
      address: cleanText(address),
    })),
  };
  const violations = [
    ...needed(content.title, 'title'),
    ...needed(content.summary, 'summary'),
    ...needed(content.body, 'body'),
    ...within(content.easyBody ?? '', LIMITS.easyBody, 'easyBody'),
    ...reviewFaults(form.reviewOn, today),
    ...content.links.flatMap(linkFaults),
    ...(content.links.length > GUIDANCE_LINKS_MAX ? [fault('too_many', 'links')] : []),
  ];
  if (violations.length > 0 || form.reviewOn === null) return { allowed: false, violations };
  return allows({ ...content, reviewOn: form.reviewOn });
}

function reviewFaults(reviewOn: CalendarDate | null, today: CalendarDate): readonly Violation[] {
  if (reviewOn === null) return [fault('required', 'reviewOn')];
  if (reviewOn <= today) return [fault('review_in_past', 'reviewOn')];
  return reviewOn > addMonths(today, GUIDANCE_REVIEW_MONTHS)
    ? [fault('review_too_far', 'reviewOn')]
    : [];
}

function linkFaults({ title, address }: GuidanceLink, at: number): readonly Violation[] {
  return [
    ...(title === '' ? [fault('required', `links.${at}.title`)] : []),
    ...within(title, LIMITS.linkTitle, `links.${at}.title`),
    ...within(address, ADDRESS_MAX_LENGTH, `links.${at}.address`),
    ...(isWebAddress(address) || attachedFileOf(address) !== null
      ? []
      : [fault('not_an_address', `links.${at}.address`)]),
  ];
}

const needed = (text: string, field: 'title' | 'summary' | 'body') =>
  text === '' ? [fault('required', field)] : within(text, LIMITS[field], field);

const within = (text: string, limit: number, field: string) =>
  text.length > limit ? [fault('too_long', field)] : [];

const fault = (code: Violation['code'], field: string): Violation => ({ code, field, under: [] });
