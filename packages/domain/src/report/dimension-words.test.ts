import { expect, it } from 'vitest';
import { LOOK_OUTCOMES } from '../catalogue/look-first.ts';
import { CHANNELS, REFUSAL_GROUNDS, REQUESTER_KINDS } from '../request/vocabulary.ts';
import { dimensionWords } from './dimension-words.vi.ts';
import type { FactKind } from './fact.ts';
import { FIGURES } from './figures.vi.ts';
import { PLAIN_ACTS } from './request-facts.ts';

const VALUES: Partial<Record<FactKind, readonly string[]>> = {
  request_received: CHANNELS,
  request_requester: REQUESTER_KINDS,
  item_requested: ['none', 'L26.17.1.l-2'],
  item_refused: REFUSAL_GROUNDS,
  item_withheld: REFUSAL_GROUNDS,
  look: LOOK_OUTCOMES,
  petition_answered: ['upheld', 'rejected', 'forwarded'],
};
const valuesOf = (facts: FactKind) => [
  ...(VALUES[facts] ?? []),
  ...Object.values(PLAIN_ACTS).flatMap(([kind, by]) => (kind === facts ? [by] : [])),
];

it.each(FIGURES.filter(({ isBrokenDown }) => isBrokenDown))(
  '$code has words for each of its parts',
  ({ code, facts }) => {
    const values = valuesOf(facts);
    expect(values).not.toEqual([]);
    for (const value of values) expect(dimensionWords(code, value), value).not.toBe(value);
  },
);
