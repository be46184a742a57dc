import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CASE_OUTCOMES } from './case-outcome.ts';
import { drawSample } from './draw-sample.ts';
import { pcg32 } from './pcg32.ts';
import { frameText, SAMPLE_FRAME_MAX, type FrameCase } from './sample.ts';

describe('pcg32', () => {
  it('gives the numbers of its authors', () => {
    const { next } = pcg32(42n, 54n);
    expect(Array.from({ length: 6 }, next)).toEqual([
      0xa1_5c_02_b7, 0x7b_47_f4_09, 0xba_1d_33_30, 0x83_d2_f2_93, 0xbf_a4_78_4b, 0xcb_ed_60_6e,
    ]);
  });

  it('stays below its bound and leaves no number out', () => {
    const { below } = pcg32(7n, 1n);
    const thrown = new Set(Array.from({ length: 200 }, () => below(6)));
    expect(thrown).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
});

const FRAME = frameOf({ 'body-a provided': 70, 'body-a refused': 2, 'body-b provided': 28 });
const FORM = { seed: 20_261_126, size: 10, stratifyBy: 'body_and_outcome' } as const;

describe('a stratified sample', () => {
  it('gives each stratum its share and at least one place', () => {
    expect(drawn(FRAME).strata.map(({ inFrame, drawn: places }) => [inFrame, places])).toEqual([
      [70, 7],
      [2, 1],
      [28, 2],
    ]);
  });

  it('is the same for ever, in whatever order the frame comes', () => {
    expect(references(drawn(FRAME)).join(' ')).toBe(
      'R00037 R00058 R00005 R00057 R00051 R00022 R00039 R00071 R00086 R00099',
    );
    expect(references(drawn(FRAME.toReversed()))).toEqual(references(drawn(FRAME)));
    expect(references(drawn(FRAME, { ...FORM, seed: 20_261_127 }))).not.toEqual(
      references(drawn(FRAME)),
    );
  });

  it('takes all of a frame that is smaller than the sample', () => {
    const few = frameOf({ 'body-a provided': 3, 'body-b refused': 1 });
    expect(references(drawn(few)).toSorted()).toEqual(few.map(({ reference }) => reference));
  });

  it('parts by body or by outcome alone when asked to', () => {
    const byBody = drawn(FRAME, { ...FORM, stratifyBy: 'body' }).strata;
    expect(byBody.map(({ agencyId, outcome }) => [agencyId, outcome])).toEqual([
      ['body-a', null],
      ['body-b', null],
    ]);
    const byOutcome = drawn(FRAME, { ...FORM, stratifyBy: 'outcome' }).strata;
    expect(byOutcome.map(({ agencyId, outcome }) => [agencyId, outcome])).toEqual([
      [null, 'provided'],
      [null, 'refused'],
    ]);
  });

  it('is refused when it has fewer places than strata, and of nothing or too much', () => {
    expect(drawSample(FRAME, { ...FORM, size: 3 }).allowed).toBe(true);
    expect(codesOf(FRAME, { ...FORM, size: 2 })).toEqual(['sample_smaller_than_strata']);
    expect(codesOf([])).toEqual(['sample_frame_empty']);
    const most = frameOf({ 'body-a provided': SAMPLE_FRAME_MAX });
    expect(drawSample(most, FORM).allowed).toBe(true);
    expect(codesOf(frameOf({ 'body-a provided': SAMPLE_FRAME_MAX + 1 }))).toEqual([
      'sample_frame_too_large',
    ]);
  });

  it('never draws a case twice, and as many as it may', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 8, max: 60 }), fc.nat(), (sizes, size, seed) => {
        const frame = frameOf(
          Object.fromEntries(
            sizes.map((count, at) => [`body-${at} ${CASE_OUTCOMES[at % 5]}`, count]),
          ),
        );
        const { cases, strata } = drawn(frame, { ...FORM, size, seed });
        expect(new Set(references({ cases })).size).toBe(Math.min(size, frame.length));
        for (const stratum of strata) {
          const own = cases.filter(({ agencyId }) => agencyId === stratum.agencyId);
          expect(own.length).toBe(stratum.drawn);
          expect(stratum.drawn).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

it('writes the frame as text by reference, whatever its order', () => {
  const [first, second] = frameOf({ 'body-a provided': 1, 'body-b refused': 1 });
  const text = 'R00001\tbody-a\tprovided\nR00002\tbody-b\trefused\n';
  expect(frameText([second, first].filter((one) => one !== undefined))).toBe(text);
});

function frameOf(counts: Record<string, number>): FrameCase[] {
  return Object.entries(counts)
    .flatMap(([stratum, count]) => Array.from({ length: count }, () => stratum.split(' ')))
    .map(([agencyId = '', outcome], at) => ({
      requestId: `id-${at}`,
      reference: `R${String(at + 1).padStart(5, '0')}`,
      agencyId,
      outcome: CASE_OUTCOMES.find((one) => one === outcome) ?? 'undecided',
    }));
}

function drawn(frame: readonly FrameCase[], form: Parameters<typeof drawSample>[1] = FORM) {
  const ruling = drawSample(frame, form);
  if (!ruling.allowed) throw new Error(JSON.stringify(ruling.violations));
  return ruling.effect;
}

function codesOf(frame: readonly FrameCase[], form: Parameters<typeof drawSample>[1] = FORM) {
  const ruling = drawSample(frame, form);
  return ruling.allowed ? [] : ruling.violations.map(({ code }) => code);
}

const references = ({ cases }: { cases: readonly FrameCase[] }) =>
  cases.map(({ reference }) => reference);
