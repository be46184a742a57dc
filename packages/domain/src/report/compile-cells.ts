import type { ReportCell } from './report.ts';

/**
 * The cells of a compiled report (số liệu tổng hợp): each the sum of its parts, so that children always
 * add up to the parent. A part that has not been handed in is null: in every figure it is one body more
 * that is missing, never a zero. A body that is missing from a figure is missing from each of its values.
 */
export function compileCells(
  parts: readonly (readonly ReportCell[] | null)[],
): readonly ReportCell[] {
  const cells = parts.flatMap((part) => part ?? []);
  const missing = missingIn(parts);
  const sums = new Map<string, ReportCell>();
  for (const cell of cells) {
    const { figure, by, value, imported = 0 } = cell;
    const key = `${figure} ${by ?? ''}`;
    const sum = sums.get(key);
    const brought = (sum?.imported ?? 0) + imported;
    sums.set(key, {
      figure,
      by,
      value: added(sum?.value ?? null, value),
      missing: missing.get(figure) ?? 0,
      ...(brought > 0 ? { imported: brought } : {}),
    });
  }
  return [...sums.values()];
}

/** How many bodies each figure lacks: of a part as many as its emptiest cell of that figure. */
function missingIn(parts: readonly (readonly ReportCell[] | null)[]) {
  const absent = parts.filter((part) => part === null).length;
  const missing = new Map<ReportCell['figure'], number>();
  for (const part of parts)
    for (const figure of new Set(part?.map((cell) => cell.figure))) {
      const own = (part ?? []).filter((cell) => cell.figure === figure);
      const most = Math.max(...own.map((cell) => cell.missing));
      missing.set(figure, (missing.get(figure) ?? absent) + most);
    }
  return missing;
}

function added(one: number | null, other: number | null): number | null {
  if (one === null) return other;
  return other === null ? one : one + other;
}
