import { oneSlipAway, soundsLike } from '../words/misspelling.ts';
import { splitWord } from '../words/split-words.ts';
import { isWordLike } from '../words/syllable.ts';
import { meantByKeys } from '../words/typed-keys.ts';
import { foldSpelt, isMarked, type WordForms } from '../words/words.ts';
import type { QueryWord } from './read-words.ts';
import { formsOfText, type Thesaurus } from './thesaurus.ts';

/** How many entries have a word (folded or spelt) or a pair of neighbours (`gia_dat`). */
export type Counts = ReadonlyMap<string, number>;

export type Change = 'keys' | 'split' | 'slip';

/** A word of the query as it is searched for. */
export type MeantWord = QueryWord & {
  /** Whether its marks are to be trusted: the index knows the word with them. */
  hasSureMarks: boolean;
  /** Why it isn't what was typed. */
  change: Change | null;
  /** Other words that one slip of the finger may have meant as well. */
  others: readonly WordForms[];
};

/** Unknown words are looked up with their neighbours: the word that stands beside decides. */
export type SlipQuestion = { folded: string; near: readonly string[]; left: string; right: string };
/** A word of the index near to one that it doesn't know. */
export type NearWord = { folded: string; spelt: string; entries: number; beside: number };

type Reading = { words: readonly WordForms[]; change: Change | null };

const SLIPS_KEPT = 3;

/** Everything that the vocabulary has to be asked about a query. */
export function wordsToCount(words: readonly QueryWord[], thesaurus: Thesaurus): readonly string[] {
  const readings = words.map((word) => [...readingsOf(word), ...soundingLike(word)]);
  const chains = readings.flatMap((own, at) =>
    own.flatMap((left) => [
      left.words,
      ...(readings[at + 1] ?? []).map((right) => [
        ...left.words.slice(-1),
        ...right.words.slice(0, 1),
      ]),
    ]),
  );
  const meanings = words.flatMap((_, at) =>
    (thesaurus.aliasAt(words, at)?.means ?? []).map(formsOfText),
  );
  return [...new Set([...chains, ...meanings].flatMap(wordsAndPairs))];
}

const wordsAndPairs = (words: readonly WordForms[]) => [
  ...words.flatMap(({ folded, spelt }) => [folded, spelt]),
  ...words.slice(1).map((word, at) => pair(words[at] ?? word, word)),
];

/** As another region would have spelt it. */
const soundingLike = (word: QueryWord): Reading[] =>
  soundsLike(word.spelt).map((spelt) => ({ words: [formsOfSpelt(spelt)], change: 'slip' }));

/**
 * The words that were meant, as far as the vocabulary and the keyboard tell.
 *
 * @param isName whether the thesaurus has the word: `metro` is right though no title has it
 */
export function meantWords(
  words: readonly QueryWord[],
  counts: Counts,
  isName: (word: WordForms) => boolean,
): readonly MeantWord[] {
  return words.flatMap((word, at) => {
    const [typed, ...others] = readingsOf(word);
    const isKnown = counts.has(word.folded) || isName(word) || /^\d+$/.test(word.folded);
    const best = isKnown ? typed : bestReading(others, counts, words[at - 1], words[at + 1]);
    const meant = asWords(word, best ?? { words: [word], change: null }, counts);
    return best === undefined || best === typed ? meant.map((one) => withSounds(one, at)) : meant;
  });

  /** A word that the index doesn't know as it is spelt may be one that sounds alike. */
  function withSounds(word: MeantWord, at: number): MeantWord {
    const isSure = isMarked(word) ? counts.has(word.spelt) : counts.has(word.folded);
    if (isSure || isName(word)) return word;
    const others = soundsLike(word.spelt)
      .map(formsOfSpelt)
      .filter(({ spelt }) => counts.has(spelt));
    const [before, after] = [words[at - 1], words[at + 1]];
    const beside = (form: WordForms) =>
      (before === undefined ? 0 : (counts.get(pair(before, form)) ?? 0)) +
      (after === undefined ? 0 : (counts.get(pair(form, after)) ?? 0));
    const best = others.find((form) => beside(form) > 0 && beside(word) === 0);
    if (best === undefined) return { ...word, others };
    return { ...word, ...best, hasSureMarks: isMarked(best), change: 'slip' };
  }
}

/** The unknown words whose neighbours have to be asked for. */
export function slipQuestions(
  words: readonly MeantWord[],
  counts: Counts,
  isName: (word: WordForms) => boolean,
): readonly SlipQuestion[] {
  return words.flatMap((word, at) => {
    if (word.change !== null || counts.has(word.folded) || isName(word)) return [];
    const near = oneSlipAway(word.folded);
    if (near.length === 0) return [];
    const alike = soundsLike(word.spelt).map(foldSpelt);
    return {
      folded: word.folded,
      near: [...new Set([...near, ...alike])],
      left: words[at - 1]?.folded ?? '',
      right: words[at + 1]?.folded ?? '',
    };
  });
}

/** The query with its slips mended. */
export function mendedWords(
  words: readonly MeantWord[],
  near: ReadonlyMap<string, readonly NearWord[]>,
): readonly MeantWord[] {
  return words.map((word) => {
    // A right syllable was hardly a slip, unless the words beside it are known to go with another.
    const isRight = isWordLike(word.spelt) && words.length > 1;
    const found = (near.get(word.folded) ?? []).filter(({ beside }) => !isRight || beside > 0);
    const [best, ...others] = found
      .toSorted((one, other) => other.beside - one.beside || other.entries - one.entries)
      .filter(
        (candidate, at, all) => all.findIndex(({ folded }) => folded === candidate.folded) === at,
      )
      .slice(0, SLIPS_KEPT);
    if (word.change !== null || best === undefined) return word;
    return {
      ...word,
      spelt: best.spelt,
      folded: best.folded,
      hasSureMarks: false,
      change: 'slip',
      // What was typed may yet stand in a file, whose words the vocabulary doesn't count.
      others: [
        ...others.filter(({ beside }) => best.beside === 0 || beside > 0),
        { spelt: word.spelt, folded: word.folded },
      ],
    };
  });
}

/** As typed; as the keys meant it; as it falls apart. */
function readingsOf(word: QueryWord): readonly Reading[] {
  const typed: Reading = { words: [word], change: null };
  const meant = meantByKeys(word.spelt);
  const isCertainWord = isMarked(word) && isWordLike(word.spelt);
  return [
    typed,
    ...(meant === undefined ? [] : [{ words: [formsOfSpelt(meant)], change: 'keys' as const }]),
    ...(isCertainWord || word.folded.length < 4
      ? []
      : splitWord(word.typed).map((parts) => ({
          words: parts.map(formsOfSpelt),
          change: 'split' as const,
        }))),
  ];
}

const formsOfSpelt = (spelt: string): WordForms => ({ spelt, folded: foldSpelt(spelt) });

/** The reading whose words the index knows best; undefined when it knows none and none is certain. */
function bestReading(
  readings: readonly Reading[],
  counts: Counts,
  before: QueryWord | undefined,
  after: QueryWord | undefined,
): Reading | undefined {
  const known = readings
    .filter(({ words }) => words.every(({ folded }) => counts.has(folded)))
    .map((reading) => ({ reading, sense: senseOf(reading, counts, before, after) }))
    .sort((one, other) => other.sense - one.sense);
  // Keys that make a syllable were hardly hit by chance.
  return known[0]?.reading ?? readings.find(({ change }) => change === 'keys');
}

function senseOf(
  { words }: Reading,
  counts: Counts,
  before: QueryWord | undefined,
  after: QueryWord | undefined,
): number {
  const chain = [before, ...words, after].filter((word) => word !== undefined);
  const pairs = chain.slice(1).map((word, at) => {
    const left = chain[at];
    return left === undefined ? 0 : Math.log1p(counts.get(pair(left, word)) ?? 0);
  });
  const marks = words.filter((word) => isMarked(word) && counts.has(word.spelt)).length;
  return pairs.reduce((sum, one) => sum + one, 0) / words.length + marks - words.length;
}

function asWords(word: QueryWord, reading: Reading, counts: Counts): MeantWord[] {
  return reading.words.map((part, at) => ({
    ...word,
    spelt: part.spelt,
    folded: part.folded,
    gap: at === 0 ? word.gap : ' ',
    hasSureMarks: isMarked(part) && counts.has(part.spelt),
    change: reading.change,
    others: [],
  }));
}

const pair = (left: WordForms, right: WordForms) => `${left.folded}_${right.folded}`;
