import type { ContactState } from '@minhbach/domain';

export const contactStateWords: Record<ContactState, string> = {
  missing: 'Chưa có đầu mối',
  review_overdue: 'Lâu chưa rà soát',
  current: 'Đã rà soát',
};
