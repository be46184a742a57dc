import { Clock } from '../src/platform/clock.ts';

/** Stands still at the instant it is set to: `new FixedClock('2026-08-31T23:59:00+07:00')`. */
export class FixedClock extends Clock {
  #instant: number;

  constructor(instant: string) {
    super();
    this.#instant = Date.parse(instant);
  }

  set(instant: string): void {
    this.#instant = Date.parse(instant);
  }

  override now(): Date {
    return new Date(this.#instant);
  }
}
