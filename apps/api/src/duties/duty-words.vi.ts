import type { BlockGap, NotFreeReason, PostingState } from '@minhbach/domain';

export const notFreeWords: Record<NotFreeReason, string> = {
  already_public: 'Thông tin đã được công khai; mở xem ngay, không cần gửi yêu cầu.',
  not_made_yet: 'Thông tin của kỳ này chưa đến ngày được tạo ra.',
  not_due_yet: 'Chưa hết hạn công khai. Yêu cầu lúc này có thể phải trả chi phí thực tế.',
  term_over: 'Đã hết thời hạn công khai. Yêu cầu có thể phải trả chi phí thực tế.',
  not_in_statute: 'Luật đang áp dụng không miễn chi phí trong trường hợp này.',
};

export const blockGapWords: Record<BlockGap, string> = {
  empty: 'Chưa có nội dung.',
  no_owner: 'Chưa có người phụ trách.',
  never_checked: 'Chưa ghi nhận lần rà soát nào.',
  check_too_old: 'Lần rà soát gần nhất đã quá sáu tháng.',
};

export const postingStateWords: Record<PostingState, string> = {
  hanging: 'Đang niêm yết, chưa đủ thời hạn tối thiểu',
  long_enough: 'Đang niêm yết, đã đủ thời hạn tối thiểu',
  taken_down: 'Đã gỡ sau khi đủ thời hạn tối thiểu',
  taken_down_early: 'Đã gỡ trước khi đủ thời hạn tối thiểu',
};
