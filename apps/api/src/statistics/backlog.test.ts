import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { casesOf, NOW } from '../../test/ways.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new Desk(on);
});
afterAll(() => on.close());

const backlog = (role: Parameters<Desk['ask']>[2]): Promise<Shown[]> =>
  desk.ask('{ backlog { from until received closed open } }', {}, role);
const openInInbox = async (role: Parameters<Desk['ask']>[2]) => {
  const counts: Shown[] = await desk.ask('{ inboxCounts { bucket count } }', {}, role);
  return counts.find(({ bucket }) => bucket === 'all').count;
};

it('ends with what the inbox shows as open, and tells the weeks before', async () => {
  on.clock.set('2026-11-10T09:00:00+07:00');
  const withdrawn = await desk.opened();
  await desk.opened();
  on.clock.set('2026-11-17T09:00:00+07:00');
  await desk.opened();
  await desk.must(withdrawn, 'requester', 'withdraw', {});
  on.clock.set('2026-11-20T09:00:00+07:00');

  const weeks = await backlog('contact_officer');
  expect(weeks.slice(-3)).toEqual([
    { from: '2026-11-02', until: '2026-11-08', received: 0, closed: 0, open: 0 },
    { from: '2026-11-09', until: '2026-11-15', received: 2, closed: 0, open: 2 },
    { from: '2026-11-16', until: '2026-11-20', received: 1, closed: 1, open: 2 },
  ]);
  for (const role of ['contact_officer', 'overseer'] as const)
    expect((await backlog(role)).at(-1).open).toBe(await openInInbox(role));
  expect(await openInInbox('overseer')).toBe(2);
});

it('opens again what was answered and is reopened, as the inbox does', async () => {
  on.clock.set(NOW['01/2026/QH16'].sent);
  const { opened } = await casesOf(desk).prove_delivery.way('01/2026/QH16');
  on.clock.set('2026-11-24T09:00:00+07:00');
  expect((await backlog('head')).at(-1).open).toBe(await openInInbox('head'));
  const before = await openInInbox('head');
  await desk.must(opened, 'head', 'reopen', {
    reason: 'court_judgment',
    explanation: 'Bản án số 1.',
  });
  expect(await openInInbox('head')).toBe(before + 1);
  expect((await backlog('head')).at(-1).open).toBe(before + 1);
});

it('is nothing to whoever has no inbox', async () => {
  expect(await backlog('nobody')).toEqual([]);
  expect(await backlog('administrator')).toEqual([]);
});
