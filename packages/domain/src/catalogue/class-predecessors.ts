/**
 * What 104/2016 already required to be public, by class of 01/2026: the part, or the letter where a part
 * stands alone. What is not here is newly covered: only 01/2026 requires it, and Article 31 clause 3 gives
 * state agencies six months for what is older. Our reading; a person confirms it.
 */
const PREDECESSORS: Readonly<Record<string, readonly string[]>> = {
  'L26.17.1.a-1': ['L16.17.1.d-1', 'L16.17.1.d-2'],
  'L26.17.1.a-2': ['L16.17.1.d-3'],
  'L26.17.1.a-3': ['L16.17.1.l-1'],
  'L26.17.1.a-4': ['L16.17.1.l-4'],
  'L26.17.1.a-5': ['L16.17.1.l-3'],
  'L26.17.1.b-1': ['L16.17.1.a-1'],
  'L26.17.1.b-2': ['L16.17.1.a-2'],
  'L26.17.1.b-3': ['L16.17.1.a-3'],
  'L26.17.1.b-4': ['L16.17.1.a-4'],
  'L26.17.1.b-5': ['L16.17.1.c-1'],
  'L26.17.1.b-6': ['L16.17.1.c-2'],
  'L26.17.1.b-7': ['L16.17.1.c-3'],
  'L26.17.1.b-8': ['L16.17.1.b'],
  'L26.17.1.c-1': ['L16.17.1.k-1'],
  'L26.17.1.c-2': ['L16.17.1.k-2'],
  'L26.17.1.c-3': ['L16.17.1.k-3'],
  'L26.17.1.d-1': ['L16.17.1.đ-1'],
  'L26.17.1.d-2': ['L16.17.1.đ-2'],
  'L26.17.1.d-3': ['L16.17.1.đ-3'],
  'L26.17.1.d-4': ['L16.17.1.l-2'],
  'L26.17.1.d-8': ['L16.17.1.đ-5'],
  'L26.17.1.d-9': ['L16.17.1.o'],
  'L26.17.1.đ-1': ['L16.17.1.e-1'],
  'L26.17.1.đ-2': ['L16.17.1.e-2'],
  'L26.17.1.đ-3': ['L16.17.1.e-3'],
  // Point h of 2016 holds the whole of point e of 2026.
  'L26.17.1.e-1': ['L16.17.1.h'],
  'L26.17.1.e-2': ['L16.17.1.h'],
  'L26.17.1.e-3': ['L16.17.1.h'],
  'L26.17.1.e-4': ['L16.17.1.h'],
  'L26.17.1.g-3': ['L16.17.1.g-1'],
  'L26.17.1.g-5': ['L16.17.1.g-2'],
  // In 2016 only conclusions about environment, health, food and labour safety.
  'L26.17.1.h-1': ['L16.17.1.i-2'],
  'L26.17.1.k': ['L16.17.1.d-2', 'L16.17.1.g-3'],
  'L26.17.1.l-1': ['L16.17.1.g-3'],
  'L26.17.1.l-2': ['L16.17.1.g-4'],
  'L26.17.1.l-3': ['L16.17.1.g-5'],
  'L26.17.1.l-4': ['L16.17.1.g-6'],
  'L26.17.1.n-1': ['L16.17.1.i-1'],
  'L26.17.1.n-2': ['L16.17.1.i-2'],
  'L26.17.1.r-2': ['L16.17.1.l-5'],
  'L26.17.1.r-3': ['L16.17.1.l-6'],
  // The list and the contact point; the addresses of the channels (u-3) are new.
  'L26.17.1.u-1': ['L16.17.1.m'],
  'L26.17.1.u-2': ['L16.17.1.m'],
};

/** The keys of 104/2016 that a class of 01/2026 continues; empty where it is newly covered. */
export function predecessorClasses(key: string): readonly string[] {
  return PREDECESSORS[key] ?? [];
}
