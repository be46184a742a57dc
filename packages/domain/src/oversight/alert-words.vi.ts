import type { AlertSubject } from './alerts.ts';

/** What a subject of the letter is called: in the letter, and where it is chosen. */
export const alertSubjectWords: Record<AlertSubject, string> = {
  late_requests: 'Yêu cầu quá hạn trả lời',
  late_complaints: 'Khiếu nại quá hạn giải quyết',
  unsent_reports: 'Báo cáo hằng năm quá hạn chưa gửi',
  waiting_reports: 'Báo cáo hằng năm chờ tiếp nhận',
  late_tasks: 'Nhiệm vụ được giao quá hạn',
  unmet_duties: 'Nghĩa vụ công khai quá hạn',
  missing_contacts: 'Cơ quan chưa có đầu mối cung cấp thông tin',
  unanswered_urgings: 'Đôn đốc, câu hỏi quá hạn chưa trả lời',
  identity_openings: 'Mở danh tính người yêu cầu khác thường',
};
