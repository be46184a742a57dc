import { createHash } from 'node:crypto';
import type { CalendarDate } from '@minhbach/domain';

/** The same in every installation, so that repeating the seed finds what is there. */
export function agencyId(code: string | undefined): string {
  const hash = createHash('sha256').update(`minhbach agency ${code}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

export const day = (text: string | undefined) => (text ? (text as CalendarDate) : null); // the column refuses what is no day
