import {
  importRow,
  type ImportColumn,
  type JudgedRow,
  type RowCircumstances,
  type RowProblem,
} from '@minhbach/domain';
import type { ReadRow } from './read-sheet.ts';

const VALUE_SHOWN = 300;

/**
 * Judges a row as it was read: what its cells say is for the domain, what is odd about them is told
 * beside it. A cell that shows an error or was never worked out says nothing.
 */
export function judgeRow(
  { texts, isHidden, formulas, unworked, errors, isTooWide }: ReadRow,
  rowKey: string,
  circumstances: RowCircumstances,
): JudgedRow {
  const odd = (code: RowProblem['code'], column: ImportColumn | null): RowProblem => {
    const value = column === null ? '' : (texts[column] ?? '').slice(0, VALUE_SHOWN);
    return { code, column, value, suggestion: null, under: [] };
  };
  const silent = [...errors, ...unworked];
  const said = Object.fromEntries(
    Object.entries(texts).filter(([column]) => !silent.some((one) => one === column)),
  );
  const judged = importRow(said, rowKey, circumstances);
  const remarks = [
    ...judged.remarks,
    ...formulas.map((column) => odd('formula_taken_by_value', column)),
  ];
  const oddities = [
    ...(isHidden ? [odd('row_hidden', null)] : []),
    ...(isTooWide ? [odd('cells_moved', null)] : []),
    ...errors.map((column) => odd('cell_shows_error', column)),
    ...unworked.map((column) => odd('formula_without_value', column)),
  ];
  if (oddities.length === 0) return { ...judged, remarks };
  const others = judged.problems.filter(
    ({ column }) => column === null || !silent.includes(column),
  );
  // What stands in a hidden row is nobody's business but that it is hidden; moved cells say nonsense.
  const problems = isHidden || isTooWide ? oddities : [...oddities, ...others];
  return { row: null, problems, remarks };
}
