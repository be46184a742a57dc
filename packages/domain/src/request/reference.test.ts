import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference, reference, REFERENCE_SIGNS } from './reference.ts';

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const references = fc
  .tuple(fc.integer({ min: 2018, max: 2099 }), fc.array(unit, { minLength: 5, maxLength: 5 }))
  .map(([year, random]) => reference(year, random));
const PLACES = [3, 4, 6, 7, 8, 9, 11, 12];

describe('a reference number', () => {
  it('is short and speakable', () => {
    expect(reference(2026, [0.24, 0.13, 0.64, 0.63, 0.08])).toBe('HN-26-74KK-2T');
    expect(reference(2026, [0, 0, 0, 0, 0])).toMatch(/^HN-26-0000-0[0-9A-Y]$/);
  });

  it('is found again however it is typed', () => {
    expect(parseReference(' hn 26 74kk 2t ')).toBe('HN-26-74KK-2T');
    expect(parseReference('2674KK2T')).toBe('HN-26-74KK-2T');
    expect(parseReference('ＨＮ－26－74KK－2T')).toBe('HN-26-74KK-2T');
  });

  it('reads O as 0, and I and L as 1', () => {
    const withNoughts = reference(2026, [0, 0, 0.033, 0.033, 0]);
    expect(withNoughts).toMatch(/^HN-26-0011-0/);
    expect(parseReference(withNoughts.replace('0011-0', 'oOiL-o'))).toBe(withNoughts);
  });

  it('says no to anything else', () => {
    for (const typed of [
      '',
      'HN-26',
      'HN-26-74KK-2S',
      'HN-26-74KU-2T',
      '<script>',
      'HN-26-74KK-2TF',
    ]) {
      expect(parseReference(typed)).toBeNull();
    }
  });

  it('comes back as it went out', () => {
    const lost = fc.check(fc.property(references, (made) => parseReference(made) === made));
    expect(lost.counterexample).toBeNull();
  });

  it('shows every single mistyped sign', () => {
    const place = fc.constantFrom(...PLACES);
    const sign = fc.constantFrom(...REFERENCE_SIGNS);
    const unseen = fc.check(
      fc.property(references, place, sign, (made, at, typed) => {
        fc.pre(made[at] !== typed);
        return parseReference(made.slice(0, at) + typed + made.slice(at + 1)) === null;
      }),
    );
    expect(unseen.counterexample).toBeNull();
  });

  it('shows every two neighbours that changed places', () => {
    const unseen = fc.check(
      fc.property(references, fc.nat(PLACES.length - 2), (made, n) => {
        const [one, other] = [PLACES[n] ?? 0, PLACES[n + 1] ?? 0];
        fc.pre(made[one] !== made[other]);
        const signs = [...made];
        [signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? ''];
        return parseReference(signs.join('')) === null;
      }),
    );
    expect(unseen.counterexample).toBeNull();
  });
});
