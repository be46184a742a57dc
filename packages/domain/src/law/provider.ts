import type { Provision } from './provision.ts';

/**
 * Who created information that another body provides: Quốc hội và các cơ quan của Quốc hội · Chủ tịch nước ·
 * Chính phủ, Thủ tướng · Đoàn đại biểu Quốc hội · Hội đồng nhân dân cấp tỉnh · Ủy ban nhân dân, Chủ tịch
 * Ủy ban nhân dân cấp tỉnh · Hội đồng nhân dân, Ủy ban nhân dân cấp huyện · chính quyền cấp xã · quốc
 * phòng, công an
 */
export const INFORMATION_CREATORS = [
  'national_assembly',
  'president',
  'government',
  'national_assembly_delegation',
  'provincial_council',
  'provincial_committee',
  'district_council_and_committee',
  'commune_bodies',
  'defence_and_police',
] as const;
export type InformationCreator = (typeof INFORMATION_CREATORS)[number];

/** Who provides it (cơ quan, đơn vị cung cấp thông tin), in the words of the law. */
export type ProviderRule = { creator: InformationCreator; provider: string; under: Provision };
