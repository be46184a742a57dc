import type { PublicationCase } from '@minhbach/domain';

export const publicationCaseWords: Record<PublicationCase, string> = {
  unpublished: 'Trong thời hạn công khai nhưng chưa được công khai',
  term_over: 'Đã hết thời hạn công khai',
  unreachable: 'Đang công khai nhưng không tiếp cận được vì lý do bất khả kháng',
};

export const noRightBodyWords = {
  not_held: 'Không cơ quan nào được biết là đang nắm giữ thông tin này',
  not_a_request: 'Không phải yêu cầu cung cấp thông tin (thư rác, quảng cáo)',
} as const;
