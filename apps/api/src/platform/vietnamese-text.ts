/** Grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * The form in which words are compared: people type `Hoà`, `Hòa`, `hoa`, decomposed letters from a
 * telephone, and `d` for `đ`, and mean the same.
 */
export function fold(text: string): string {
  return spell(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd');
}

/** The words with their marks, each tone at the end of its word: `Hoà` and `Hòa` become the same. */
export function spell(text: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}\p{Mark}]+/gu);
  return (words ?? [])
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ')
    .normalize('NFC');
}
