import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { ReportCell } from './report.ts';
import {
  isSettled,
  reviewGap,
  reviewRows,
  reviewYears,
  type ReviewSpan,
  type ReviewYear,
} from './report-review.ts';

const today = calendarDate('2028-03-01');

describe('the years of a review', () => {
  const faults = (span: ReviewSpan) => {
    const ruling = reviewYears(span, today);
    return ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${code} ${field}`);
  };

  it('are two to ten', () => {
    expect(reviewYears({ from: 2026, until: 2027 }, today)).toEqual({
      allowed: true,
      effect: [2026, 2027],
    });
    expect(faults({ from: 2019, until: 2028 })).toEqual([]);
    expect(faults({ from: 2018, until: 2028 })).toEqual(['review_too_long until']);
    expect(faults({ from: 2027, until: 2027 })).toEqual(['review_too_short until']);
  });

  it('end after they begin, within what has been', () => {
    expect(faults({ from: 2027, until: 2026 })).toEqual(['review_ends_before_it_begins until']);
    expect(faults({ from: 2017, until: 2020 })).toEqual(['report_year_unknown from']);
    expect(faults({ from: 2026, until: 2029 })).toEqual(['report_year_unknown until']);
    expect(faults({ from: 2026.5, until: -1 })).toEqual([
      'report_year_unknown from',
      'report_year_unknown until',
    ]);
  });
});

it('takes as reported what was taken in, or sent where nobody takes it in', () => {
  expect(isSettled({ state: 'accepted', receiverId: 'r' })).toBe(true);
  expect(isSettled({ state: 'compiled', receiverId: 'r' })).toBe(true);
  expect(isSettled({ state: 'submitted', receiverId: null })).toBe(true);
  expect(isSettled({ state: 'submitted', receiverId: 'r' })).toBe(false);
  expect(isSettled({ state: 'returned', receiverId: 'r' })).toBe(false);
  expect(isSettled({ state: 'open', receiverId: null })).toBe(false);
});

it('tells a body that was not there from one that kept no register', () => {
  expect(reviewGap({ keeping: 0, missing: 0 })).toBe('no_body');
  expect(reviewGap({ keeping: 0, missing: 1 })).toBe('no_register');
  expect(reviewGap({ keeping: 1, missing: 7 })).toBeNull();
});

describe('the rows of a review', () => {
  const cell = (figure: ReportCell['figure'], value: number | null, by: string | null = null) => ({
    figure,
    by,
    value,
    missing: 0,
  });
  const years: ReviewYear[] = [
    { year: 2024, source: 'missing', cells: [], today: [] },
    {
      year: 2025,
      source: 'reported',
      cells: [
        cell('items_refused', 2),
        cell('refusals_by_ground', 2),
        cell('refusals_by_ground', 2, 'a'),
      ],
      today: [
        cell('items_refused', 3),
        cell('refusals_by_ground', 3),
        cell('refusals_by_ground', 2, 'a'),
        cell('refusals_by_ground', 1, 'b'),
      ],
    },
    {
      year: 2026,
      source: 'counted',
      cells: [
        { ...cell('items_refused', 0), missing: 4, imported: 3 },
        cell('refusals_by_ground', 0),
      ],
      today: [],
    },
  ];
  const [refused, ...grounds] = reviewRows(['items_refused', 'refusals_by_ground'], years);

  it('hold what was reported beside what it would be, and nothing where there is nothing', () => {
    expect(refused).toEqual({
      figure: 'items_refused',
      by: null,
      cells: [
        { year: 2024, value: null, isRestated: false, now: null, missing: 0, imported: 0 },
        { year: 2025, value: 2, isRestated: true, now: 3, missing: 0, imported: 0 },
        { year: 2026, value: 0, isRestated: false, now: null, missing: 4, imported: 3 },
      ],
    });
  });

  it('show a part of any year in each, as no case where the whole is known', () => {
    expect(grounds.map(({ by, cells }) => [by, ...cells.map(({ value }) => value)])).toEqual([
      [null, null, 2, 0],
      ['a', null, 2, 0],
      ['b', null, 0, 0],
    ]);
    expect(grounds[2]?.cells[1]).toMatchObject({ value: 0, isRestated: true, now: 1 });
  });
});
