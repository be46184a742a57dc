import type { DutyState } from '@minhbach/domain';

export const dutyStateWords: Record<DutyState, string> = {
  overdue: 'Quá hạn, chưa công khai',
  upcoming: 'Chưa đến hạn',
  met_late: 'Đã công khai, trễ hạn',
  met_on_time: 'Đã công khai đúng hạn',
};
