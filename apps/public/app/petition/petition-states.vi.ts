import type { PetitionState } from '@minhbach/domain';

export const petitionStateWords: Record<PetitionState, string> = {
  lodged: 'Đã tiếp nhận, đang kiểm tra',
  upheld: 'Đã xác định là sai, chờ đính chính',
  corrected: 'Đã đính chính',
  rejected: 'Cơ quan xác định thông tin là đúng',
  forwarded: 'Đã chuyển cơ quan công khai thông tin',
  withdrawn: 'Đã rút',
};
