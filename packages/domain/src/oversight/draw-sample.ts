import { allows, violates, type Ruling } from '../ruling.ts';
import { CASE_OUTCOMES, type CaseOutcome } from './case-outcome.ts';
import { pcg32 } from './pcg32.ts';
import { inOrder, SAMPLE_FRAME_MAX, type FrameCase, type SampleForm } from './sample.ts';

/** One part of the frame (tầng), how many cases it holds and how many were drawn of it. */
export type Stratum = {
  /** Null where the frame is not parted by body. */
  agencyId: string | null;
  /** Null where the frame is not parted by outcome. */
  outcome: CaseOutcome | null;
  inFrame: number;
  drawn: number;
};
export type DrawnSample = { cases: readonly FrameCase[]; strata: readonly Stratum[] };

/** The stream of the generator that samples use. */
const STREAM = 54n;

/**
 * Draws a random stratified sample (chọn mẫu ngẫu nhiên phân tầng), the same from the same frame, seed,
 * size and strata for ever.
 *
 * Strata come in the order of body ids, then of outcomes. Each gets one place; every further place goes to
 * the stratum that lacks most of its share, the earlier one when two lack as much; none gets more places
 * than it has cases. In each stratum, its cases by reference, `pcg32` draws one after the other out of
 * those that are left: every case of a stratum is as likely as the others.
 *
 * @returns the cases in the order drawn, all of them where the frame is smaller than the sample; or
 *   `sample_frame_empty`, `sample_frame_too_large`, `sample_smaller_than_strata`
 */
export function drawSample(
  frame: readonly FrameCase[],
  { seed, size, stratifyBy }: Pick<SampleForm, 'seed' | 'size' | 'stratifyBy'>,
): Ruling<DrawnSample> {
  if (frame.length === 0) return violates('sample_frame_empty', [], 'from');
  if (frame.length > SAMPLE_FRAME_MAX) return violates('sample_frame_too_large', [], 'from');
  const parts = partsOf(frame, stratifyBy);
  if (size < parts.length) return violates('sample_smaller_than_strata', [], 'size');

  const places = placesOf(
    parts.map(({ cases }) => cases.length),
    Math.min(size, frame.length),
  );
  const { below } = pcg32(BigInt(seed), STREAM);
  const cases: FrameCase[] = [];
  const strata = parts.map(({ cases: members, ...stratum }, at) => {
    const drawn = places[at] ?? 0;
    cases.push(...drawFrom(members, drawn, below));
    return { ...stratum, inFrame: members.length, drawn };
  });
  return allows({ cases, strata });
}

type Part = Pick<Stratum, 'agencyId' | 'outcome'> & { cases: readonly FrameCase[] };

function partsOf(frame: readonly FrameCase[], by: SampleForm['stratifyBy']): readonly Part[] {
  const groups = new Map<string, FrameCase[]>();
  for (const one of inOrder(frame)) {
    const body = by === 'outcome' ? '' : one.agencyId;
    const outcome = by === 'body' ? '' : CASE_OUTCOMES.indexOf(one.outcome);
    const key = `${body} ${outcome}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, cases]) => ({
      agencyId: by === 'outcome' ? null : (cases[0]?.agencyId ?? null),
      outcome: by === 'body' ? null : (cases[0]?.outcome ?? null),
      cases,
    }));
}

/** How many places each stratum gets; in whole numbers, so that no rounding differs between machines. */
function placesOf(sizes: readonly number[], places: number): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const given = sizes.map(() => 1);
  for (let left = places - sizes.length; left > 0; left -= 1) {
    let needy = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, size] of sizes.entries()) {
      const have = given[at] ?? 0;
      const lack = size * places - have * total;
      if (have < size && lack > most) [needy, most] = [at, lack];
    }
    given[needy] = (given[needy] ?? 0) + 1;
  }
  return given;
}

function drawFrom<Case>(
  members: readonly Case[],
  places: number,
  below: (bound: number) => number,
): readonly Case[] {
  const left = [...members];
  return Array.from({ length: places }, () => left.splice(below(left.length), 1)).flat();
}
