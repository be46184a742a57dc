import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { wholeMonths } from './whole-months.ts';

const period = (from: string, until: string) => ({
  from: calendarDate(from),
  until: calendarDate(until),
});

describe('whole months', () => {
  it.each([
    ['2025-01-01', '2025-12-31', ['2025-01-01', '2025-12-31'], []],
    [
      '2025-02-11',
      '2025-11-19',
      ['2025-03-01', '2025-10-31'],
      [
        ['2025-02-11', '2025-02-28'],
        ['2025-11-01', '2025-11-19'],
      ],
    ],
    ['2024-02-01', '2024-02-29', ['2024-02-01', '2024-02-29'], []],
    ['2024-02-01', '2024-02-28', null, [['2024-02-01', '2024-02-28']]],
    ['2025-06-30', '2025-07-01', null, [['2025-06-30', '2025-07-01']]],
    ['2025-06-30', '2025-07-31', ['2025-07-01', '2025-07-31'], [['2025-06-30', '2025-06-30']]],
  ] as const)('of %s to %s', (from, until, months, days) => {
    expect(wholeMonths(period(from, until))).toEqual({
      months: months === null ? null : period(months[0], months[1]),
      days: days.map(([first, last]) => period(first, last)),
    });
  });

  it('and the days beside them are all days, each once', () => {
    const day = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(day, day, (start, length) => {
        const from = addDays(calendarDate('2023-12-15'), start);
        const until = addDays(from, length);
        const { months, days } = wholeMonths({ from, until });
        const parts = [...days, ...(months ? [months] : [])].toSorted((a, b) =>
          a.from < b.from ? -1 : 1,
        );
        expect(parts.every((part) => daysBetween(part.from, part.until) >= 0)).toBe(true);
        expect(parts.map((part) => part.from)).toEqual([
          from,
          ...parts.slice(0, -1).map((part) => addDays(part.until, 1)),
        ]);
        expect(parts.at(-1)?.until).toBe(until);
      }),
    );
  });
});
