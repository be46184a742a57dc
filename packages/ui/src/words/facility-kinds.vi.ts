import type { FacilityKind } from '@minhbach/domain';

export const facilityKindWords: Record<FacilityKind, string> = {
  reading_place: 'Nơi đọc, khai thác thông tin',
  device: 'Máy tính, thiết bị',
  ramp: 'Lối đi cho xe lăn',
  sign_language: 'Người biết ngôn ngữ ký hiệu',
  reading_aloud: 'Người đọc giúp, viết giúp',
};
