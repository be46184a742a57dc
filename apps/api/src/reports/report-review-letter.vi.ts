import {
  dimensionWords,
  figureOf,
  REPORT_TEMPLATES,
  reportTemplate,
  type CalendarDate,
  type FigureUnit,
  type ReviewGap,
  type ReviewRow,
  type ReviewSource,
} from '@minhbach/domain';
import type { WorkbookCell } from '../platform/workbook.ts';
import { cellText, type OfficialReport, type ReportTable } from './letters/official-report.ts';
import { addresseeNames, BASES, superiorOf } from './report-letter.vi.ts';
import type { Review, ReviewedYear } from './report-review.service.ts';

/** As many years as still leave room for the name of a figure on a page of A4. */
export const YEARS_ON_PAGE = 5;

const SOURCES: Record<ReviewSource, string> = {
  reported: 'đã báo cáo',
  counted: 'nay tính',
  missing: 'không có số liệu',
};
const GAPS: Record<ReviewGap, string> = {
  no_body: 'Không có số liệu: trong năm này cơ quan chưa thành lập hoặc đã kết thúc hoạt động',
  no_register: 'Không có số liệu: trong năm này cơ quan chưa có sổ theo dõi trong hệ thống',
};
const UNITS: Partial<Record<FigureUnit, string>> = { dong: 'đồng' };
const [TEMPLATE] = REPORT_TEMPLATES;

type Written = { review: Review; today: CalendarDate };

/**
 * The review as the letter that an office goes on writing: where each year comes from, then the figures,
 * so many years to a table.
 */
export function reviewLetter({ review, today }: Written, yearsToTable: number): OfficialReport {
  const { agency, level, years } = review;
  const reportLevel = level === 'body' ? 'department' : level;
  const stretches = years.flatMap((_, at) =>
    at % yearsToTable === 0 ? [years.slice(at, at + yearsToTable)] : [],
  );
  return {
    superior: superiorOf(reportLevel),
    issuer: agency.name,
    number: null,
    place: 'Hà Nội',
    signedOn: null,
    about: `Kết quả thi hành Luật Tiếp cận thông tin từ năm ${years[0]?.year} đến năm ${years.at(-1)?.year}`,
    bases: BASES,
    addressees: addresseeNames(reportLevel),
    parts: [
      { kind: 'heading', text: 'I. Nguồn số liệu từng năm' },
      { kind: 'table', table: sourcesTable(years, today) },
      { kind: 'heading', text: 'II. Số liệu' },
      ...stretches.map((some) => ({ kind: 'table', table: figuresTable(review, some) }) as const),
    ],
    capacity: null,
    post: 'Người đứng đầu',
    signer: null,
    recipients: ['Như trên', 'Lưu: VT'],
    provenance: `Lập từ hệ thống Minh Bạch ngày ${cellText({ day: today })}.`,
  };
}

function sourcesTable(years: readonly ReviewedYear[], today: CalendarDate): ReportTable {
  return {
    caption: 'Nguồn số liệu',
    columns: [
      { title: 'Năm', numeric: false },
      { title: 'Nguồn', numeric: false },
    ],
    rows: years.map((year) => [String(year.year), sourceWords(year, today)]),
    notes: [],
  };
}

/** Where the figures of a year come from, in a sentence. */
function sourceWords({ report, gap, isOver, toldBy }: ReviewedYear, today: CalendarDate): string {
  if (gap !== null) return `${GAPS[gap]}.`;
  if (report === null) {
    const day = cellText({ day: today });
    const running = isOver ? '' : ' Năm chưa kết thúc, số liệu còn tăng.';
    return `Chưa có báo cáo được tiếp nhận; tính từ sổ theo dõi ngày ${day}.${running}`;
  }
  const sent = report.submittedOn === null ? '' : ` ngày ${cellText({ day: report.submittedOn })}`;
  const told = toldBy === null ? '' : ` Số liệu lấy từ báo cáo giấy: ${toldBy}.`;
  return report.receiverId === null
    ? `Báo cáo đã gửi${sent}.${told}`
    : `Báo cáo đã được tiếp nhận, gửi${sent}.${told}`;
}

function figuresTable({ rows }: Review, years: readonly ReviewedYear[]): ReportTable {
  const shown = new Set(years.map(({ year }) => year));
  const inTable = rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ year }) => shown.has(year)),
  }));
  return {
    caption: `Bảng số liệu năm ${years[0]?.year} đến ${years.at(-1)?.year}`,
    columns: [
      { title: 'Chỉ tiêu', numeric: false },
      ...years.map(({ year, source }) => ({
        title: `${year} – ${SOURCES[source]}`,
        numeric: true,
      })),
    ],
    rows: inTable.map((row) => [
      `${columnOf(row.figure)?.number}. ${rowName(row)}`,
      ...row.cells.map(({ value }) => value),
    ]),
    notes: [
      'Dấu “–”: chưa có số liệu, không phải bằng không.',
      ...missingNotes(inTable),
      ...years.flatMap(({ year }) => paperNotes(inTable, year)),
      ...inTable.flatMap(restatedNotes),
    ],
  };
}

function rowName({ figure, by }: ReviewRow): string {
  const { name, unit } = figureOf(figure);
  const inUnit = UNITS[unit] === undefined ? '' : ` (${UNITS[unit]})`;
  return `${name}${by === null ? '' : `: ${dimensionWords(figure, by)}`}${inUnit}`;
}

function missingNotes(rows: readonly ReviewRow[]): string[] {
  const most = new Map<number, number>();
  for (const { year, missing } of rows.flatMap(({ cells }) => cells))
    most.set(year, Math.max(most.get(year) ?? 0, missing));
  return [...most]
    .filter(([, missing]) => missing > 0)
    .map(([year, missing]) => `Năm ${year}: chưa có số liệu của ${missing} cơ quan.`);
}

/** What of the figures of a year is not the register's, each whole once. */
function paperNotes(rows: readonly ReviewRow[], year: number): string[] {
  const brought = rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.year === year && cell.imported > 0 && row.by === null)
      .map(({ imported }) => `${rowName(row)} ${cellText(imported)}`),
  );
  return brought.length === 0 ? [] : [`Năm ${year}, nhập từ hồ sơ giấy: ${brought.join('; ')}.`];
}

const restatedNotes = (row: ReviewRow): string[] =>
  row.cells
    .filter(({ isRestated }) => isRestated)
    .map(
      ({ year, value, now }) =>
        `Năm ${year}, ${rowName(row)}: đã báo cáo ${cellText(value)}, nay ${cellText(now)}.`,
    );

const REVIEW_COLUMNS = [
  'Năm',
  'Nguồn',
  'Cột',
  'Mã chỉ tiêu',
  'Chỉ tiêu',
  'Mã phần',
  'Phần',
  'Số',
  'Số nay đã khác',
  'Đơn vị tính',
  'Số cơ quan chưa có số liệu',
  'Trong đó nhập từ hồ sơ giấy',
];

/** One line of each value: what a machine reads. Empty where there is no figure. */
export function reviewLines({ years, rows }: Review): readonly (readonly WorkbookCell[])[] {
  const lines = rows.flatMap(({ figure, by, cells }) =>
    cells.map(({ year, value, isRestated, now, missing, imported }, at): WorkbookCell[] => [
      year,
      SOURCES[years[at]?.source ?? 'missing'],
      columnOf(figure)?.title ?? null,
      figure,
      figureOf(figure).name,
      by,
      by === null ? null : dimensionWords(figure, by),
      value,
      isRestated ? now : null,
      figureOf(figure).unit,
      missing,
      imported,
    ]),
  );
  return [REVIEW_COLUMNS, ...lines];
}

const columnOf = (figure: ReviewRow['figure']) =>
  reportTemplate(TEMPLATE).columns.find(({ figures }) => figures.includes(figure));
