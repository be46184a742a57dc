const MASK_64 = (1n << 64n) - 1n;
const MULTIPLIER = 6_364_136_223_846_793_005n;
const RANGE_32 = 2 ** 32;

/** Numbers of a generator: each whole 32-bit number, or one below a bound, every one as likely. */
export type Pcg32 = { next: () => number; below: (bound: number) => number };

/**
 * PCG-XSH-RR 64/32 (M. E. O'Neill, 2014), the generator known as `pcg32`: from the same seed and stream
 * it gives the same numbers in any language, which is why a sample can be drawn again by anybody
 * (bộ sinh số giả ngẫu nhiên). Never for anything that must be secret.
 *
 * @example pcg32(42n, 54n).next() // 0xa15c02b7, as in the paper's own demonstration
 */
export function pcg32(seed: bigint, stream: bigint): Pcg32 {
  const increment = ((stream << 1n) | 1n) & MASK_64;
  let state = 0n;
  const step = () => {
    state = (state * MULTIPLIER + increment) & MASK_64;
  };
  const next = () => {
    const before = state;
    step();
    const shifted = Number((((before >> 18n) ^ before) >> 27n) & 0xff_ff_ff_ffn);
    const turn = Number(before >> 59n);
    return ((shifted >>> turn) | (shifted << (-turn & 31))) >>> 0;
  };
  step();
  state = (state + seed) & MASK_64;
  step();
  /** What lies under the threshold is thrown away: the rest divides evenly among the numbers. */
  const below = (bound: number) => {
    const threshold = RANGE_32 % bound;
    let drawn = next();
    while (drawn < threshold) drawn = next();
    return drawn % bound;
  };
  return { next, below };
}
