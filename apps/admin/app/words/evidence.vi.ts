import type { PublicationCase, RestrictionHead } from '@minhbach/domain';

export const restrictionHeadWords: Record<RestrictionHead, string> = {
  state_secret: 'Bí mật nhà nước',
  private_life: 'Đời sống riêng tư, bí mật cá nhân, gia đình, dữ liệu cá nhân',
  trade_secret: 'Bí mật kinh doanh',
  harm: 'Nếu cung cấp sẽ gây nguy hại',
  work_secret: 'Bí mật công tác',
  internal: 'Cuộc họp nội bộ, tài liệu soạn thảo cho công việc nội bộ',
  historical_archives: 'Tài liệu lưu trữ lịch sử',
};

export const publicationCaseWords: Record<PublicationCase, string> = {
  unpublished: 'Trong thời hạn công khai nhưng chưa được công khai',
  term_over: 'Đã hết thời hạn công khai',
  unreachable: 'Đang công khai nhưng không tiếp cận được vì lý do bất khả kháng',
};

export const noRightBodyWords = {
  not_held: 'Không cơ quan nào được biết là đang nắm giữ thông tin này',
  not_a_request: 'Không phải yêu cầu cung cấp thông tin (thư rác, quảng cáo)',
} as const;
