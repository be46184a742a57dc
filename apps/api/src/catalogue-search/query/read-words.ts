import { wordsOf, type Word } from '../words/words.ts';

/** Longer queries are cut: nobody reads through what so many words would find. */
export const QUERY_MAX_LENGTH = 400;
export const QUERY_MAX_WORDS = 24;

/** A word of the query, as it was typed or as it was found to be meant. */
export type QueryWord = Word & {
  typed: string;
  /** What stands between it and the word before. */
  gap: string;
};

export type ReadQuery = {
  /** In NFC, as far as it is searched. */
  text: string;
  words: readonly QueryWord[];
  /** Parts of the text that were put between quotation marks: `[from, to)`. */
  quoted: readonly { from: number; to: number }[];
  wasCut: boolean;
};

/** The words of what somebody typed. Whatever isn't a word separates: no sign has a power here. */
export function readWords(search: string): ReadQuery {
  const whole = search.normalize('NFC');
  const text = whole.slice(0, QUERY_MAX_LENGTH);
  const all = wordsOf(text);
  const words = all.slice(0, QUERY_MAX_WORDS).map((word, at) => ({
    ...word,
    typed: text.slice(word.from, word.to),
    gap: text.slice(all[at - 1]?.to ?? 0, word.from),
  }));
  return {
    text,
    words,
    quoted: quotedIn(text),
    wasCut: whole.length > text.length || all.length > words.length,
  };
}

/** Between marks that open and close; a mark without its partner says nothing. */
const quotedIn = (text: string) =>
  [...text.matchAll(/["“”«»„]([^"“”«»„]+)["“”«»„]/g)].map(({ index, 0: whole }) => ({
    from: index,
    to: index + whole.length,
  }));
