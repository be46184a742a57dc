import type { AgencyLevel } from '@minhbach/domain';

export const agencyLevelWords: Record<AgencyLevel, string> = {
  city: 'Thành phố',
  department: 'Sở, ngành',
  district: 'Quận, huyện, thị xã (đã kết thúc hoạt động)',
  commune: 'Phường, xã',
  service_unit: 'Đơn vị sự nghiệp công lập',
  other: 'Cơ quan khác',
};
