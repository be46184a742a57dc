import type { FigureCode } from './figure-shapes.ts';
import { figureOf } from './figures.vi.ts';
import type { ReportCell } from './report.ts';
import { REPORT_READINGS } from './report-readings.ts';

/** A figure that moved so much against last year that somebody must say why. */
export type Outlier = { figure: FigureCode; lastYear: number; now: number };

/**
 * The figures, as a whole and not by their parts, that moved by more than the reading allows. A figure that
 * only divides another is that other's to explain. What has no value in one of the years is not compared:
 * missing is not zero.
 */
export function outliersOf(
  now: readonly ReportCell[],
  lastYear: readonly ReportCell[],
): readonly Outlier[] {
  const { share, least } = REPORT_READINGS.outlier;
  return now.flatMap(({ figure, by, value }) => {
    const before = lastYear.find((cell) => cell.figure === figure && cell.by === null)?.value;
    if (by !== null || divides(figure)) return [];
    if (value === null || before === null || before === undefined) return [];
    const moved = Math.abs(value - before);
    return moved >= least && moved > before * share
      ? [{ figure, lastYear: before, now: value }]
      : [];
  });
}

function divides(code: FigureCode): boolean {
  const { isBrokenDown, denominator } = figureOf(code);
  return isBrokenDown && denominator !== null;
}
