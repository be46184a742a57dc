import type { UrgingAct, UrgingKind, UrgingStanding, UrgingState } from '@minhbach/domain';

export const urgingKindWords: Record<UrgingKind, string> = {
  reminder: 'Đôn đốc',
  question: 'Câu hỏi',
};

export const urgingStateWords: Record<UrgingState, string> = {
  sent: 'Chờ trả lời',
  answered: 'Đã trả lời',
  closed: 'Đã kết thúc',
};

export const urgingActWords: Record<UrgingAct, string> = {
  send_urging: 'Gửi cho cơ quan.',
  answer_urging: 'Cơ quan trả lời.',
  close_urging: 'Kết thúc.',
};

export const urgingStandingWords: Record<UrgingStanding, string> = {
  unanswered: 'Quá hạn chưa trả lời',
  waiting: 'Còn hạn, chờ trả lời',
  closed_unanswered: 'Kết thúc, không trả lời',
  answered_late: 'Trả lời trễ',
  answered_in_time: 'Trả lời đúng hạn',
};
