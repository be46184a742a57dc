import type { AgencyLevel, DirectiveKind, DutyHolder, TaskSchedule } from '@minhbach/domain';
import { shortDate } from '../dates/date-words.vi.ts';
import { agencyLevelWords } from './agency-levels.vi.ts';

export const directiveKindWords: Record<DirectiveKind, string> = {
  plan: 'Kế hoạch',
  dispatch: 'Công văn',
  law: 'Luật',
};

export const taskScheduleWords: Record<TaskSchedule, string> = {
  once: 'Một lần',
  standing: 'Thường xuyên',
  yearly: 'Hằng năm',
};

export const dutyHolderWords: Record<DutyHolder, string> = {
  city_committee: 'UBND Thành phố',
  city_council: 'HĐND Thành phố',
  department: 'Sở, cơ quan tương đương',
  commune: 'UBND phường, xã',
  service_unit: 'Đơn vị sự nghiệp công lập',
  other_body: 'Cơ quan khác',
};

type Addressed = {
  levels: readonly AgencyLevel[];
  holders: readonly DutyHolder[];
  agencies: readonly { name: string }[];
};

/** Whom a task is for, in one line. */
export function addresseeWords({ levels, holders, agencies }: Addressed): string {
  return [
    ...levels.map((level) => agencyLevelWords[level]),
    ...holders.map((holder) => dutyHolderWords[holder]),
    ...agencies.map(({ name }) => name),
  ].join('; ');
}

/** Until when, in one line. */
export function dueWords({ schedule, dueOn }: { schedule: TaskSchedule; dueOn: string | null }) {
  if (schedule === 'standing') return 'thường xuyên';
  if (dueOn === null) return 'văn bản không nêu hạn';
  return schedule === 'yearly' ? `hằng năm, từ ${shortDate(dueOn)}` : `hạn ${shortDate(dueOn)}`;
}
