import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import type { FactKind } from './fact.ts';
import { factsOfRequest, type CountedLine } from './request-facts.ts';
import { cellsOf, percentOf, sumsOf } from './statistics.ts';

const on = calendarDate;
const SUBMITTED: CountedLine = {
  action: 'submit',
  on: on('2026-10-05'),
  facts: {
    channel: 'web',
    requesterKind: 'citizen',
    receivedOn: '2026-10-05',
    validOn: '2026-10-05',
    items: 2,
    dueOn: '2026-10-19',
  },
};
const act = (
  action: CountedLine['action'],
  day: string,
  facts: CountedLine['facts'] = {},
): CountedLine => ({ action, on: on(day), facts });
const provided = act('provide_item', '2026-10-12', {
  item: 1,
  outcome: 'provided',
  publicationClass: 'L26.17.1.l-2',
});
const refused = act('refuse_item', '2026-10-13', {
  item: 2,
  outcome: 'refused',
  ground: 'already_public',
});
const delivered = (day: string) => act('deliver', day, { dueOn: '2026-10-19' });

const factsOf = (...lines: CountedLine[]) =>
  factsOfRequest({
    requestId: 'r',
    agencyId: 'a',
    firstSentOn: on('2026-10-01'),
    lines: [SUBMITTED, ...lines],
  });
const of = (kind: FactKind, ...lines: CountedLine[]) =>
  factsOf(...lines)
    .filter((fact) => fact.kind === kind)
    .map(({ on: day, item, by, amount }) => ({ on: day, item, by, amount }));

describe('what a request adds to statistics', () => {
  it('counts each item with its class, and the request beside them', () => {
    expect(of('request_received', provided)).toMatchObject([{ by: 'web', on: '2026-10-05' }]);
    expect(of('item_requested', provided)).toMatchObject([
      { item: 1, by: 'L26.17.1.l-2' },
      { item: 2, by: 'unclassified' },
    ]);
  });

  it('is on time on the last day and late on the next', () => {
    expect(of('request_answered', delivered('2026-10-19'))).toMatchObject([{ by: 'on_time' }]);
    expect(of('request_answered', delivered('2026-10-20'))).toMatchObject([{ by: 'late' }]);
  });

  it('tells the days of the law from the days that the citizen waited', () => {
    const lines = [
      act('ask_to_complete', '2026-10-06'),
      act('complete', '2026-10-09', { validOn: '2026-10-09', items: 3 }),
      delivered('2026-10-19'),
    ];

    expect(of('request_statutory_days', ...lines)).toMatchObject([{ amount: 10 }]);
    expect(of('request_lived_days', ...lines)).toMatchObject([{ amount: 18 }]);
    expect(of('request_validity_days', ...lines)).toMatchObject([{ amount: 4 }]);
    expect(of('item_requested', ...lines)).toHaveLength(3);
  });

  it('counts the decision that stands: none once reopened, the later one after', () => {
    const reopened = act('reopen', '2026-11-02', { items: [2] });
    const again = act('provide_item', '2026-11-05', { item: 2, outcome: 'provided' });
    const before = [provided, refused, delivered('2026-10-14')];

    expect(of('item_refused', ...before)).toMatchObject([{ item: 2, by: 'already_public' }]);
    expect(of('item_refused', ...before, reopened)).toEqual([]);
    expect(of('request_answered', ...before, reopened)).toEqual([]);
    expect(of('item_decided', ...before, reopened, again)).toMatchObject([
      { item: 1, on: '2026-10-12' },
      { item: 2, on: '2026-11-05', by: 'provided' },
    ]);
  });

  it('counts what was waived as waived and no longer as charged', () => {
    const notice = act('notify_costs', '2026-10-07', { totalVnd: 30_000 });

    expect(of('cost_charged', notice)).toMatchObject([{ amount: 30_000 }]);
    const waived = [notice, act('waive_costs', '2026-10-08')];
    expect(of('cost_charged', ...waived)).toEqual([]);
    expect(of('cost_waived', ...waived)).toMatchObject([{ amount: 30_000, on: '2026-10-08' }]);
  });
});

describe('cells', () => {
  const days = (amount: number, count: number) =>
    ({ kind: 'request_lived_days', by: '', amount, count }) as const;
  const value = (figure: string, sums: Parameters<typeof cellsOf>[0]) =>
    cellsOf(sums, { keeping: 1, missing: 0 }).find((cell) => cell.figure === figure)?.value;

  it('find the middle and the nine in ten of days', () => {
    const ten = [days(12, 1), days(3, 5), days(7, 4)];

    expect(value('median_days_lived', ten)).toBe(3);
    expect(value('percentile_90_days_lived', ten)).toBe(7);
    expect(value('median_days_lived', [])).toBeNull();
  });

  it('are zero where a register is kept and null where none is', () => {
    expect(value('requests_received', [])).toBe(0);
    expect(cellsOf([], { keeping: 0, missing: 2 })[0]).toMatchObject({ value: null, missing: 2 });
    expect(percentOf(1, 0)).toBeNull();
  });

  it('leave out facts of days on which the body reported elsewhere', () => {
    const span = { agencyId: 'a', from: on('2026-10-06'), until: on('2026-12-31') };

    expect(sumsOf(factsOf(), [span])).toEqual([]);
    expect(sumsOf(factsOf(), [{ ...span, from: on('2026-10-05') }])).toHaveLength(3);
  });
});
