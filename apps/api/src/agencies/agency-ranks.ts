import type { AgencyLevel } from '@minhbach/domain';

/** Room for this many bodies of each level, over all time. */
export const RANKS_PER_LEVEL = 1000;

/** Where lists put each level. */
export const RANK_OF_LEVEL: Record<AgencyLevel, number> = {
  city: 0,
  department: 1000,
  service_unit: 2000,
  other: 3000,
  commune: 4000,
  district: 9000,
};
