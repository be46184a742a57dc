import { createHash } from 'node:crypto';
import type { Concept, Reading } from './concepts.ts';
import { all, any, lexeme, loose, near, strict, phrase, inWords, type TsQuery } from './tsquery.ts';

/** What to ask the index for, from the best hits to the poorest. */
export type SearchPlan = {
  /** Everything that was asked for, as it was meant. */
  strict: TsQuery;
  /** Everything, other marks and spellings allowed; empty when that finds nothing else. */
  loose: TsQuery;
  /** Fewer and fewer of the concepts. */
  nearer: readonly TsQuery[];
  /** What a near hit is measured by. */
  weighed: readonly { query: TsQuery; weight: number; label: string }[];
  /** Whether near hits may fill up a page that has a few good ones. */
  fillsUp: boolean;
  /** Marks of the first places, for the heads of entries. */
  number: TsQuery;
  wholeTitle: TsQuery;
  phrase: TsQuery;
  title: TsQuery;
  /** How many entries may have everything, at most: a hint of how to look for the newest. */
  most: number;
  inForce: boolean | null;
  newestFirst: boolean;
};

/** More concepts make more ways to leave one out than can be asked for. */
const CONCEPTS_COMBINED = 7;

export function planSearch({ words, concepts, numbers, statuses, most }: Reading): SearchPlan {
  const demanded = concepts.filter(({ role }) => role !== 'stop');
  const strictly = all(demanded.map((concept) => strict(concept)));
  const loosely = all(demanded.map(loose));
  const numbersAsked = demanded.filter(({ role }) => role === 'number');
  const fewer = nearQueries(demanded);
  const inTitle = concepts.filter(({ role }) => role !== 'number' && role !== 'date');
  return {
    strict: strictly,
    loose: loosely === strictly ? '' : loosely,
    nearer: [...fewer.withHard, ...fewer.withoutHard],
    weighed: demanded.map((concept) => ({
      query: near(concept),
      weight: concept.weight,
      label: words
        .slice(concept.from, concept.to)
        .map(({ typed }) => typed)
        .join(' '),
    })),
    fillsUp: numbers.length === 0 && fewer.withHard.length > 0,
    number: all(
      numbersAsked.map(({ alternatives }) =>
        any(
          alternatives
            .filter((alternative) => alternative.words.length === 0)
            .map(({ facts }) => all(facts.map((fact) => lexeme(fact)))),
        ),
      ),
    ),
    wholeTitle: wholeTitle(inTitle),
    phrase: phrase(inTitle),
    title: all(inTitle.filter(({ role }) => role !== 'stop').map(inWords)),
    most,
    inForce: statuses.find(({ inForce }) => inForce !== null)?.inForce ?? null,
    newestFirst: statuses.some(({ newestFirst }) => newestFirst),
  };
}

const TITLES_MAX = 16;

/** The index keeps a sum of each title: what was asked may be one, with this meaning or that. */
function wholeTitle(concepts: readonly Concept[]): TsQuery {
  let titles: string[] = [''];
  for (const { alternatives } of concepts) {
    const ways = alternatives
      .filter(({ words, facts }) => words.length > 0 && facts.length === 0)
      .map(({ words }) => words.map(({ folded }) => folded).join(' '));
    titles = titles.flatMap((title) => ways.map((way) => `${title} ${way}`)).slice(0, TITLES_MAX);
  }
  return any(titles.flatMap((title) => (title === '' ? [] : [lexeme(`=${sumOf(title.trim())}`)])));
}

const sumOf = (title: string) => createHash('md5').update(title).digest('hex');

/** All but one concept, all but two, …: times and numbers are given up last. */
function nearQueries(concepts: readonly Concept[]) {
  const soft = concepts
    .filter(({ role }) => role === 'word')
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, CONCEPTS_COMBINED);
  const hard = concepts.filter(({ role }) => role !== 'word').map(near);
  return {
    withHard: steps(soft)
      .filter((query) => query !== '')
      .map((query) => all([...hard, query])),
    withoutHard: hard.length > 0 && soft.length > 0 ? [all(soft.map(near))] : [],
  };
}

/** How much of what was asked a near hit must have, step by step; at last any of it. */
const SHARES = [0.65, 0.5, 0.3, 0];
/** At the first step one concept may be lacking that says less than the others together. */
const SHARE_WITHOUT_ONE = 0.35;

function steps(soft: readonly Concept[]): TsQuery[] {
  if (soft.length < 2) return [];
  const total = weigh(soft);
  const some = subsets(soft).filter(({ length }) => length > 0 && length < soft.length);
  const byStep = SHARES.map((share, step) =>
    some.filter((chosen) => {
      const isMost = step === 0 && chosen.length === soft.length - 1;
      const needed = (isMost ? SHARE_WITHOUT_ONE : share) * total;
      const isEnough = weigh(chosen) >= needed;
      const isLeast = chosen.every((one) => weigh(chosen) - one.weight < needed);
      return isEnough && (isMost || isLeast);
    }),
  );
  return byStep.map((choices) => any(choices.map((chosen) => all(chosen.map(near)))));
}

const weigh = (concepts: readonly Concept[]) =>
  concepts.reduce((sum, { weight }) => sum + weight, 0);

const subsets = <T>(list: readonly T[]): T[][] =>
  list.reduce<T[][]>((known, one) => [...known, ...known.map((some) => [...some, one])], [[]]);
