import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Provision } from '../law/provision.ts';
import { cleanText, textOrNull, tooLong, wanting, type TextField } from '../request/text.ts';
import type { Violation } from '../ruling.ts';
import type { EntryCircumstances } from './entry-decision.ts';
import type { EntryContent, EntryContentForm, EntryFile } from './entry.ts';
import { isWordingMarkedSecret } from './secret-mark.ts';

/** The most files of one entry. */
export const ENTRY_FILES_MAX = 50;

/** What people write, as it is kept: composed and trimmed, each form of publication once. */
export function cleanEntryContent(form: EntryContentForm): EntryContent {
  return {
    title: cleanText(form.title),
    documentNumber: textOrNull(form.documentNumber),
    documentKind: textOrNull(form.documentKind),
    issuer: cleanText(form.issuer),
    issuedOn: form.issuedOn ?? null,
    effectiveOn: form.effectiveOn ?? null,
    inForceUntil: form.inForceUntil ?? null,
    madeOn: form.madeOn ?? null,
    subject: textOrNull(form.subject),
    summary: textOrNull(form.summary),
    link: textOrNull(form.link),
    forms: [...new Set(form.forms)],
    publishedUntil: form.publishedUntil ?? null,
  };
}

/** The files in their order, each once, their titles cleaned. */
export function cleanEntryFiles(files: readonly EntryFile[]): readonly EntryFile[] {
  const first = new Map<string, EntryFile>();
  for (const { documentId, title } of files) {
    if (!first.has(documentId)) first.set(documentId, { documentId, title: cleanText(title) });
  }
  return [...first.values()];
}

/**
 * Everything wrong with the words and days of an entry, each with its field: `required`, `too_long`,
 * `secret_mark`, `not_an_address`, `in_the_future`, `dates_out_of_order`.
 *
 * @param secrecy where the law keeps state secrets out, for `secret_mark`
 */
export function contentFaults(
  content: EntryContent,
  today: CalendarDate,
  secrecy: Provision,
): readonly Violation[] {
  const { title, issuer, link, madeOn, issuedOn } = content;
  return [
    ...wanting(title, 'title', 'content.title', []),
    ...wanting(issuer, 'issuer', 'content.issuer', []),
    ...OPTIONAL_TEXTS.flatMap((field) => tooLong(content[field], field, `content.${field}`)),
    ...tooLong(link, 'publicAddress', 'content.link'),
    ...MARKABLE.flatMap((field) => secretMark(content[field], `content.${field}`, secrecy)),
    ...(link !== null && !isHttpAddress(link) ? [fault('not_an_address', 'content.link')] : []),
    ...(madeOn !== null && madeOn > today ? [fault('in_the_future', 'content.madeOn')] : []),
    ...(issuedOn !== null && issuedOn > today ? [fault('in_the_future', 'content.issuedOn')] : []),
    ...outOfOrder(content),
  ];
}

/**
 * Everything wrong with the files: `too_many`, `file_unknown`, `required` or `too_long` for a title,
 * `secret_mark` for a title and for what is inside.
 *
 * @param known which are there and may be put to the entry, and which bear a mark of secrecy inside
 */
export function fileFaults(
  files: readonly EntryFile[],
  known: Pick<EntryCircumstances, 'knownFileIds' | 'secretFileIds'>,
  secrecy: Provision,
): readonly Violation[] {
  const { knownFileIds, secretFileIds } = known;
  return [
    ...secretFileFaults(files, secretFileIds, secrecy),
    ...(files.length > ENTRY_FILES_MAX ? [fault('too_many', 'files')] : []),
    ...files.flatMap(({ documentId, title }, index) => [
      ...(knownFileIds.includes(documentId) ? [] : [fault('file_unknown', `files.${index}`)]),
      ...wanting(title, 'title', `files.${index}.title`, []),
      ...secretMark(title, `files.${index}.title`, secrecy),
    ]),
  ];
}

/** `secret_mark` for each file that bears a mark of secrecy inside, found when its text was read. */
export function secretFileFaults(
  files: readonly EntryFile[],
  secretFileIds: readonly string[],
  secrecy: Provision,
): readonly Violation[] {
  return files.flatMap(({ documentId }, index) =>
    secretFileIds.includes(documentId)
      ? [{ code: 'secret_mark', field: `files.${index}`, under: [secrecy] } as const]
      : [],
  );
}

const OPTIONAL_TEXTS = [
  'documentNumber',
  'documentKind',
  'subject',
  'summary',
] as const satisfies readonly (TextField & keyof EntryContent)[];
const MARKABLE = ['title', ...OPTIONAL_TEXTS] as const;

function secretMark(text: string | null, field: string, secrecy: Provision): readonly Violation[] {
  return text !== null && isWordingMarkedSecret(text)
    ? [{ code: 'secret_mark', field, under: [secrecy] }]
    : [];
}

function outOfOrder({ effectiveOn, inForceUntil }: EntryContent): readonly Violation[] {
  return effectiveOn !== null && inForceUntil !== null && inForceUntil < effectiveOn
    ? [fault('dates_out_of_order', 'content.inForceUntil')]
    : [];
}

const HTTP_ADDRESS = /^https?:\/\/[^\s/?#]+\.[^\s]+$/i;

const isHttpAddress = (text: string) => HTTP_ADDRESS.test(text);

function fault(code: Violation['code'], field: string): Violation {
  return { code, field, under: [] };
}
