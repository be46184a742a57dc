import type { CorrectionState } from '@minhbach/domain';

export const correctionStateWords: Record<CorrectionState, string> = {
  claimed: 'Người yêu cầu báo thông tin chưa đúng hoặc chưa đủ',
  discovered: 'Cơ quan tự phát hiện sai sót',
  corrected: 'Đã đính chính',
  rejected: 'Cơ quan trả lời: thông tin đã đúng',
};
