import type { Provision } from '../law/provision.ts';

/** ngay | ngày làm việc | ngày | tháng | năm */
export const TIME_LIMIT_UNITS = [
  'at_once',
  'working_day',
  'calendar_day',
  'month',
  'year',
] as const;
export type TimeLimitUnit = (typeof TIME_LIMIT_UNITS)[number];

/** A period that the law gives (thời hạn). The unit is part of the rule, since the law uses several. */
export type TimeLimit = {
  count: number;
  unit: TimeLimitUnit;
  under: Provision;
};

const UNIT_WORDS: Record<TimeLimitUnit, string> = {
  at_once: 'ngay',
  working_day: 'ngày làm việc',
  calendar_day: 'ngày',
  month: 'tháng',
  year: 'năm',
};

/** The limit in Vietnamese, such as `12 ngày` or `ngay khi tiếp nhận`. */
export function timeLimitText({ count, unit }: TimeLimit): string {
  return unit === 'at_once' ? 'ngay khi tiếp nhận' : `${count} ${UNIT_WORDS[unit]}`;
}
