import type { RegisterAct } from '../request/actions.ts';
import type { Fact } from './fact.ts';
import type { Period } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';
import { figureOf } from './figures.vi.ts';
import type { ReportCell } from './report.ts';
import { factsOfRequest, type CountedRequest } from './request-facts.ts';
import { countsFor } from './statistics.ts';

/** How often an act was recorded after the figures were frozen that moved a figure. */
export type LateAct = { act: RegisterAct; count: number };

/** A line that the register took down after the freezing, and which facts of the period it moved. */
export type LateLine = { act: RegisterAct; moved: readonly Pick<Fact, 'kind' | 'by'>[] };

/** A cell that is no longer what was reported (số liệu đã báo cáo, nay thay đổi). */
export type Restatement = {
  figure: FigureCode;
  by: string | null;
  reported: number | null;
  now: number | null;
  /** What was recorded since and moved this figure; empty when the register tells no cause. */
  because: readonly LateAct[];
};

/**
 * Which of the lines after the first `known` ones moved facts that lie in the period: what the request
 * counted before such a line is compared with what it counts after it. So a decision taken back names
 * its reopening, and an act of January that changes nothing of December is no cause.
 */
export function lateLines(
  request: CountedRequest,
  known: number,
  { from, until }: Period,
): readonly LateLine[] {
  const countedAfter = (count: number) => {
    const facts = factsOfRequest({ ...request, lines: request.lines.slice(0, count) });
    return new Map(
      facts.filter(({ on }) => from <= on && on <= until).map((fact) => [keyOfFact(fact), fact]),
    );
  };
  let before = countedAfter(known);
  return request.lines.slice(known).flatMap(({ action }, index) => {
    const after = countedAfter(known + index + 1);
    const gone = [...before].filter(([key]) => !after.has(key));
    const come = [...after].filter(([key]) => !before.has(key));
    before = after;
    const moved = [...gone, ...come].map(([, { kind, by }]) => ({ kind, by }));
    return moved.length === 0 ? [] : [{ act: action, moved }];
  });
}

/**
 * What the frozen cells and those of today differ in, in the order of the frozen ones, then what is new.
 * A value that has no cell on one side counts as zero there: no cell is no case. A figure of which
 * nothing was frozen was not reported, and is not restated.
 */
export function restatements(
  frozen: readonly ReportCell[],
  today: readonly ReportCell[],
  late: readonly LateLine[],
): readonly Restatement[] {
  const reportedFigures = new Set(frozen.map(({ figure }) => figure));
  const keys = new Map([...frozen, ...today].map((cell) => [keyOf(cell), cell]));
  return [...keys].flatMap(([key, { figure, by }]) => {
    const isReported = by === null ? hasCell(frozen, key) : reportedFigures.has(figure);
    const reported = valueIn(frozen, key);
    const now = valueIn(today, key);
    if (!isReported || reported === now) return [];
    return [{ figure, by, reported, now, because: causesOf({ figure, by }, late) }];
  });
}

function causesOf(
  { figure, by }: Pick<ReportCell, 'figure' | 'by'>,
  late: readonly LateLine[],
): readonly LateAct[] {
  const definition = figureOf(figure);
  const causes = late.filter(({ moved }) =>
    moved.some((fact) => countsFor(definition, fact) && (by === null || fact.by === by)),
  );
  return [...new Set(causes.map(({ act }) => act))].map((act) => ({
    act,
    count: causes.filter((line) => line.act === act).length,
  }));
}

function valueIn(cells: readonly ReportCell[], key: string): number | null {
  const found = cells.find((cell) => keyOf(cell) === key);
  return found === undefined ? 0 : found.value;
}

const hasCell = (cells: readonly ReportCell[], key: string) =>
  cells.some((cell) => keyOf(cell) === key);

const keyOf = ({ figure, by }: ReportCell) => `${figure} ${by ?? ''}`;
const keyOfFact = ({ kind, on, item, by, amount }: Fact) => [kind, on, item, by, amount].join(' ');
