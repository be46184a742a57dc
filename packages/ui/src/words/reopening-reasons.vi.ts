import type { ReopeningReason } from '@minhbach/domain';

export const reopeningReasonWords: Record<ReopeningReason, string> = {
  complaint_upheld: 'Khiếu nại được chấp nhận',
  court_judgment: 'Bản án, quyết định của Tòa án',
  public_entry_gone: 'Nơi công khai đã dẫn không còn',
};
