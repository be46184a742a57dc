import { isMarked, type WordForms } from '../words/words.ts';
import type { Alternative, Concept } from './concepts.ts';

/** Text of a `tsquery`. Every lexeme is quoted: nothing that somebody typed is an operator. */
export type TsQuery = string;

/** `A`: only in kind, title and number. */
export type Place = 'A' | '';
type Written = WordForms & { hasSureMarks?: boolean };

export const lexeme = (text: string, place: Place = ''): TsQuery =>
  `'${text.replaceAll("'", "''").replaceAll('\\', '\\\\')}'${place === '' ? '' : `:${place}`}`;

/** Every lexeme that begins so. */
export const begins = (text: string, place: Place = ''): TsQuery => `${lexeme(text)}:*${place}`;

export const all = (parts: readonly TsQuery[]): TsQuery => joined(parts, ' & ');
export const any = (parts: readonly TsQuery[]): TsQuery => joined(parts, ' | ');

function joined(parts: readonly TsQuery[], operator: string): TsQuery {
  const distinct = [...new Set(parts.filter((part) => part !== ''))];
  return distinct.length > 1 ? `(${distinct.join(operator)})` : (distinct[0] ?? '');
}

/** The words side by side, with the marks that are sure. */
function strictWords(words: readonly Written[]): TsQuery {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return lexeme(sureForm(only));
  return all([
    ...pairsOf(words).map((pair) => lexeme(pair)),
    ...words.filter(hasSureMarks).map(({ spelt }) => lexeme(spelt)),
  ]);
}

const sureForm = (word: Written) => (hasSureMarks(word) ? word.spelt : word.folded);

/** What isn't of the query, such as a meaning of ours, is spelt right. */
const hasSureMarks = (word: Written) => isMarked(word) && (word.hasSureMarks ?? true);

/** The words in any order, whatever their marks. */
const looseWords = (words: readonly Written[]): TsQuery =>
  all(words.map(({ folded }) => lexeme(folded)));

function pairsOf(words: readonly WordForms[]): readonly string[] {
  return words.slice(1).map(({ folded }, at) => `${words[at]?.folded}_${folded}`);
}

const withFacts = (words: TsQuery, { facts }: Alternative): TsQuery =>
  all([words, ...facts.map((fact) => lexeme(fact))]);

/** What a concept demands, as it was meant. */
export const strict = ({ alternatives }: Concept): TsQuery =>
  any(alternatives.map((one) => withFacts(strictWords(one.words), one)));

/** The same where words are to say it: facts alone don't. */
export const inWords = (concept: Concept): TsQuery =>
  strict({
    ...concept,
    alternatives: concept.alternatives.filter(({ words }) => words.length > 0),
  });

/** What would do as well: other marks, the words apart, neighbours in sound, successors. */
export function loose({ alternatives, loose: others, role }: Concept): TsQuery {
  return any(
    [...alternatives, ...others].map((alternative) => {
      const { words } = alternative;
      const isWord = role === 'word' && words.length !== 3;
      return withFacts(isWord ? looseWords(words) : alike(words, role), alternative);
    }),
  );
}

/** What a near hit has: the words side by side, whatever their marks. */
export function near({ alternatives, loose: others, role }: Concept): TsQuery {
  return any(
    [...alternatives, ...others].map((alternative) =>
      withFacts(alike(alternative.words, role), alternative),
    ),
  );
}

/** Long names are often broken up by a `các` or a comma, and say enough without their order. */
const NAME_WORDS = 4;

const alike = (words: readonly Written[], role: Concept['role']): TsQuery =>
  role === 'word' && words.length >= NAME_WORDS
    ? looseWords(words)
    : strictWords(words.map(folded));

const folded = ({ folded: word }: WordForms): WordForms => ({ spelt: word, folded: word });

/** All of it, each next to the one before: `bang_gia & gia_dat`. */
export function phrase(concepts: readonly Concept[]): TsQuery {
  const said = concepts.map(inWords);
  if (said.includes('')) return '';
  const between = concepts.slice(1).flatMap((concept, at) => {
    const before = concepts[at];
    return before?.to === concept.from ? [bridge(before, concept)] : [];
  });
  return all([...said, ...between]);
}

function bridge(left: Concept, right: Concept): TsQuery {
  const ends = left.alternatives.flatMap(({ words }) => words.at(-1)?.folded ?? []);
  const begins = right.alternatives.flatMap(({ words }) => words[0]?.folded ?? []);
  return any(ends.flatMap((end) => begins.map((begin) => lexeme(`${end}_${begin}`))));
}
