import type { CalendarDate } from '../calendar/calendar-date.ts';
import { statuteOn } from '../law/editions.ts';
import { RESTRICTION_HEADS, type RestrictionHead } from '../law/refusal-evidence.ts';
import type { Actor } from '../request/actor.ts';
import { cleanText } from '../request/text.ts';
import { ACCESS_LEVELS, accessLevelFor, type AccessLevel } from './access.ts';
import { isClassKey } from './class-keys.ts';
import { foldedText } from './folded-text.ts';
import { findAgency, type AgencyIndex } from './import-agencies.ts';
import { Cells, type RowProblem } from './import-cells.ts';
import {
  DAY_COLUMNS,
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportTexts,
} from './import-columns.ts';
import { readDay } from './import-day.ts';
import { speakingFor, type ImportScope } from './import-run.ts';
import { importEntry, type EntryImport } from './new-entry.ts';

/** What a row is judged by, the same for all rows of a sheet. */
export type RowCircumstances = {
  today: CalendarDate;
  /** Who would propose the entry. */
  actor: Actor;
  scope: ImportScope;
  /** The actor's agency. */
  agencyId: string;
  agencies: AgencyIndex;
};

/** A row as it would be imported, with remarks that stop nothing; or why it can't be. */
export type JudgedRow =
  | { row: EntryImport; problems: readonly []; remarks: readonly RowProblem[] }
  | { row: null; problems: readonly RowProblem[]; remarks: readonly RowProblem[] };

const KEY_MAX = 100;

/** How access levels are written in a sheet, beside their codes. */
const ACCESS_WORDS: Readonly<Record<AccessLevel, readonly string[]>> = {
  public: ['Công khai', 'Được tiếp cận', 'Công khai rộng rãi'],
  conditional: ['Có điều kiện', 'Tiếp cận có điều kiện', 'Được tiếp cận có điều kiện'],
  metadata_only: ['Chỉ có mô tả', 'Không được tiếp cận', 'Không công khai'],
};

const HEAD_WORDS: Readonly<Record<RestrictionHead, readonly string[]>> = {
  state_secret: ['Bí mật nhà nước'],
  private_life: ['Đời sống riêng tư', 'Bí mật cá nhân', 'Bí mật gia đình', 'Dữ liệu cá nhân'],
  trade_secret: ['Bí mật kinh doanh'],
  harm: ['Gây nguy hại'],
  work_secret: ['Bí mật công tác'],
  internal: ['Tài liệu nội bộ', 'Nội bộ'],
  historical_archives: ['Lưu trữ lịch sử'],
};

/** What a letter becomes that was lost on the way, and what TCVN3 letters look like when read as others. */
const UNREADABLE = /\uFFFD|[®¸µ¶¹¨©¬þßÞ].*[®¸µ¶¹¨©¬þßÞ]/s;

/** The words that the template and the console give for each code. */
export const SHEET_ACCESS_WORDS = firstWords(ACCESS_WORDS);
export const SHEET_HEAD_WORDS = firstWords(HEAD_WORDS);

/**
 * Judges one row of a sheet: from texts to an entry as `importEntry` would make it, with every problem
 * at once, each at its column.
 *
 * @param rowKey the import key of a row that brings none, stable for the same row of the same file
 * @returns or `required`, `not_a_date`, `agency_unknown`, `import_for_own_agency_only`, `access_unknown`,
 *   `access_not_of_head`, `head_unknown`, `head_required`, `class_unknown`, `not_yes_or_no`,
 *   `letters_unreadable`, and what `importEntry` finds; remarks are `no_day` and `no_class`
 */
export function importRow(
  texts: ImportTexts,
  rowKey: string,
  circumstances: RowCircumstances,
): JudgedRow {
  const { today, actor } = circumstances;
  const cell = new Cells(texts);
  for (const column of IMPORT_COLUMNS)
    if (UNREADABLE.test(cell.text(column))) cell.fault(column, 'letters_unreadable');
  if ((cell.line('import_key') ?? '').length > KEY_MAX) cell.fault('import_key', 'too_long');
  const row = read(cell, rowKey, circumstances);
  const speaker = speakingFor(actor, circumstances, row.agencyId);
  const ruling = importEntry(row, {
    actor: speaker,
    today,
    knownFileIds: [],
    secretFileIds: [],
    id: '',
  });
  if (!ruling.allowed) for (const violation of ruling.violations) cell.faultOfEntry(violation);

  const { madeOn } = row.content;
  const isDayTold = cell.isFaulty('issued_on') || cell.isFaulty('made_on');
  const { classes } = row.classification;
  const remarks = [
    ...(madeOn || isDayTold ? [] : [cell.problem('made_on', 'no_day')]),
    ...(classes.length > 0 || cell.isFaulty('classes')
      ? []
      : [cell.problem('classes', 'no_class')]),
  ];
  if (cell.problems.length > 0) return { row: null, problems: cell.problems, remarks };
  return { row, problems: [], remarks };
}

function read(cell: Cells, rowKey: string, circumstances: RowCircumstances): EntryImport {
  const { today } = circumstances;
  const day = Object.fromEntries(DAY_COLUMNS.map((column) => [column, dayIn(cell, column)]));
  const head = headIn(cell);
  checkAccess(cell, head, today);
  return {
    agencyId: agencyIn(cell, circumstances),
    importKey: cell.line('import_key') ?? rowKey,
    publicSince: day.public_since ?? null,
    content: {
      title: cell.line('title') ?? '',
      documentNumber: cell.line('document_number'),
      documentKind: cell.line('document_kind'),
      issuer: cell.line('issuer') ?? '',
      issuedOn: day.issued_on ?? null,
      effectiveOn: day.effective_on ?? null,
      inForceUntil: day.in_force_until ?? null,
      // A document comes into being on the day it bears.
      madeOn: day.made_on ?? day.issued_on ?? null,
      publishedUntil: day.published_until ?? null,
      subject: cell.line('subject'),
      summary: cleanText(cell.text('summary')) || null,
      link: cell.line('link'),
      forms: ['portal'],
    },
    classification: {
      classes: classesIn(cell),
      head,
      condition: cleanText(cell.text('condition')) || null,
      titleIsHarmless: isYes(cell, 'title_is_harmless'),
    },
  };
}

function dayIn(cell: Cells, column: (typeof DAY_COLUMNS)[number]): CalendarDate | null {
  const text = cell.line(column);
  if (text === null) return null;
  const read = readDay(text);
  if (read.day === null) cell.fault(column, 'not_a_date', read.suggestion);
  return read.day;
}

function agencyIn(cell: Cells, { scope, agencyId, agencies }: RowCircumstances): string | null {
  const text = cell.line('agency_code');
  if (text === null) return scope === 'city' ? null : agencyId;
  const found = findAgency(text, agencies);
  if (found.agency === null) cell.fault('agency_code', 'agency_unknown', found.suggestion);
  else if (scope === 'agency' && found.agency.id !== agencyId)
    cell.fault('agency_code', 'import_for_own_agency_only');
  else return found.agency.id;
  // So that nothing else is said about whose it is.
  return scope === 'city' ? null : agencyId;
}

function headIn(cell: Cells): RestrictionHead | null {
  const text = cell.line('head');
  if (text === null) return null;
  const head = codeOf(text, RESTRICTION_HEADS, HEAD_WORDS);
  if (head === null) cell.fault('head', 'head_unknown');
  return head;
}

/** The level follows from the head. The sheet says both, so that a slip in one shows. */
function checkAccess(cell: Cells, head: RestrictionHead | null, today: CalendarDate): void {
  const text = cell.line('access');
  if (text === null) return cell.fault('access', 'required');
  const access = codeOf(text, ACCESS_LEVELS, ACCESS_WORDS);
  if (access === null) return cell.fault('access', 'access_unknown');
  const law = statuteOn(today);
  if (!law.allowed) return;
  if (head === null) {
    const isOpen = access === 'public' || cell.line('head') !== null;
    return isOpen ? undefined : cell.fault('head', 'head_required');
  }
  const level = accessLevelFor(head, law.effect);
  if (access !== level) cell.fault('access', 'access_not_of_head', ACCESS_WORDS[level][0] ?? null);
}

/** Keys, several in a cell. Where it begins with one, words beside them are titles, as in our exports. */
function classesIn(cell: Cells): string[] {
  const parts = cell
    .text('classes')
    .normalize('NFC')
    .split(/[\s,;|]+/)
    .filter(Boolean)
    .map((part) => part.toLowerCase().replace(/^l(?=\d)/, 'L'));
  const keys = isClassKey(parts[0] ?? '') ? parts.filter((part) => LIKE_A_KEY.test(part)) : parts;
  const unknown = keys.find((key) => !isClassKey(key));
  if (unknown !== undefined) cell.fault('classes', 'class_unknown', likelyClass(unknown));
  return keys.filter(isClassKey);
}

const LIKE_A_KEY = /^(?:L\d|\d+\.\d)/;

/** The statute is left out most often, then the letter đ is written as d. */
function likelyClass(key: string): string | null {
  const bare = key.replace(/^L?(?:16|26)?\./, '').replace(/^điểm/, '');
  const tries = [bare, `17.1.${bare}`].flatMap((one) => [`L26.${one}`, `L16.${one}`]);
  return tries.find(isClassKey) ?? null;
}

function isYes(cell: Cells, column: ImportColumn): boolean {
  const text = foldedText(cell.text(column));
  if (['co', 'x', 'dung', 'yes', 'true', '1'].includes(text)) return true;
  if (!['', 'khong', 'no', 'false', '0'].includes(text)) cell.fault(column, 'not_yes_or_no', 'Có');
  return false;
}

function codeOf<Code extends string>(
  text: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, readonly string[]>>,
): Code | null {
  const folded = foldedText(text);
  return (
    codes.find((code) => [code, ...words[code]].some((one) => foldedText(one) === folded)) ?? null
  );
}

function firstWords<Code extends string>(words: Readonly<Record<Code, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries<readonly string[]>(words).map(([code, [first]]) => [code, first]),
  ) as Record<Code, string>; // each code has at least one
}
