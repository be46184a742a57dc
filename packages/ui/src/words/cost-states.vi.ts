import type { CostState } from '@minhbach/domain';

export const costStateWords: Record<CostState, string> = {
  notified: 'Đã thông báo, chờ thanh toán',
  paid: 'Đã thanh toán',
  waived: 'Được miễn',
};
