import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, weekdayOf, yearOf } from './calendar-date.ts';
import { VIETNAM_CALENDAR } from './vietnam.ts';
import { isWorkingDay } from './working-days.ts';

const { days } = VIETNAM_CALENDAR;
const works = (text: string) => isWorkingDay(calendarDate(text), VIETNAM_CALENDAR);

/** Weekdays off and Saturdays worked as the research notes list them, apart from the data file. */
const OFF: Record<number, string> = {
  2018: '01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31',
  2019: '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02',
  2020: '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02',
  2021: '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03',
  2022: '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02',
  2023: '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04',
  2024: '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03',
  2025: '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02',
  2026: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
  2027: '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24',
};
const WORKED = ['2019-01-05', '2019-05-04', '2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'];

describe('the calendar of Vietnam', () => {
  it.each(Object.entries(OFF))(
    'closes offices in %s on the decided weekdays alone',
    (year, listed) => {
      const off: string[] = [];
      for (
        let day = calendarDate(`${year}-01-01`);
        yearOf(day) === Number(year);
        day = addDays(day, 1)
      ) {
        if (weekdayOf(day) < 6 && !isWorkingDay(day, VIETNAM_CALENDAR)) off.push(day.slice(5));
      }
      expect(off.join(' ')).toBe(listed);
    },
  );

  it('opens offices on the worked Saturdays alone', () => {
    const worked = days.filter(({ kind }) => kind === 'swapped_working').map(({ on }) => on);
    expect(worked).toEqual(WORKED);
    expect(worked.every((on) => weekdayOf(on) === 6)).toBe(true);
  });

  it('leaves the proposed swap of November 2026 out', () => {
    expect([works('2026-11-23'), works('2026-11-24'), works('2026-11-28')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('keeps 24 November from 2026 on only', () => {
    expect([works('2025-11-24'), works('2027-11-24')]).toEqual([true, false]);
  });

  it('names each day once, in order, with the decision behind it', () => {
    const dates = days.map(({ on }) => on);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(days.filter(({ name, decision }) => name === '' || decision === '')).toEqual([]);
  });

  it('marks as provisional what was reported or computed, all of it in 2027', () => {
    const years = new Set(
      days.filter(({ provisional }) => provisional).map(({ on }) => yearOf(on)),
    );
    expect([...years]).toEqual([2027]);
    expect(VIETNAM_CALENDAR.lastDecidedYear).toBe(2026);
  });
});
