import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  calendarDate,
  dateOf,
  dayNumber,
  daysBetween,
  hanoiDay,
  hanoiTime,
  instant,
  parseCalendarDate,
  parseInstant,
  startOfHanoiDay,
  weekdayOf,
} from './calendar-date.ts';

const anyDay = integer({ min: -200_000, max: 400_000 }).map(dateOf);

describe('calendarDate', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '0000-01-01', ''])(
    'knows no day %s',
    (text) => {
      expect(parseCalendarDate(text)).toBeUndefined();
      expect(() => calendarDate(text)).toThrow(RangeError);
    },
  );

  it('knows leap days', () => {
    expect(parseCalendarDate('2024-02-29')).toBe('2024-02-29');
    expect(parseCalendarDate('2000-02-29')).toBe('2000-02-29');
    expect(parseCalendarDate('1900-02-29')).toBeUndefined();
  });
});

describe('addDays', () => {
  it('agrees with the clock of the machine over centuries', () => {
    assert(
      property(anyDay, integer({ min: -4000, max: 4000 }), (day, days) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
        expect(addDays(day, days)).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });

  it('is undone by going back', () => {
    assert(
      property(anyDay, integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(dateOf(dayNumber(day))).toBe(day);
      }),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-09-01', 6, '2027-03-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 1, '2026-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(calendarDate(from), months)).toBe(to);
  });
});

describe('instants', () => {
  it.each([
    ['2026-08-31T23:59:59+07:00', '2026-08-31', '23:59'],
    ['2026-08-31T16:59:59Z', '2026-08-31', '23:59'],
    ['2026-08-31T17:00:00Z', '2026-09-01', '00:00'],
    ['2026-09-01T05:00:00+13:00', '2026-08-31', '23:00'],
    ['2026-08-31T09:30:00.5-08:30', '2026-09-01', '01:00'],
    ['2026-09-01T00:00+07:00', '2026-09-01', '00:00'],
  ])('%s is %s at %s in Hanoi', (text, day, time) => {
    expect(hanoiDay(instant(text))).toBe(day);
    expect(hanoiTime(instant(text))).toBe(time);
  });

  it.each([
    '2026-08-31',
    '2026-08-31T09:00:00',
    '2026-02-30T09:00:00+07:00',
    '2026-08-31T24:00:00+07:00',
    '2026-08-31T09:60:00+07:00',
    '2026-08-31 09:00:00+07:00',
    'yesterday',
  ])('knows no moment %s', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instant(text)).toThrow(RangeError);
  });

  it('opens a day at midnight in Hanoi', () => {
    expect(hanoiDay(startOfHanoiDay(calendarDate('2026-09-01')))).toBe('2026-09-01');
  });
});

describe('ageOn', () => {
  it.each([
    ['2008-09-15', '2026-09-14', 17],
    ['2008-09-15', '2026-09-15', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('born %s is on %s %i years old', (birth, on, age) => {
    expect(ageOn(calendarDate(birth), calendarDate(on))).toBe(age);
  });
});

it('knows the weekdays', () => {
  expect(weekdayOf(calendarDate('2026-11-23'))).toBe(1);
  expect(weekdayOf(calendarDate('2026-11-29'))).toBe(7);
});
