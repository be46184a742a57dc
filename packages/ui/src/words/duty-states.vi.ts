import type { DutyState } from '@minhbach/domain';

export const dutyStateWords: Record<DutyState, string> = {
  upcoming: 'Chưa đến hạn',
  met_on_time: 'Đã công khai đúng hạn',
  met_late: 'Đã công khai trễ',
  overdue: 'Quá hạn',
};
