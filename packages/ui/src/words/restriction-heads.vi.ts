import type { RestrictionHead } from '@minhbach/domain';

export const restrictionHeadWords: Record<RestrictionHead, string> = {
  state_secret: 'Bí mật nhà nước',
  private_life: 'Đời sống riêng tư, bí mật cá nhân, gia đình, dữ liệu cá nhân',
  trade_secret: 'Bí mật kinh doanh',
  harm: 'Nếu cung cấp sẽ gây nguy hại',
  work_secret: 'Bí mật công tác',
  internal: 'Cuộc họp nội bộ, tài liệu soạn thảo cho công việc nội bộ',
  historical_archives: 'Tài liệu lưu trữ lịch sử',
};
