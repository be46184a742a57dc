import { percentOf } from '@minhbach/domain';

const PERCENT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** What share of its whole a part is; nothing where there is no share. */
export function partWords(value: number | null, whole: number | null): string {
  const percent = percentOf(value, whole);
  return percent === null ? '' : `${PERCENT.format(percent)}%`;
}

/** What share of another figure a number is; of nothing there is no share, which is said too. */
export function shareWords(value: number | null, whole: number | null, name: string): string {
  const percent = percentOf(value, whole);
  if (percent !== null) return `${PERCENT.format(percent)}% của “${name}”`;
  return value === null || whole === null ? '' : `chưa có tỷ lệ vì “${name}” bằng 0`;
}
