import type { PetitionAct } from '@minhbach/domain';

/** What each line about a petition says to whoever may read it. */
export const petitionActWords: Record<PetitionAct, string> = {
  lodge_petition: 'Kiến nghị đã được gửi tới cơ quan đã công khai thông tin.',
  receive_petition: 'Cơ quan đã công khai thông tin nhận kiến nghị do cơ quan khác chuyển đến.',
  uphold_petition: 'Cơ quan kiểm tra và xác định thông tin công khai không chính xác.',
  reject_petition: 'Cơ quan kiểm tra và xác định thông tin công khai là chính xác.',
  forward_petition: 'Cơ quan chuyển kiến nghị đến cơ quan đã công khai thông tin.',
  record_petition_correction: 'Cơ quan đã đính chính và công khai thông tin được đính chính.',
  withdraw_petition: 'Người kiến nghị đã rút kiến nghị.',
  recompute_petition: 'Thời hạn được tính lại vì lịch làm việc thay đổi.',
};
