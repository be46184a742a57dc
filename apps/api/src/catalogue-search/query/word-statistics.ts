import type { WordForms } from '../words/words.ts';
import type { Counts } from './resolve-words.ts';

/** What statistics need to know of a concept. */
type Said = {
  alternatives: readonly { words: readonly WordForms[]; facts: readonly string[] }[];
  role: string;
};
type Span = { from: number; to: number };

/** Pairs that stand together more often than their words would by chance. */
export function segments(words: readonly WordForms[], counts: Counts): readonly Span[] {
  const total = Math.max(1, counts.get('') ?? 1);
  const best: { score: number; parts: Span[] }[] = [{ score: 0, parts: [] }];
  for (let to = 1; to <= words.length; to += 1) {
    const alone = best[to - 1];
    const before = best[to - 2];
    const [left, right] = [words[to - 2], words[to - 1]];
    const bond = left && right ? bondOf(left.folded, right.folded, counts, total) : 0;
    const single = {
      score: alone?.score ?? 0,
      parts: [...(alone?.parts ?? []), { from: to - 1, to }],
    };
    best[to] =
      before !== undefined && bond > 0 && before.score + bond > single.score
        ? { score: before.score + bond, parts: [...before.parts, { from: to - 2, to }] }
        : single;
  }
  return best.at(-1)?.parts ?? [];
}

function bondOf(left: string, right: string, counts: Counts, total: number): number {
  const together = counts.get(`${left}_${right}`) ?? 0;
  if (together === 0) return 0;
  const byChance = ((counts.get(left) ?? 1) * (counts.get(right) ?? 1)) / total;
  return Math.log(together / Math.max(byChance, 1e-9)) * Math.log1p(together);
}

/** The rarer the better; a word of two syllables says more than one. */
export function weightOf({ alternatives, role }: Said, counts: Counts): number {
  const total = Math.max(1, counts.get('') ?? 1);
  const found = alternatives.map(({ words, facts }) =>
    words.length === 0 || facts.length > 0 ? 1 : fewest(words, counts),
  );
  const length = Math.max(1, ...alternatives.map(({ words }) => words.length));
  const rarity = Math.log((total + 1) / (Math.max(...found) + 0.5)) + 0.1;
  return (role === 'stop' ? 0.1 : 1) * Math.max(0.1, rarity) * (1 + 0.5 * Math.min(3, length - 1));
}

/** How many entries may have everything that is demanded, at most, as far as counts can tell. */
export const mostEntries = (concepts: readonly Said[], counts: Counts): number =>
  Math.min(
    ...concepts.filter(({ role }) => role !== 'stop').map((concept) => mostWith(concept, counts)),
  );

/** Without end for what facts say: nobody counts those. */
const mostWith = ({ alternatives }: Said, counts: Counts): number =>
  alternatives.reduce(
    (sum, { words }) => sum + (words.length === 0 ? Infinity : fewest(words, counts)),
    0,
  );

function fewest(words: readonly WordForms[], counts: Counts): number {
  const single = words.map(({ folded }) => counts.get(folded) ?? 0);
  const pairs = words
    .slice(1)
    .map(({ folded }, at) => counts.get(`${words[at]?.folded}_${folded}`) ?? Infinity);
  return Math.min(...single, ...pairs);
}
