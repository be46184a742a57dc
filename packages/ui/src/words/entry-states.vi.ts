import type { EntryState } from '@minhbach/domain';

export const entryStateWords: Record<EntryState, string> = {
  draft: 'Dự thảo',
  proposed: 'Chờ xác nhận phân loại',
  confirmed: 'Đã xác nhận, chờ công khai',
  published: 'Đang công khai',
  corrected: 'Đã đính chính',
  expired: 'Hết thời hạn công khai',
  withdrawn: 'Đã rút',
};
