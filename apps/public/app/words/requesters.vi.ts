import type { MinorAgeBand, RequesterRule } from '@minhbach/domain';

export const minorBandWords: Record<MinorAgeBand, string> = {
  under_6: 'Dưới 6 tuổi',
  from_6_to_14: 'Từ đủ 6 đến dưới 15 tuổi',
  from_15_to_17: 'Từ đủ 15 đến dưới 18 tuổi',
};

export const actsWords: Record<RequesterRule['acts'], string> = {
  self: 'tự mình yêu cầu',
  with_consent: 'tự mình yêu cầu khi người đại diện đồng ý',
  through_other: 'thông qua người đại diện',
};
