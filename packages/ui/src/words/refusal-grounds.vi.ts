import type { RefusalGround } from '@minhbach/domain';

export const refusalGroundWords: Record<RefusalGround, string> = {
  not_accessible: 'Thông tin không được tiếp cận',
  condition_not_met: 'Thông tin tiếp cận có điều kiện, chưa đủ điều kiện',
  already_public: 'Thông tin đã được công khai',
  not_responsible: 'Không thuộc trách nhiệm cung cấp của cơ quan này',
  provided_twice: 'Đã cung cấp hai lần cho chính người yêu cầu',
  beyond_capacity: 'Vượt quá khả năng đáp ứng hoặc ảnh hưởng hoạt động bình thường',
  costs_unpaid: 'Chưa thanh toán chi phí đã thông báo',
};
