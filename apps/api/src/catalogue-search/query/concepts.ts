import type { CalendarDate } from '@minhbach/domain';
import type { WordForms } from '../words/words.ts';
import { datesIn, type DateInQuery } from './dates.ts';
import type { ReadQuery } from './read-words.ts';
import { numbersIn, type NumberInQuery } from './document-number.ts';
import { statusesIn, type StatusInQuery } from './status-words.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Counts, MeantWord } from './resolve-words.ts';
import { formsOfText, type AliasFound, type BodyName, type Thesaurus } from './thesaurus.ts';
import { mostEntries, segments, weightOf } from './word-statistics.ts';

/** One way in which an entry may have what a concept asks for. */
export type Alternative = {
  /** These words, side by side. */
  words: readonly WordForms[];
  /** Keys of the index that it must have as well: a number, a body, a month. */
  facts: readonly string[];
};

/** A part of the query that is one thing: a word of one or two syllables, a number, a body, a time. */
export type Concept = {
  /** Words of the query: `[from, to)`. */
  from: number;
  to: number;
  role: 'word' | 'stop' | 'quoted' | 'number' | 'date';
  alternatives: readonly Alternative[];
  /** Ways that are worth less, tried when too little was found. */
  loose: readonly Alternative[];
  /** How much it says: the rarer and longer, the more. */
  weight: number;
};

export type Reading = {
  words: readonly MeantWord[];
  concepts: readonly Concept[];
  numbers: readonly NumberInQuery[];
  dates: readonly DateInQuery[];
  statuses: readonly StatusInQuery[];
  aliases: readonly (AliasFound & { from: number })[];
  bodies: readonly { from: number; to: number; names: readonly BodyName[] }[];
  /** No word says what the text is about. */
  saysNothing: boolean;
  most: number;
};

export type Ground = {
  thesaurus: Thesaurus;
  counts: Counts;
  today: CalendarDate;
  quoted: ReadQuery['quoted'];
};

/** What the words of a query ask for, the longest meanings first. */
export function readConcepts(words: readonly MeantWord[], ground: Ground): Reading {
  const { thesaurus, counts, today } = ground;
  const quotes = quotedWords(words, ground.quoted);
  const dates = free(datesIn(words, today), quotes);
  const numbers = free(numbersIn(words), [...quotes, ...dates]);
  const statuses = free(statusesIn(words), [...quotes, ...dates, ...numbers]);
  const taken = [...quotes, ...dates, ...numbers, ...statuses];
  const isTaken = (at: number) => taken.some(({ from, to }) => at >= from && at < to);

  const saysNothing = words.every(stopWordsOf(words));
  const reading = { words, numbers, dates, statuses, saysNothing };
  const aliases: Reading['aliases'][number][] = [];
  const bodies: Reading['bodies'][number][] = [];
  const concepts: Concept[] = [
    ...quotes.map((quote) => quotedConcept(quote, words)),
    ...dates.map((date) => dateConcept(date)),
    ...numbers.map((number) => numberConcept(number, words)),
  ];
  for (let at = 0; at < words.length;) {
    if (isTaken(at)) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < words.length && !isTaken(end)) end += 1;
    const run = { from: at, to: end };
    const found = namesIn(words, run, thesaurus);
    aliases.push(...found.aliases);
    bodies.push(...found.bodies);
    concepts.push(...found.concepts, ...plainConcepts(words, run, found.concepts, counts));
    at = end;
  }
  const weighed = concepts
    .map((concept) => ({ ...concept, weight: weightOf(concept, counts) }))
    .sort((one, other) => one.from - other.from);
  const asked = demanded(weighed);
  return { ...reading, concepts: asked, aliases, bodies, most: mostEntries(asked, counts) };
}

type Span = { from: number; to: number };

/** Those that share no word with what is taken. */
const free = <S extends Span>(spans: readonly S[], taken: readonly Span[]): S[] =>
  spans.filter(({ from, to }) => taken.every((other) => to <= other.from || from >= other.to));

/** Words between quotation marks, where there are any. */
function quotedWords(words: readonly MeantWord[], quoted: ReadQuery['quoted']): Span[] {
  return quoted.flatMap((quote) => {
    const from = words.findIndex((word) => word.from >= quote.from);
    const to = words.findLastIndex((word) => word.to <= quote.to) + 1;
    return from >= 0 && to > from ? [{ from, to }] : [];
  });
}

/** Side by side and nothing else. */
const quotedConcept = ({ from, to }: Span, words: readonly MeantWord[]): Concept => ({
  from,
  to,
  role: 'quoted',
  weight: 0,
  loose: [],
  alternatives: [{ words: words.slice(from, to), facts: [] }],
});

/** A query of stop words alone asks for them. */
function demanded(concepts: readonly Concept[]): readonly Concept[] {
  if (concepts.some(({ role }) => role !== 'stop')) return concepts;
  return concepts.map((concept) => ({ ...concept, role: 'word' }));
}

function dateConcept({ from, to, keys, spellings }: DateInQuery): Concept {
  return {
    from,
    to,
    role: 'date',
    weight: 0,
    loose: [],
    alternatives: [
      ...keys.map((fact) => ({ words: [], facts: [fact] })),
      ...spellings.map((spelling) => ({ words: formsOfText(spelling), facts: [] })),
    ],
  };
}

/** The number itself, by as many of its parts as were given; or a text that names it. */
function numberConcept(
  { from, to, serialAt, serial, year, symbol, isCertain }: NumberInQuery,
  words: readonly MeantWord[],
): Concept {
  const own = (...parts: string[]) => `#${[serial, ...parts].join('/')}`;
  const keys: readonly (readonly string[])[] =
    symbol !== null && year !== null
      ? [[own(year, symbol)], [own(symbol), `@y${year}`]]
      : symbol !== null
        ? [[own(symbol)]]
        : [[own(...(year === null ? [] : [year]))]];
  const isMonth = !isCertain && year !== null && Number(serial) <= 12;
  return {
    from,
    to,
    role: 'number',
    weight: 0,
    loose: year !== null && symbol !== null ? [{ words: [], facts: [own(year)] }] : [],
    alternatives: [
      ...keys.map((facts) => ({ words: [], facts })),
      ...(isMonth ? [{ words: [], facts: [`@m${year}-${serial.padStart(2, '0')}`] }] : []),
      ...(to - serialAt > 1
        ? [{ words: words.slice(serialAt, to).map(foldedForms), facts: [] }]
        : []),
    ],
  };
}

const foldedForms = ({ folded }: WordForms): WordForms => ({ spelt: folded, folded });

/** Names of bodies and aliases in a run of words. */
function namesIn(words: readonly MeantWord[], { from, to }: Span, thesaurus: Thesaurus) {
  const concepts: Concept[] = [];
  const aliases: Reading['aliases'][number][] = [];
  const bodies: Reading['bodies'][number][] = [];
  const run = words.slice(0, to);
  for (let at = from; at < to;) {
    const body = thesaurus.bodyAt(run, at);
    const alias = thesaurus.aliasAt(run, at);
    if (body !== undefined && body.to >= (alias?.to ?? 0)) {
      bodies.push({ from: at, ...body });
      concepts.push(bodyConcept(words, { from: at, to: body.to }, body.names, thesaurus));
      at = body.to;
    } else if (alias !== undefined) {
      aliases.push({ from: at, ...alias });
      concepts.push(aliasConcept(words, { from: at, to: alias.to }, alias));
      at = alias.to;
    } else at += 1;
  }
  return { concepts, aliases, bodies };
}

/** The body holds it, or the title names it in one of its ways. */
function bodyConcept(
  words: readonly MeantWord[],
  { from, to }: Span,
  names: readonly BodyName[],
  thesaurus: Thesaurus,
): Concept {
  const typed = words.slice(from, to);
  const gone = names.filter(({ isGone }) => isGone);
  const living = names.filter(({ isFormer }) => !isFormer);
  return {
    from,
    to,
    role: 'word',
    weight: 0,
    alternatives: [
      { words: typed, facts: [] },
      ...gone.flatMap(({ agencyId }) =>
        thesaurus.formerNamesOf(agencyId).map((name) => ({ words: formsOfText(name), facts: [] })),
      ),
      ...living.flatMap(({ agencyId }) => [
        { words: [], facts: [`@a${agencyId}`] },
        ...thesaurus
          .namesOf(agencyId)
          .map((name) => ({ words: formsOfText(name), facts: [`@a${agencyId}`] })),
      ]),
    ],
    loose: names
      .flatMap(({ successors }) => successors)
      .map(({ id }) => ({ words: [], facts: [`@a${id}`] })),
  };
}

function aliasConcept(
  words: readonly MeantWord[],
  { from, to }: Span,
  { means }: AliasFound,
): Concept {
  return {
    from,
    to,
    role: 'word',
    weight: 0,
    loose: [],
    alternatives: [
      { words: words.slice(from, to), facts: [] },
      ...means.map((meaning) => ({ words: formsOfText(meaning), facts: [] })),
    ],
  };
}

/** What is left, in words of two syllables where the index knows the pair, else one by one. */
function plainConcepts(
  words: readonly MeantWord[],
  { from, to }: Span,
  named: readonly Concept[],
  counts: Counts,
): Concept[] {
  const isNamed = (at: number) => named.some((concept) => at >= concept.from && at < concept.to);
  const isStop = stopWordsOf(words);
  const concepts: Concept[] = [];
  for (let at = from; at < to;) {
    if (isNamed(at)) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < to && !isNamed(end)) end += 1;
    for (const part of segments(words.slice(at, end), counts))
      concepts.push(plainConcept(words, { from: at + part.from, to: at + part.to }, isStop));
    at = end;
  }
  return concepts;
}

function plainConcept(
  words: readonly MeantWord[],
  { from, to }: Span,
  isStop: (word: WordForms) => boolean,
): Concept {
  const own = words.slice(from, to);
  const [only] = own;
  const isSingle = own.length === 1 && only !== undefined;
  const year = isSingle && /^(?:19|20)\d\d$/.test(only.folded) ? [`@y${only.folded}`] : [];
  const serial = isSingle && /^\d{2,6}$/.test(only.folded) ? [`#${only.folded}`] : [];
  return {
    from,
    to,
    role: isSingle && isStop(only) ? 'stop' : 'word',
    weight: 0,
    loose: [],
    alternatives: [
      { words: own, facts: [] },
      ...(isSingle ? only.others.map((other) => ({ words: [other], facts: [] })) : []),
      ...[...year, ...serial].map((fact) => ({ words: [], facts: [fact] })),
    ],
  };
}
