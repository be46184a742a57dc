export const SEARCH_TERM_KINDS = [
  'name',
  'symbol',
  'former_name',
  'former_place',
  'subject',
] as const;
export type SearchTermKind = (typeof SEARCH_TERM_KINDS)[number];

/**
 * The form in which words are compared: people type `Hoà`, `Hòa`, `hoa`, decomposed letters from a
 * telephone, and `d` for `đ`, and mean the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
