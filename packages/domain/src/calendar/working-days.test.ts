import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate, dateOf, dayNumber } from './calendar-date.ts';
import { VIETNAM_CALENDAR } from './vietnam.ts';
import {
  addWorkingDays,
  calendarDifferences,
  daysOff,
  isProvisional,
  isWorkingDay,
  weekdayName,
  workCalendar,
  workingDayFrom,
  workingDaysBetween,
} from './working-days.ts';

const calendar = VIETNAM_CALENDAR;
const first = dayNumber(calendarDate('2018-01-01'));
const last = dayNumber(calendarDate('2027-12-31'));
const anyDay = integer({ min: first, max: last }).map(dateOf);
const anyCount = integer({ min: 0, max: 60 });

describe('working-day arithmetic', () => {
  it('ends every count on a working day', () => {
    assert(
      property(anyDay, integer({ min: 1, max: 60 }), (from, count) => {
        expect(isWorkingDay(addWorkingDays(from, count, calendar), calendar)).toBe(true);
      }),
    );
  });

  it('leaves the day alone when nothing is added', () => {
    assert(
      property(anyDay, (from) => {
        expect(addWorkingDays(from, 0, calendar)).toBe(from);
      }),
    );
  });

  it('never ends earlier for a later start or a longer count', () => {
    assert(
      property(anyDay, anyDay, anyCount, anyCount, (one, other, few, more) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const [short, long] = few <= more ? [few, more] : [more, few];
        expect(addWorkingDays(early, short, calendar) <= addWorkingDays(late, long, calendar)).toBe(
          true,
        );
      }),
    );
  });

  it('counts what it added', () => {
    assert(
      property(anyDay, anyCount, (from, count) => {
        expect(workingDaysBetween(from, addWorkingDays(from, count, calendar), calendar)).toBe(
          count,
        );
      }),
    );
  });

  it('is undone by going back from a working day', () => {
    assert(
      property(anyDay, anyCount, (from, count) => {
        const start = workingDayFrom(from, calendar);
        expect(addWorkingDays(addWorkingDays(start, count, calendar), -count, calendar)).toBe(
          start,
        );
      }),
    );
  });

  it('splits into parts', () => {
    assert(
      property(anyDay, anyCount, anyCount, (from, one, other) => {
        const halfway = addWorkingDays(from, one, calendar);
        expect(addWorkingDays(halfway, other, calendar)).toBe(
          addWorkingDays(from, one + other, calendar),
        );
      }),
    );
  });

  it('moves a day off to the next working day and leaves others alone', () => {
    assert(
      property(anyDay, (day) => {
        const moved = workingDayFrom(day, calendar);
        expect(isWorkingDay(moved, calendar)).toBe(true);
        expect(moved === day).toBe(isWorkingDay(day, calendar));
        expect(workingDaysBetween(day, moved, calendar)).toBe(moved === day ? 0 : 1);
      }),
    );
  });
});

describe('days off', () => {
  it('carry the name of the holiday even on a weekend, else of the weekday', () => {
    expect(daysOff(calendarDate('2026-04-25'), calendarDate('2026-04-27'), calendar)).toEqual([
      { on: '2026-04-25', name: 'Thứ Bảy' },
      { on: '2026-04-26', name: 'Giỗ Tổ Hùng Vương (10/3 âm lịch)' },
      { on: '2026-04-27', name: 'Nghỉ bù' },
    ]);
  });

  it('name the weekday in Vietnamese', () => {
    expect(weekdayName(calendarDate('2026-11-24'))).toBe('Thứ Ba');
  });

  it('are provisional beyond the last decided year', () => {
    expect(isProvisional(calendarDate('2026-12-31'), calendar)).toBe(false);
    expect(isProvisional(calendarDate('2027-01-01'), calendar)).toBe(true);
  });
});

describe('calendarDifferences', () => {
  it('finds the days on which two calendars part', () => {
    const proposed = workCalendar('proposal', 2026, [
      ...calendar.days.filter(({ on }) => on !== calendarDate('2026-11-24')),
      {
        on: calendarDate('2026-11-23'),
        kind: 'swapped_off',
        name: 'Nghỉ hoán đổi',
        decision: 'đề xuất',
        provisional: true,
      },
      {
        on: calendarDate('2026-11-24'),
        kind: 'holiday',
        name: 'Ngày Văn hóa Việt Nam',
        decision: 'đề xuất',
        provisional: true,
      },
    ]);
    const differences = calendarDifferences(calendar, proposed);
    expect(differences.map(({ on, changesWorkingDay }) => [on, changesWorkingDay])).toEqual([
      ['2026-11-23', true],
      ['2026-11-24', false],
    ]);
    expect(differences[0]?.before).toBeNull();
    expect(calendarDifferences(calendar, calendar)).toEqual([]);
  });
});
