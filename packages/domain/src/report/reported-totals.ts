import type { CalendarDate } from '../calendar/calendar-date.ts';
import { statuteOn } from '../law/editions.ts';
import { cleanText } from '../request/text.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import { dimensionValues } from './dimension-words.vi.ts';
import type { FigureCode } from './figure-shapes.ts';
import { figureOf } from './figures.vi.ts';
import { PAPER_TEXT_MAX } from './paper-sheet.ts';
import type { Report, ReportCell, ReportedTotal, ReportedTotals } from './report.ts';
import { reportTemplate, templateFigures } from './report-template.ts';

/** As it was typed: an empty number is one that the paper does not tell, which is never zero. */
export type TypedTotals = {
  document: string;
  cells: readonly { figure: FigureCode; by: string | null; value: string }[];
};

/** A line to be typed: a number of its own, unless it only divides another; then one for each part. */
export type TotalLine = { figure: FigureCode; whole: FigureCode; parts: readonly string[] };

type Form = Pick<Report, 'template' | 'periodFrom' | 'periodUntil'>;

/** The lines of the form that a report on paper can fill, in its order. */
export function totalLines({ template, periodFrom, periodUntil }: Form): readonly TotalLine[] {
  return templateFigures(reportTemplate(template)).map((figure) => {
    const { isBrokenDown, denominator } = figureOf(figure);
    if (!isBrokenDown) return { figure, whole: figure, parts: [] };
    const parts =
      figure === 'items_by_class' ? classesIn(periodFrom, periodUntil) : dimensionValues(figure);
    return { figure, whole: denominator ?? figure, parts };
  });
}

/** The classes of the statutes that were in force in the period, those of the older one first. */
function classesIn(from: CalendarDate, until: CalendarDate): readonly string[] {
  const statutes = [statuteOn(from), statuteOn(until)].flatMap((found) =>
    found.allowed ? [found.effect] : [],
  );
  return [...new Set(statutes)].flatMap(({ publicationClasses }) =>
    publicationClasses.map(({ key }) => key),
  );
}

/**
 * The totals as they are kept, or every fault beside its field: `required`, `too_long`, `not_a_number`,
 * `figure_unknown`, and on a number `parts_exceed_whole` when its parts are more than it is. Fields are
 * `totals.document` and `totals.<figure>`, with `.<part>` for one part.
 */
export function readTotals(typed: TypedTotals, form: Form): Ruling<ReportedTotals> {
  const document = cleanText(typed.document);
  const lines = totalLines(form);
  const last = new Map(typed.cells.map((cell) => [fieldOf(cell.figure, cell.by), cell]));
  const told = [...last.values()].filter(({ value }) => value.trim() !== '');
  const cells = told.flatMap(({ figure, by, value }): ReportedTotal[] => {
    const number = wholeNumber(value);
    return number === null ? [] : [{ figure, by, value: number }];
  });
  const violations = [
    ...documentFaults(document),
    ...(told.length === 0 ? [fault('required', 'totals')] : []),
    ...told.flatMap((cell) => cellFaults(cell, lines)),
    ...lines.flatMap((line) => partFaults(line, told, cells)),
  ];
  return violations.length > 0 ? { allowed: false, violations } : allows({ document, cells });
}

function documentFaults(document: string): readonly Violation[] {
  if (document === '') return [fault('required', 'totals.document')];
  return document.length > PAPER_TEXT_MAX ? [fault('too_long', 'totals.document')] : [];
}

function cellFaults(
  { figure, by, value }: TypedTotals['cells'][number],
  lines: readonly TotalLine[],
): readonly Violation[] {
  const line = lines.find((one) => one.figure === figure);
  const isLine = by === null ? line?.whole === figure : line?.parts.includes(by);
  if (!isLine) return [fault('figure_unknown', fieldOf(figure, by))];
  return wholeNumber(value) === null ? [fault('not_a_number', fieldOf(figure, by))] : [];
}

/** Parts without their whole, or more than it; a paper may name only some of them. */
function partFaults(
  { figure, whole, parts: known }: TotalLine,
  told: TypedTotals['cells'],
  cells: readonly ReportedTotal[],
): readonly Violation[] {
  const parts = cells.filter(
    (cell) => cell.figure === figure && cell.by !== null && known.includes(cell.by),
  );
  const isWhole = (cell: Pick<ReportedTotal, 'figure' | 'by'>) =>
    cell.figure === whole && cell.by === null;
  if (parts.length === 0) return [];
  if (!told.some(isWhole)) return [fault('required', fieldOf(whole, null))];
  const all = cells.find(isWhole);
  if (all === undefined) return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return sum > all.value ? [fault('parts_exceed_whole', fieldOf(whole, null))] : [];
}

/** Digits with or without marks of thousands; null for what is no whole number. */
function wholeNumber(text: string): number | null {
  const digits = text.trim().replaceAll(/(?<=\d)[.\s](?=\d{3}(?:\D|$))/g, '');
  const number = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isSafeInteger(number) ? number : null;
}

const fieldOf = (figure: FigureCode, by: string | null) =>
  by === null ? `totals.${figure}` : `totals.${figure}.${by}`;

const fault = (code: Violation['code'], field: string): Violation => ({ code, field, under: [] });

/** Whether the register tells anything of the period: then the report counts, and nothing is typed. */
export function isCounted(cells: readonly ReportCell[]): boolean {
  return cells.some(({ value }) => value !== null);
}

/**
 * The figures of a report: what is counted, or compiled; where nothing is, what the report on paper gave, each number marked as brought in; else what was counted, which is that all is missing.
 */
export function countedOrTold(
  report: Form & Pick<Report, 'totals'>,
  counted: readonly ReportCell[],
): readonly ReportCell[] {
  const { totals } = report;
  return totals === null || isCounted(counted) ? counted : toldCells(report, totals);
}

function toldCells(form: Form, { cells }: ReportedTotals): readonly ReportCell[] {
  return totalLines(form).flatMap(({ figure, whole }) => {
    const all = cells.find((cell) => cell.figure === whole && cell.by === null)?.value ?? null;
    const missing = all === null ? 1 : 0;
    const cell = (by: string | null, value: number | null): ReportCell => {
      return { figure, by, value, missing, ...(value ? { imported: value } : {}) };
    };
    const parts = cells.filter((one) => one.figure === figure && one.by !== null);
    return [cell(null, all), ...parts.map(({ by, value }) => cell(by, value))];
  });
}
