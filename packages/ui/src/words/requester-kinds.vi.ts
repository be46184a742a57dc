import type { RequesterKind } from '@minhbach/domain';

export const requesterKindWords: Record<RequesterKind, string> = {
  citizen: 'Công dân Việt Nam từ đủ 18 tuổi',
  minor: 'Người dưới 18 tuổi',
  representative: 'Người đại diện theo pháp luật',
  guardian: 'Người giám hộ',
  resident_foreigner: 'Người nước ngoài cư trú tại Việt Nam',
  organisation_member: 'Thành viên của tổ chức, đoàn thể, doanh nghiệp',
};
