import type { MarkedText } from './catalogue-filter.types.ts';
import { wordsOf, type Word, type WordForms } from './words/words.ts';

/** A part of the query and the ways in which a text may say it. */
export type Sought = readonly (readonly WordForms[])[];

type Range = { from: number; to: number };

/** The text with the places that say what was sought. */
export function marked(text: string, sought: readonly Sought[]): MarkedText {
  const composed = text.normalize('NFC');
  const words = wordsOf(composed);
  const found = sought.flatMap((ways) => placesOf(words, ways));
  return { text: composed, marks: joined(found.map(({ from, to }) => rangeOf(words, from, to))) };
}

const SNIPPET_WORDS = 36;
const WORDS_BEFORE = 8;

/** The piece of a long text that says most of what was sought; undefined when it says nothing of it. */
export function snippet(text: string, sought: readonly Sought[]): MarkedText | undefined {
  const composed = text.normalize('NFC');
  const words = wordsOf(composed);
  const places = sought
    .flatMap((ways, at) => placesOf(words, ways).map((place) => ({ ...place, at })))
    .sort((one, other) => one.from - other.from);
  if (places.length === 0) return undefined;
  const start = bestStart(places);
  const from = Math.max(0, start - WORDS_BEFORE);
  const to = Math.min(words.length, from + SNIPPET_WORDS);
  const [begin, end] = [words[from]?.from ?? 0, words[to - 1]?.to ?? 0];
  const piece = marked(composed.slice(begin, end).replace(/\s/g, ' '), sought);
  const before = from > 0 ? '… ' : '';
  const after = to < words.length ? ' …' : '';
  return {
    text: before + piece.text + after,
    marks: piece.marks.map((mark) => ({
      from: mark.from + before.length,
      to: mark.to + before.length,
    })),
  };
}

/** Where a window holds the most different parts of the query. */
function bestStart(places: readonly (Range & { at: number })[]): number {
  let best = { start: 0, parts: 0 };
  const held = new Map<number, number>();
  let first = 0;
  for (const place of places) {
    held.set(place.at, (held.get(place.at) ?? 0) + 1);
    for (
      let left = places[first];
      left !== undefined && place.to - left.from > SNIPPET_WORDS - WORDS_BEFORE && left !== place;
      left = places[first]
    ) {
      const count = (held.get(left.at) ?? 1) - 1;
      if (count === 0) held.delete(left.at);
      else held.set(left.at, count);
      first += 1;
    }
    if (held.size > best.parts) best = { start: places[first]?.from ?? 0, parts: held.size };
  }
  return best.start;
}

/** Whole phrases with their marks; failing that whatever the marks; failing that the single words. */
function placesOf(words: readonly Word[], ways: Sought): Range[] {
  const phrases = ways.filter(({ length }) => length > 0);
  const exact = phrases.flatMap((phrase) => occurrences(words, phrase, hasForms));
  if (exact.length > 0) return exact;
  const alike = phrases.flatMap((phrase) => occurrences(words, phrase, hasLetters));
  if (alike.length > 0) return alike;
  const [typed = []] = phrases;
  return typed.flatMap((word) => occurrences(words, [word], hasLetters));
}

const hasForms = (word: WordForms, sought: WordForms) =>
  word.folded === sought.folded && (sought.spelt === sought.folded || word.spelt === sought.spelt);
const hasLetters = (word: WordForms, sought: WordForms) => word.folded === sought.folded;

function occurrences(
  words: readonly Word[],
  phrase: readonly WordForms[],
  matches: (word: WordForms, sought: WordForms) => boolean,
): Range[] {
  const found: Range[] = [];
  // Nothing is made for words that don't match: a text has tens of thousands of them.
  for (let from = 0; from + phrase.length <= words.length; from += 1) {
    const isHere = phrase.every((sought, at) => {
      const word = words[from + at];
      return word !== undefined && matches(word, sought);
    });
    if (isHere) found.push({ from, to: from + phrase.length });
  }
  return found;
}

const rangeOf = (words: readonly Word[], from: number, to: number): Range => ({
  from: words[from]?.from ?? 0,
  to: words[to - 1]?.to ?? 0,
});

/** Sorted, those that touch or overlap made one. */
function joined(ranges: readonly Range[]): Range[] {
  const list: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = list.at(-1);
    if (last === undefined || range.from > last.to + 1) list.push({ ...range });
    else last.to = Math.max(last.to, range.to);
  }
  return list;
}
