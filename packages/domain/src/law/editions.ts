import {
  calendarDate,
  hanoiDay,
  type CalendarDate,
  type Instant,
} from '../calendar/calendar-date.ts';
import { allows, violates, type Ruling } from '../ruling.ts';
import { LAW_01_2026 } from './law-01-2026.ts';
import { LAW_104_2016 } from './law-104-2016.ts';
import { provisionsOf } from './provision.ts';
import type { Statute, StatuteInstrument } from './statute.ts';

const EDITIONS: Readonly<Record<StatuteInstrument, Statute>> = {
  '104/2016/QH13': LAW_104_2016,
  '01/2026/QH16': LAW_01_2026,
};

/** Both editions of the law, oldest first. */
export const STATUTES: readonly Statute[] = [LAW_104_2016, LAW_01_2026];

/** From this day 01/2026/QH16 governs what is sent (ngày có hiệu lực). */
export const SWITCH_DAY: CalendarDate = calendarDate('2026-09-01');

/** The edition with that number. */
export function statuteNamed(instrument: StatuteInstrument): Statute {
  return EDITIONS[instrument];
}

/**
 * The edition that governs a request for its whole life, right to the minute at +07:00.
 * Refused with `no_statute_in_force` for a moment before 1 July 2018.
 *
 * @param sentAt when the request, petition or claim was sent, whenever it was received or is answered
 * @see Luật 01/2026/QH16, Điều 31 khoản 4
 * @example statuteAt(instant('2026-08-31T23:59:00+07:00')) // allowed, effect: 104/2016/QH13
 */
export function statuteAt(sentAt: Instant): Ruling<Statute> {
  return statuteOn(hanoiDay(sentAt));
}

/**
 * The edition that governs what nobody sends, such as publication, by the day its clock starts.
 * Refused with `no_statute_in_force` for a day before 1 July 2018.
 */
export function statuteOn(day: CalendarDate): Ruling<Statute> {
  if (day >= SWITCH_DAY) return allows(LAW_01_2026);
  if (day >= LAW_104_2016.inForceFrom) return allows(LAW_104_2016);
  return violates('no_statute_in_force', [provisionsOf('104/2016/QH13')(37)]);
}
