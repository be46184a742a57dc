import type { PetitionState } from '@minhbach/domain';

export const petitionStateWords: Record<PetitionState, string> = {
  lodged: 'Đang kiểm tra',
  upheld: 'Thông tin không chính xác, chờ đính chính',
  corrected: 'Đã đính chính',
  rejected: 'Thông tin chính xác',
  forwarded: 'Đã chuyển đến cơ quan đã công khai',
  withdrawn: 'Người kiến nghị đã rút',
};
