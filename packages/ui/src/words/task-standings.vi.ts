import type { TaskStanding } from '@minhbach/domain';

export const taskStandingWords: Record<TaskStanding, string> = {
  late: 'Quá hạn',
  sent_back: 'Bị trả lại',
  missing: 'Chưa báo cáo',
  reported: 'Đã báo cáo, chờ xem xét',
  done: 'Đã hoàn thành',
  lapsed: 'Không còn cơ quan thực hiện',
};
