/**
 * Words as they are compared when only their letters matter: composed or not, with or without marks and
 * capitals, `đ` as `d`, everything else between the words gone.
 *
 * @example foldedText('Số, ký hiệu (*)') // 'so ky hieu'
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** How much of two texts is the same, from 0 to 1, by the runs of three letters that they share. */
export function textLikeness(one: string, other: string): number {
  const [left, right] = [trigrams(one), trigrams(other)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((part) => right.has(part)).length;
  return (2 * shared) / (left.size + right.size);
}

function trigrams(text: string): ReadonlySet<string> {
  const letters = foldedText(text);
  if (letters === '') return new Set();
  const folded = `  ${letters} `;
  return new Set(Array.from({ length: folded.length - 2 }, (_, at) => folded.slice(at, at + 3)));
}
