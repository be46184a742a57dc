import { isWordLike } from './syllable.ts';
import { foldSpelt, spell } from './words.ts';

/** No Vietnamese syllable is longer than `nghiêng`. */
const SYLLABLE_MAX_LETTERS = 7;
const PARTS_MAX = 8;
const READINGS_MAX = 24;

/**
 * How a word that lost its blanks may fall into syllables: `bảnggiá` is `bảng giá`. Fewest parts
 * first; which reading is meant, the index knows better than we.
 *
 * @returns readings of two parts or more, each as it is spelt; empty where there is none
 */
export function splitWord(written: string): readonly (readonly string[])[] {
  const letters = [...written.normalize('NFC').toLowerCase()];
  let open: { at: number; parts: readonly string[] }[] = [{ at: 0, parts: [] }];
  const found: (readonly string[])[] = [];
  while (open.length > 0 && found.length < READINGS_MAX) {
    const next: typeof open = [];
    for (const { at, parts } of open) {
      for (let to = at + 1; to <= Math.min(at + SYLLABLE_MAX_LETTERS, letters.length); to += 1) {
        const part = spell(letters.slice(at, to).join(''));
        if (!isWordLike(part)) continue;
        const longer = [...parts, part];
        if (to === letters.length) found.push(longer);
        else if (longer.length < PARTS_MAX) next.push({ at: to, parts: longer });
      }
    }
    open = bestOf(next);
  }
  return found.filter(({ length }) => length > 1).slice(0, READINGS_MAX);
}

/** Long parts first: syllables of one letter are rare. */
function bestOf<T extends { at: number; parts: readonly string[] }>(open: T[]): T[] {
  return open.sort((one, other) => shorts(one.parts) - shorts(other.parts)).slice(0, 200);
}

const shorts = (parts: readonly string[]) =>
  parts.filter((part) => foldSpelt(part).length === 1).length;
