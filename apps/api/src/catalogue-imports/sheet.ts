import type { SheetFaultCode, SheetFinding } from './sheet-words.vi.ts';

/** What stands in one cell, as text: a day as `YYYY-MM-DD`, a number as JavaScript writes it. */
export type Cell = {
  text: string;
  /** The text is what a formula came to when the file was saved; formulas are never worked out here. */
  formula: 'none' | 'with_value' | 'without_value';
  /** Such as `#REF!`. */
  isError: boolean;
  /** A number that isn't shown as a day: in a column of days it is a serial. */
  isNumber: boolean;
};

/** A row under the number that people see beside it. */
export type SheetRow = { number: number; cells: readonly Cell[]; isHidden: boolean };

/** A sheet as it is read: row by row, each once, in bounded memory. */
export type Sheet = {
  rows: AsyncIterable<readonly SheetRow[]>;
  /** Places from the left that are hidden. Known once the first row has come. */
  hiddenColumns: () => ReadonlySet<number>;
  /** Days that serials of this file are ahead of those counted from 1900. */
  serialShift: number;
  /** Cells are told apart by a sign that may also stand in a text: one too many has moved the others. */
  isDelimited: boolean;
  findings: SheetFinding[];
};

/** The file as a whole can't be taken: why, and what of it. The words are for the officer. */
export class SheetFault extends Error {
  constructor(
    readonly code: SheetFaultCode,
    readonly detail: string | null = null,
  ) {
    super(code);
  }
}

/** Excel itself holds no more in a cell. */
export const CELL_LENGTH_MAX = 32_767;
/** Cells further to the right are under no heading of ours. */
export const CELLS_MAX = 300;

export const textCell = (text: string): Cell => ({
  text: text.slice(0, CELL_LENGTH_MAX),
  formula: 'none',
  isError: false,
  isNumber: false,
});
