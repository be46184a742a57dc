import { existsOn, type Agency } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import { foldedText } from '../catalogue/folded-text.ts';
import type { StaffRole } from '../request/vocabulary.ts';
import {
  PAPER_COLUMNS,
  PAPER_REQUIRED,
  readPaperCase,
  type PaperCase,
  type PaperColumn,
  type PaperFault,
} from './paper-case.ts';

/** Who may bring in and take back what a body kept on paper: contact officer and head of whoever keeps it. */
export function mayImportPaper(
  { role, agencyId }: { role: StaffRole; agencyId: string },
  keeperId: string,
): boolean {
  return agencyId === keeperId && (role === 'contact_officer' || role === 'head');
}

/** The longest name of a paper register, and the longest reason for taking an import back, in characters. */
export const PAPER_TEXT_MAX = 500;

/** As many rows as one import may bring. */
export const PAPER_ROWS_MAX = 1_000;

/** Headings as the template writes them (tên cột). */
export const PAPER_HEADINGS: Readonly<Record<PaperColumn, string>> = {
  number: 'Số sổ',
  receivedOn: 'Ngày nhận',
  channel: 'Cách gửi',
  requesterKind: 'Người yêu cầu',
  items: 'Số thông tin',
  outcome: 'Kết quả',
  ground: 'Lý do từ chối',
  dueOn: 'Hạn trả lời',
  answeredOn: 'Ngày trả lời',
  costVnd: 'Chi phí (đồng)',
};

/** Words of headings that tell who somebody is: such a column never comes in. */
const IDENTITY_WORDS =
  /\b(ho ten|ho va ten|dia chi|dien thoai|email|cccd|cmnd|can cuoc|ho chieu|ngay sinh|dinh danh)\b/;

/** Why a table as a whole can't be taken; `detail` names the columns. */
export const PAPER_TABLE_FAULTS = [
  'table_empty',
  'columns_missing',
  'column_unknown',
  'column_twice',
  'column_tells_identity',
  'too_many_rows',
] as const;
export type PaperTableFaultCode = (typeof PAPER_TABLE_FAULTS)[number];
export type PaperTableFault = { code: PaperTableFaultCode; detail: string };
/** `row` counts from 1 below the headings. */
export type PaperRowFault = PaperFault & { row: number };

export type PaperReading =
  | { table: PaperTableFault }
  | {
      table: null;
      faults: readonly PaperRowFault[];
      cases: readonly (PaperCase & { row: number })[];
    };

/**
 * A paper register as a table of texts, its headings first: every fault of every row at once. A column
 * that tells who asked is refused with the whole table, so that no name comes in by mistake. A case of a
 * day on which the body did not exist belongs to another.
 */
export function readPaperSheet(
  table: readonly (readonly string[])[],
  body: Pick<Agency, 'validFrom' | 'validUntil'>,
  today: CalendarDate,
): PaperReading {
  const [headings = [], ...rows] = table.filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const columns = headings.map(columnNamed);
  const fault = tableFault(headings, columns, rows.length);
  if (fault !== null) return { table: fault };

  const faults: PaperRowFault[] = [];
  const cases: (PaperCase & { row: number })[] = [];
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 1;
    const texts = Object.fromEntries(
      columns.flatMap((column, at) => (column === undefined ? [] : [[column, cells[at] ?? '']])),
    );
    const read = readPaperCase(texts, today);
    if ('faults' in read) {
      faults.push(...read.faults.map((one) => ({ ...one, row })));
      continue;
    }
    if (!existsOn(body, read.kept.receivedOn))
      faults.push({ row, column: 'receivedOn', code: 'body_not_there' });
    const key = paperKey(read.kept);
    if (seen.has(key)) faults.push({ row, column: 'number', code: 'number_twice' });
    seen.add(key);
    cases.push({ ...read.kept, row });
  }
  return { table: null, faults, cases };
}

/** What a case is known by within a body: its number in the paper register of its year. */
export const paperKey = ({
  number,
  receivedOn,
}: Pick<PaperCase, 'number' | 'receivedOn'>): string =>
  `${receivedOn.slice(0, 4)} ${foldedText(number)}`;

function columnNamed(heading: string): PaperColumn | undefined {
  const folded = foldedText(heading);
  return PAPER_COLUMNS.find(
    (column) => foldedText(PAPER_HEADINGS[column]) === folded || foldedText(column) === folded,
  );
}

function tableFault(
  headings: readonly string[],
  columns: readonly (PaperColumn | undefined)[],
  rows: number,
): PaperTableFault | null {
  const named = headings.filter((heading) => heading.trim() !== '');
  const telling = named.filter((heading) => IDENTITY_WORDS.test(foldedText(heading)));
  if (telling.length > 0) return { code: 'column_tells_identity', detail: telling.join(', ') };
  const missing = PAPER_REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return {
      code: 'columns_missing',
      detail: missing.map((one) => PAPER_HEADINGS[one]).join(', '),
    };
  const unknown = named.filter((heading) => columnNamed(heading) === undefined);
  if (unknown.length > 0) return { code: 'column_unknown', detail: unknown.join(', ') };
  const known = columns.filter((column) => column !== undefined);
  const twice = known.filter((column, at) => known.indexOf(column) !== at);
  if (twice.length > 0)
    return { code: 'column_twice', detail: twice.map((one) => PAPER_HEADINGS[one]).join(', ') };
  if (rows === 0) return { code: 'table_empty', detail: '' };
  return rows > PAPER_ROWS_MAX ? { code: 'too_many_rows', detail: String(rows) } : null;
}
