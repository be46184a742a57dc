import type { SearchCase } from './search-cases.ts';

export type Ranked = {
  one: SearchCase;
  /** Import keys of the first ten. */
  found: readonly (string | null)[];
  total: number;
  /** Hits that have everything that was asked for. */
  whole: number;
};

/** What a hit is worth: 2 for the one that must be first, 1 for one that must be there. */
const worth = ({ mustMatch, mustRankFirst }: SearchCase, key: string | null): number =>
  key === null ? 0 : key === mustRankFirst ? 2 : mustMatch.includes(key) ? 1 : 0;

/** 1 when the hits stand in the best order; what nobody judged is worth nothing, so it's a lower bound. */
export function ndcgAt10({ one, found }: Pick<Ranked, 'one' | 'found'>): number {
  const judged = [...new Set([...one.mustMatch, one.mustRankFirst])].map((key) => worth(one, key));
  const best = gain(judged.toSorted((left, right) => right - left));
  return best === 0 ? 1 : gain(found.map((key) => worth(one, key))) / best;
}

const gain = (worths: readonly number[]): number =>
  worths.slice(0, 10).reduce((sum, value, at) => sum + (2 ** value - 1) / Math.log2(at + 2), 0);

export function measuresOf(all: readonly Ranked[]) {
  const share = (of: (ranked: Ranked) => number) =>
    all.reduce((sum, ranked) => sum + of(ranked), 0) / all.length;
  return {
    queries: all.length,
    ndcgAt10: share(ndcgAt10),
    firstIsFirst: share(({ one, found }) =>
      one.mustRankFirst === null || found[0] === one.mustRankFirst ? 1 : 0,
    ),
    zeroResults: share(({ total }) => (total === 0 ? 1 : 0)),
    onlyNearResults: share(({ total, whole }) => (total > 0 && whole === 0 ? 1 : 0)),
  };
}
