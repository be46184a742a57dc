import type { FigureCell } from './figure.ts';
import type { FigureCode } from './figure-shapes.ts';
import { figureOf } from './figures.vi.ts';

/** From this number on a part of a figure about people is shown; reading `small_numbers`. */
export const SHOWN_FROM = 5;

/**
 * What everybody may see of statistics. Of figures about people the whole is exact; a part from 1 to 4 is
 * hidden, and a greater one is shown as the multiple of five that it reaches, so that neither the
 * difference of two cells nor that of two scopes gives a hidden one back. Where the whole would pin a
 * hidden part down, and where the whole itself is small, no part is told (reading `small_numbers`).
 */
export function publicCells(
  cells: readonly FigureCell<FigureCode>[],
): readonly (FigureCell<FigureCode> & { isHidden: boolean })[] {
  return cells.flatMap((cell) => {
    const figure = figureOf(cell.figure);
    if (!figure.isPersonal || cell.value === null) return [{ ...cell, isHidden: false }];
    const same = cells.filter(({ figure: code }) => code === cell.figure);
    if (cell.by !== null) return isTold(same) ? [shown(cell)] : [];
    return [figure.isBrokenDown ? { ...cell, isHidden: false } : shown(cell)];
  });
}

function shown(cell: FigureCell<FigureCode>): FigureCell<FigureCode> & { isHidden: boolean } {
  const { value } = cell;
  if (value === null || value === 0) return { ...cell, isHidden: false };
  return value < SHOWN_FROM
    ? { ...cell, value: null, isHidden: true }
    : { ...cell, value: value - (value % SHOWN_FROM), isHidden: false };
}

/** Whether the parts may be told beside their whole: none of the hidden ones follows from the rest. */
function isTold(cells: readonly FigureCell<FigureCode>[]): boolean {
  const whole = cells.find(({ by }) => by === null)?.value ?? 0;
  if (whole < SHOWN_FROM) return false;
  const bands = cells.flatMap(({ by, value }) => (by === null || !value ? [] : [bandOf(value)]));
  const least = bands.reduce((sum, [low]) => sum + low, 0);
  const most = bands.reduce((sum, [, high]) => sum + high, 0);
  return bands.every(([low, high]) => {
    if (low >= SHOWN_FROM) return true;
    return Math.max(low, whole - (most - high)) < Math.min(high, whole - (least - low));
  });
}

/** The least and the greatest number that a shown part may stand for. */
function bandOf(value: number): readonly [number, number] {
  if (value < SHOWN_FROM) return [1, SHOWN_FROM - 1];
  const low = value - (value % SHOWN_FROM);
  return [low, low + SHOWN_FROM - 1];
}
