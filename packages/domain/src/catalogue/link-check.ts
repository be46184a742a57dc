import type { CalendarDate } from '../calendar/calendar-date.ts';
import { DUTY_READINGS } from './duty-readings.ts';

/** What was found when the link of an entry was last followed. */
export type LinkRecord = {
  /** The day of the last check; null while none was made. */
  checkedOn: CalendarDate | null;
  /** On how many different days in a row it was found dead, up to the last check. */
  deadDays: number;
};

/** How a link stands: chưa kiểm tra · còn truy cập được · không còn truy cập được */
export const LINK_STATES = ['unchecked', 'alive', 'dead'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export const UNCHECKED_LINK: LinkRecord = { checkedOn: null, deadDays: 0 };

/** The record after one more check. Several dead answers of one day count once. */
export function afterLinkCheck(
  { checkedOn, deadDays }: LinkRecord,
  answered: boolean,
  today: CalendarDate,
): LinkRecord {
  if (answered) return { checkedOn: today, deadDays: 0 };
  const isFirstOfDay = checkedOn !== today || deadDays === 0;
  return { checkedOn: today, deadDays: isFirstOfDay ? deadDays + 1 : deadDays };
}

/** How the link stands: dead once found so on two days in a row; a single bad day is no proof. */
export function linkState({ checkedOn, deadDays }: LinkRecord): LinkState {
  if (checkedOn === null) return 'unchecked';
  return deadDays >= DUTY_READINGS.deadLinkDays ? 'dead' : 'alive';
}
