import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../calendar/calendar-date.ts';
import { BACKLOG_WEEKS, backlogOf, backlogStart, type FactsOfDay } from './backlog.ts';

const WEDNESDAY = calendarDate('2026-11-25');
const on = (kind: FactsOfDay['kind'], day: string, count = 1): FactsOfDay => ({
  kind,
  on: calendarDate(day),
  count,
});

describe('the backlog', () => {
  it('is weeks from Monday to Sunday, of which the last ends today', () => {
    const weeks = backlogOf([], WEDNESDAY);
    expect(weeks).toHaveLength(BACKLOG_WEEKS);
    expect(weeks[0]).toMatchObject({ from: '2026-06-01', until: '2026-06-07' });
    expect(weeks.at(-2)).toMatchObject({ from: '2026-11-16', until: '2026-11-22' });
    expect(weeks.at(-1)).toMatchObject({ from: '2026-11-23', until: '2026-11-25' });
    expect(backlogStart(calendarDate('2026-11-22'))).toBe('2026-05-25');
    expect(backlogStart(calendarDate('2026-11-23'))).toBe('2026-06-01');
  });

  it('counts what was received by the end of a week and had not ended, however old', () => {
    const weeks = backlogOf(
      [
        on('request_received', '2020-01-02', 3),
        on('request_received', '2026-11-22'),
        on('request_received', '2026-11-23', 2),
        on('request_lived_days', '2026-11-22'),
        on('request_withdrawn', '2026-11-23'),
      ],
      WEDNESDAY,
    );
    expect(weeks[0]).toMatchObject({ open: 3, received: 0, closed: 0 });
    expect(weeks.at(-2)).toMatchObject({ open: 3, received: 1, closed: 1 });
    expect(weeks.at(-1)).toMatchObject({ open: 4, received: 2, closed: 1 });
  });

  it('leaves out what is received after today, and what is no request', () => {
    const weeks = backlogOf(
      [on('request_received', addDays(WEDNESDAY, 1)), on('entry_published', '2026-11-25')],
      WEDNESDAY,
    );
    expect(weeks.at(-1)).toMatchObject({ open: 0, received: 0 });
  });
});
