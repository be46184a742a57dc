import type { TaskActionType } from '@minhbach/domain';

/** The step as a button says it, and as the story of a task tells it. */
export const taskActionWords: Record<TaskActionType, { act: string; told: string }> = {
  report_task: { act: 'Gửi báo cáo', told: 'Đã báo cáo' },
  send_back_report: { act: 'Trả lại báo cáo', told: 'Trả lại báo cáo' },
  accept_report: { act: 'Chấp nhận báo cáo', told: 'Chấp nhận báo cáo' },
  reopen_report: { act: 'Mở lại báo cáo', told: 'Mở lại báo cáo đã chấp nhận' },
  remark_on_task: { act: 'Gửi trao đổi', told: 'Trao đổi' },
};
