import type { ComplaintState } from '@minhbach/domain';

export const complaintStateWords: Record<ComplaintState, string> = {
  lodged: 'Đã gửi, chờ thụ lý',
  accepted: 'Đã thụ lý, đang giải quyết',
  not_accepted: 'Không được thụ lý',
  upheld: 'Khiếu nại đúng',
  dismissed: 'Khiếu nại không có cơ sở',
  withdrawn: 'Đã rút',
};
