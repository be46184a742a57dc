/**
 * Where the classes of 104/2016 are likely to have gone in 01/2026, by letter of Article 17 clause 1.
 * A proposal for migrating catalogues: a person confirms each entry.
 */
const PROPOSED: Readonly<Record<string, readonly string[]>> = {
  a: ['b'],
  b: ['b'],
  c: ['b'],
  d: ['a', 'k'],
  đ: ['d', 'g'],
  e: ['đ'],
  // Of tenders only results and reasons are left in 17.1.g; the rest follows the law on bidding.
  g: ['g', 'k', 'l', 'v'],
  h: ['e'],
  // Inspection conclusions (kết luận thanh tra) are 17.1.h now.
  i: ['n', 'h'],
  k: ['c'],
  l: ['a', 'd', 'r'],
  m: ['u'],
  // Where neither fits, publication is no longer mandatory as such (17.2).
  n: ['n', 'p'],
  o: ['d'],
  p: ['v'],
};

/** Keys of 01/2026 to propose for a key of 104/2016, such as `L16.17.1.đ`; empty for any other key. */
export function proposedSuccessorClasses(key: string): readonly string[] {
  const point = /^L16\.17\.1\.(.+)$/.exec(key)?.[1] ?? '';
  return (PROPOSED[point] ?? []).map((letter) => `L26.17.1.${letter}`);
}
