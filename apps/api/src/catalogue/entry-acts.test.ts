import {
  ENTRY_ACTIONS,
  ENTRY_MOVES,
  entryStateAfter,
  type EntryActionType,
  type EntryState,
} from '@minhbach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { CHANNELS, EntryDesk } from '../../test/entry-desk.ts';
import { CLOSED, CONTENT, OPEN } from '../../test/entry-rows.ts';
import { EntryExpiryWorker } from './entry-expiry.worker.ts';

const NOW = '2026-11-20T09:00:00+07:00';
const ENDING = { content: { ...CONTENT, publishedUntil: '2026-11-20' } };

let on: Api;
let desk: EntryDesk;
beforeAll(async () => {
  on = await startApi(NOW);
  desk = new EntryDesk(on);
});
beforeEach(() => on.clock.set(NOW));
afterAll(() => on.close());

const reclassified = async () => {
  const id = await desk.published();
  const reason = 'Có dữ liệu cá nhân.';
  await desk.must(id, 'unit_officer', 'propose_classification', { classification: CLOSED, reason });
  return id;
};
const corrected = async () => {
  const id = await desk.published();
  await desk.must(id, 'head', 'correct_entry', { ...CORRECTION, note: 'Lần đầu.' });
  return id;
};
const CORRECTION = {
  content: { ...CONTENT, title: 'Kế hoạch phòng, chống úng ngập nội thành năm 2027' },
  files: [],
  note: 'Sửa năm trong tên.',
  channels: CHANNELS,
};
const CORRECTED_AGAIN = { ...CORRECTION, content: { ...CONTENT, title: 'Lần nữa' } };

type Case = {
  way: () => Promise<string>;
  own?: object;
  today?: string;
};
const draft = () => desk.drafted();
const proposed = () => desk.proposed();
const confirmed = () => desk.confirmed();
const published = () => desk.published();

/** A way to each row of the table: an act from a state. A row without a case fails below. */
const CASES: Record<EntryActionType, Partial<Record<EntryState, Case>>> = {
  edit_entry: { draft: { way: draft, own: { content: CONTENT, files: [] } } },
  propose_classification: {
    draft: { way: draft, own: { classification: OPEN } },
    published: { way: published, own: { classification: CLOSED, reason: 'Có tên người.' } },
    corrected: { way: corrected, own: { classification: CLOSED, reason: 'Có tên người.' } },
  },
  return_classification: {
    proposed: { way: proposed, own: { reason: 'Xem lại.' } },
    confirmed: { way: confirmed, own: { reason: 'Xem lại.' } },
    published: { way: reclassified, own: { reason: 'Xem lại.' } },
    corrected: { way: async () => correctedWaiting(), own: { reason: 'Xem lại.' } },
  },
  confirm_classification: {
    proposed: { way: proposed },
    published: { way: reclassified },
    corrected: { way: async () => correctedWaiting() },
  },
  publish_entry: { confirmed: { way: confirmed } },
  correct_entry: {
    published: { way: published, own: CORRECTION },
    corrected: { way: corrected, own: CORRECTED_AGAIN },
  },
  review_entry: {
    published: { way: published, own: { reviewOn: '2027-01-04' } },
    corrected: { way: corrected, own: { reviewOn: '2027-01-04' } },
  },
  expire_entry: {
    published: { way: () => desk.published(OPEN, ENDING), today: '2026-11-21' },
    corrected: {
      way: async () => {
        const id = await desk.published(OPEN, ENDING);
        const content = { ...CORRECTION.content, publishedUntil: '2026-11-20' };
        await desk.must(id, 'head', 'correct_entry', { ...CORRECTION, content });
        return id;
      },
      today: '2026-11-21',
    },
  },
  withdraw_entry: {
    draft: { way: draft, own: { reason: 'Trùng.' } },
    proposed: { way: proposed, own: { reason: 'Trùng.' } },
    confirmed: { way: confirmed, own: { reason: 'Trùng.' } },
    published: { way: published, own: { reason: 'Trùng.' } },
    corrected: { way: corrected, own: { reason: 'Trùng.' } },
    expired: {
      way: async () => {
        const id = await desk.published(OPEN, ENDING);
        on.clock.set('2026-11-21T09:00:00+07:00');
        await desk.must(id, 'head', 'expire_entry');
        return id;
      },
      own: { reason: 'Trùng.' },
    },
  },
};

async function correctedWaiting(): Promise<string> {
  const id = await corrected();
  const reason = 'Có dữ liệu cá nhân.';
  await desk.must(id, 'unit_officer', 'propose_classification', { classification: CLOSED, reason });
  return id;
}

const ROWS = ENTRY_ACTIONS.flatMap((action) =>
  ENTRY_MOVES[action].from.map((from) => ({ action, from })),
);

describe('the table of entries', () => {
  it('has a case for every row', () => {
    const untested = ROWS.filter(({ action, from }) => CASES[action][from] === undefined);
    expect(untested).toEqual([]);
  });

  const taken = ROWS.flatMap(({ action, from }) =>
    ENTRY_MOVES[action].by
      .filter((role) => role !== 'system' && role !== 'requester')
      .map((role) => [action, from, role] as const),
  );
  it.each(taken)('lets %s be taken on what is %s by %s', async (action, from, role) => {
    const { way, own, today } = CASES[action][from] ?? { way: draft };
    const id = await way();
    if (today) on.clock.set(`${today}T09:00:00+07:00`);
    const before = await desk.look(id, role);
    expect(before.state).toBe(from);
    expect(before.openActions.map((open: { action: string }) => open.action)).toContain(action);

    const after = await desk.must(id, role, action, own);
    expect(after).toMatchObject({
      state: entryStateAfter(from, action),
      version: before.version + 1,
    });
    expect(after.history[0]).toMatchObject({
      number: after.version,
      act: action,
      byRole: role,
      byName: `Cán bộ thử ${role}`,
      version: { state: after.state, title: after.title },
    });
  });

  const closed = ENTRY_ACTIONS.flatMap((action) =>
    (['overseer', 'unit_officer'] as const)
      .filter((role) => !ENTRY_MOVES[action].by.includes(role))
      .map((role) => [action, role] as const),
  );
  it.each(closed)('lets %s be taken by no %s', async (action, role) => {
    const [from] = ENTRY_MOVES[action].from;
    const { way, own } = CASES[action][from ?? 'draft'] ?? { way: draft };
    const id = await way();
    const ruling = await desk.act(id, role, action, own);
    expect(ruling.violations).toMatchObject([{ code: 'role_not_allowed' }]);
  });
});

describe('each night', () => {
  it('ends what has had its term, once, and tells of it', async () => {
    const ending = await desk.published(OPEN, ENDING);
    const staying = await desk.published();
    const worker = on.application.get(EntryExpiryWorker, { strict: false });
    await worker.expireAll();
    expect(await desk.look(ending)).toMatchObject({ state: 'published', shown: true });

    on.clock.set('2026-11-21T00:10:00+07:00');
    expect(await desk.look(ending)).toMatchObject({ state: 'published', shown: false });
    await worker.expireAll();
    await worker.expireAll();
    const { state, history } = await desk.look(ending);
    expect(state).toBe('expired');
    expect(history[0]).toMatchObject({
      act: 'expire_entry',
      byRole: 'system',
      byName: null,
      on: '2026-11-21',
    });
    expect(history).toHaveLength(5);
    expect(await desk.look(staying)).toMatchObject({ state: 'published', shown: true });
  });

  it('is a job of the queue', async () => {
    const jobs = await desk.desk.rows(`select cron, timezone from jobs.schedule where name = $1`, [
      'expire_entries',
    ]);
    expect(jobs).toEqual([{ cron: '10 0 * * *', timezone: 'Asia/Ho_Chi_Minh' }]);
  });
});
