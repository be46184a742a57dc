import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { FigureCode } from './figure-shapes.ts';
import type { ReportCell } from './report.ts';
import type { CountedLine } from './request-facts.ts';
import { lateLines, restatements } from './restatement.ts';

const cell = (figure: FigureCode, value: number, by: string | null = null): ReportCell => ({
  figure,
  by,
  value,
  missing: 0,
});

describe('what changed since it was reported', () => {
  const period = { from: calendarDate('2025-01-01'), until: calendarDate('2025-12-31') };
  const line = (action: CountedLine['action'], on: string, facts: CountedLine['facts']) => ({
    action,
    on: calendarDate(on),
    facts,
  });
  const asked = line('submit', '2025-12-01', {
    channel: 'web',
    requesterKind: 'citizen',
    receivedOn: '2025-12-01',
    validOn: '2025-12-01',
    items: 1,
  });
  const refused = line('refuse_item', '2025-12-10', {
    item: 1,
    outcome: 'refused',
    ground: 'not_held',
  });
  const delivered = line('deliver', '2026-01-05', { dueOn: '2026-01-10' });
  const reopened = line('reopen', '2026-01-20', { items: [1] });
  const late = (known: number, ...lines: CountedLine[]) =>
    lateLines(
      { requestId: 'r', agencyId: 'a', firstSentOn: asked.on, lines: [asked, ...lines] },
      known,
      period,
    );

  it('names the line that moved it, and no other', () => {
    const lines = late(2, refused, delivered, reopened);
    expect(lines.map(({ act }) => act)).toEqual(['reopen']);
    const frozen = [cell('items_requested', 1), cell('items_refused', 1)];
    const now = [cell('items_requested', 1), cell('items_refused', 0)];
    expect(restatements(frozen, now, lines)).toEqual([
      {
        figure: 'items_refused',
        by: null,
        reported: 1,
        now: 0,
        because: [{ act: 'reopen', count: 1 }],
      },
    ]);
  });

  it('is each value by its own cause, none for what nothing moved', () => {
    const frozen = [
      cell('refusals_by_ground', 0),
      cell('refusals_by_ground', 2, 'state_secret'),
      cell('requests_received', 3),
    ];
    const now = [
      cell('refusals_by_ground', 1),
      cell('refusals_by_ground', 1, 'not_held'),
      cell('requests_received', 4),
    ];
    const because = [{ act: 'refuse_item', count: 1 }];
    expect(restatements(frozen, now, late(1, refused))).toEqual([
      { figure: 'refusals_by_ground', by: null, reported: 0, now: 1, because },
      { figure: 'refusals_by_ground', by: 'state_secret', reported: 2, now: 0, because: [] },
      { figure: 'requests_received', by: null, reported: 3, now: 4, because: [] },
      { figure: 'refusals_by_ground', by: 'not_held', reported: 0, now: 1, because },
    ]);
    expect(restatements(frozen, frozen, late(1, refused))).toEqual([]);
  });

  it('is nothing of a figure that was not reported then', () => {
    const frozen = [cell('items_requested', 1)];
    expect(restatements(frozen, [...frozen, cell('items_withheld', 4)], [])).toEqual([]);
  });
});
