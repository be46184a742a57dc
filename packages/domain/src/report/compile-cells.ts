import type { ReportCell } from './report.ts';

/**
 * The cells of a compiled report (số liệu tổng hợp): each the sum of its parts, so that children always
 * add up to the parent. A part that has not been handed in is null: in every figure it is one body more
 * that is missing, never a zero.
 */
export function compileCells(
  parts: readonly (readonly ReportCell[] | null)[],
): readonly ReportCell[] {
  const absent = parts.filter((part) => part === null).length;
  const sums = new Map<string, ReportCell>();
  for (const cell of parts.flatMap((part) => part ?? [])) {
    const key = `${cell.figure} ${cell.by ?? ''}`;
    const sum = sums.get(key);
    sums.set(key, {
      ...cell,
      value: added(sum?.value ?? null, cell.value),
      missing: (sum?.missing ?? absent) + cell.missing,
    });
  }
  return [...sums.values()];
}

function added(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : one + other;
}
