import { randomUUID } from 'node:crypto';
import { addDays, calendarDate, type CalendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { QUERY_BUDGET } from '../../test/query-budget.ts';
import { Desk, type Opened, type Shown } from '../../test/desk.ts';
import { casesOf } from '../../test/ways.ts';
import { requests } from './request.table.ts';

const OPEN_REQUESTS = 5000;
const TODAY = calendarDate('2026-11-20');

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new Desk(on);
});
afterAll(() => on.close());

const INBOX = `query ($bucket: InboxBucket, $search: String, $first: Int, $after: String) {
  inbox(bucket: $bucket, search: $search, first: $first, after: $after) {
    totalCount totalIsExact pageInfo { hasNextPage endCursor }
    edges { node { id reference stage dueOn overdue daysLeft requesterMask next { text }
      items { description } agency { name } } } } }`;
const inbox = (own: object = {}): Promise<Shown> => desk.ask(INBOX, own, 'contact_officer');
const nodes = (page: Shown): Shown[] => page.edges.map(({ node }: Shown) => node);

/** Copies of one request with other days, so that a full desk is quickly laid. */
async function fill(model: Opened, count: number): Promise<void> {
  const [row] = await on.opened.database.select().from(requests);
  if (row === undefined) throw new Error(`No request ${model.id}`);
  const copies = Array.from({ length: count }, (_, index) => ({
    ...row,
    id: randomUUID(),
    reference: `HN-26-M${index}`,
    dueOn: addDays(TODAY, (index % 60) - 10),
    searchText: `mau so ${index}`,
  }));
  for (let from = 0; from < count; from += 500)
    await on.opened.database.insert(requests).values(copies.slice(from, from + 500));
}

describe('an empty inbox fills', () => {
  it('into buckets by the last day, soonest first', async () => {
    const at = async (day: string) => {
      on.clock.set(`${day}T09:00:00+07:00`);
      return (await desk.opened()).reference;
    };
    const [late, today, thisWeek, later] = [
      await at('2026-11-05'),
      await at('2026-11-08'),
      await at('2026-11-09'),
      await at('2026-11-20'),
    ];
    on.clock.set('2026-11-20T09:00:00+07:00');
    const bucket = async (name: string) =>
      nodes(await inbox({ bucket: name })).map(({ reference }) => reference);

    expect(await bucket('late')).toEqual([late]);
    expect(await bucket('due_today')).toEqual([today]);
    expect(await bucket('due_this_week')).toEqual([]);
    expect(await bucket('later')).toEqual([thisWeek, later]);
    expect(await bucket('all')).toEqual([late, today, thisWeek, later]);
    on.clock.set('2026-11-23T09:00:00+07:00');
    expect(await bucket('due_this_week')).toEqual([]);
    expect(await bucket('due_today')).toEqual([thisWeek]);
    on.clock.set('2026-11-19T09:00:00+07:00');
    expect(await bucket('due_this_week')).toEqual([today]);
    on.clock.set('2026-11-20T09:00:00+07:00');
  });

  it('with what waits for others, and is found by reference and by words without marks', async () => {
    const waiting = await desk.opened({ items: [{ description: 'Bảng giá đất Đống Đa' }] });
    await desk.must(waiting, 'contact_officer', 'ask_to_complete', {
      missing: ['description'],
      explanation: 'Nêu năm.',
    });
    const assigned = await desk.opened({ items: [{ description: 'Danh sách cây xanh' }] });
    await desk.must(assigned, 'contact_officer', 'assign', { unit: 'Phòng Cây xanh' });
    const found = async (own: object) => nodes(await inbox(own)).map(({ id }) => id);

    expect(await found({ bucket: 'waiting_for_requester' })).toEqual([waiting.id]);
    expect(await found({ bucket: 'waiting_for_others' })).toEqual([assigned.id]);
    expect(await found({ search: 'gia dat dong da' })).toEqual([waiting.id]);
    expect(await found({ search: assigned.reference.toLowerCase().replaceAll('-', '') })).toEqual([
      assigned.id,
    ]);
    expect(await found({ search: "%' or 1=1 --" })).toEqual([]);
    expect(await found({ search: 'gia dat '.repeat(20_000) })).toContain(waiting.id);

    await desk.must(assigned, 'requester', 'withdraw');
    expect(await found({ bucket: 'closed' })).toEqual([assigned.id]);
    const counts = await desk.ask('{ inboxCounts { bucket count } }', {}, 'contact_officer');
    expect(Object.fromEntries(counts.map(({ bucket, count }: Shown) => [bucket, count]))).toEqual({
      all: 5,
      late: 1,
      due_today: 1,
      due_this_week: 0,
      later: 2,
      waiting_for_requester: 1,
      waiting_for_others: 0,
      complained_of: 0,
      closed: 1,
    });
  });

  it('with what is complained of, until that is decided', async () => {
    const { accept_complaint: lodged, uphold_complaint: accepted } = casesOf(desk);
    const waiting = await lodged.way('01/2026/QH16');
    const decided = await accepted.way('01/2026/QH16');
    const found = async () => nodes(await inbox({ bucket: 'complained_of' })).map(({ id }) => id);
    expect(new Set(await found())).toEqual(new Set([waiting.opened.id, decided.opened.id]));
    const given = { ...decided.own, decision: 'Giữ nguyên quyết định.' };
    await desk.must(decided.opened, 'head', 'dismiss_complaint', given);
    expect(await found()).toEqual([waiting.opened.id]);
  });
});

describe('an inbox of five thousand', () => {
  beforeAll(async () => {
    await fill(await desk.opened(), OPEN_REQUESTS);
  });

  it('is paged through once, each request once, soonest first', async () => {
    const seen: { id: string; dueOn: CalendarDate | null }[] = [];
    let after: string | null = null;
    do {
      const page = await inbox({ first: 100, after });
      seen.push(...nodes(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.length).toBe(OPEN_REQUESTS + 6);
    const days = seen.map(({ dueOn }) => dueOn ?? 'without a clock');
    expect(days).toEqual(days.toSorted());
  });

  it('says when it stops counting', async () => {
    expect(await inbox({ first: 1 })).toMatchObject({ totalCount: 5000, totalIsExact: false });
    expect(await inbox({ first: 1, search: 'mau so 77' })).toMatchObject({ totalIsExact: true });
  });

  it('shows a page with few statements, however many requests are on it', async () => {
    const statements = async (first: number) => {
      await inbox({ first });
      return desk.statements.length;
    };
    await inbox({ first: 1 });

    const [one, hundred] = [await statements(1), await statements(100)];
    expect(hundred).toBe(one);
    expect(hundred).toBeGreaterThan(2);
    expect(hundred).toBeLessThanOrEqual(QUERY_BUDGET['inbox'] ?? -1);
  });
});
