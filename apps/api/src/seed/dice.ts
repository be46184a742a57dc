/** Numbers that look thrown and are the same each time: mulberry32. Never for anything that must be secret. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `sides - 1`. */
  under(sides: number): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  /** One of them, or undefined when there is none. */
  oneOf<T>(among: readonly T[]): T | undefined {
    return among[this.under(Math.max(among.length, 1))];
  }
}
