import { instant, type Instant } from '@minhbach/domain';

const HANOI_OFFSET_MS = 7 * 60 * 60 * 1000;

/** A moment as the domain writes it: to the second, in the offset that the law counts in. */
export function hanoiInstant(moment: Date): Instant {
  const shifted = new Date(moment.getTime() + HANOI_OFFSET_MS);
  return instant(`${shifted.toISOString().slice(0, 19)}+07:00`);
}
