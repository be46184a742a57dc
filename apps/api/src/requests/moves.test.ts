import {
  moveRows,
  REOPENING_REASONS,
  STATUTE_INSTRUMENTS,
  type ActorRole,
  type MoveRow,
  type RequestAction,
} from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, mutationOf, type Mutated, type Opened, type Shown } from '../../test/desk.ts';
import { MUTATION_BUDGET } from '../../test/query-budget.ts';
import { casesOf, NOW, reopeningsOf, threadWays, type Case, type Way } from '../../test/ways.ts';
import { CalendarFollowing } from './calendar-following.ts';
import { RequestService } from './request.service.ts';

let on: Api;
let desk: Desk;
let cases: Record<Mutated, Case>;
let threads: Record<string, Way>;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
  cases = casesOf(desk);
  threads = threadWays(desk);
});
afterAll(() => on.close());

/** The row that calendar changes take, walked through by itself below. */
const BY_THE_CALENDAR = 'recompute_deadline';

/** Every row by each of its roles, from each state of its thread where it works on one. */
const taken = (rows: readonly MoveRow[]) =>
  rows
    .filter(({ action }) => action !== BY_THE_CALENDAR)
    .flatMap((row) =>
      row.by.flatMap((role) =>
        (row.from.length > 0 ? row.from : [null]).map((from) => ({ row, role, from })),
      ),
    );

async function take(opened: Opened, role: ActorRole, action: Mutated, own: object): Promise<Shown> {
  if (role !== 'system') return desk.must(opened, role, action, own);
  const ruling = await on.application.get(RequestService, { strict: false }).act({
    id: opened.id,
    action: { type: action, ...own } as RequestAction, // arguments of these mutations are named as in the act
    actor: { kind: 'system' },
    expectedVersion: null,
  });
  if (!ruling.allowed) throw new Error(`${action}: ${JSON.stringify(ruling.violations)}`);
  return desk.look(opened, 'head');
}

describe.each(STATUTE_INSTRUMENTS)('the tables of moves of %s', (statute) => {
  const rows = moveRows(statute);

  it('have a case for every row and every state it starts from', () => {
    const uncovered = rows.filter(
      ({ action, from }) =>
        action !== BY_THE_CALENDAR && !(action in cases && from.every((state) => state in threads)),
    );
    expect(uncovered.map(({ action }) => action)).toEqual([]);
  });

  it.each(
    taken(rows).map(({ row, role, from }) => [row.action, role, from ?? 'its stage', row] as const),
  )('let %s be taken by %s from %s, and the register says so', async (action, role, from, row) => {
    on.clock.set(NOW[statute].sent);
    const taking = action as Mutated; // every row has a case, see above
    const { way, own } = cases[taking];
    const { opened, own: found } = await (threads[from] ?? way)(statute);
    const before = await desk.look(opened, 'head');
    const given = { ...found, ...(await own?.(statute)) };

    const done = await take(opened, role, taking, given);
    const { statements } = desk;
    const after = action === 'redirect_item' ? await desk.look(opened, 'head') : done;

    expect(after.statute).toBe(statute);
    expect(after.version).toBe(before.version + 1);
    expect(stateAfter(row, after, before.stage)).toBe(row.to);
    const lines = (await desk.look(opened, 'head')).timeline;
    expect(lines.at(-1)).toMatchObject({ action, by: role });
    if (role === 'system') return;
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(
      MUTATION_BUDGET[mutationOf(taking)] ?? -1,
    );
  });

  const reopenings = REOPENING_REASONS.flatMap((reason) =>
    (['head', 'system'] as const).map((role) => [reason, role] as const),
  );
  it.each(reopenings)('let a request be opened again for %s by %s', async (reason, role) => {
    on.clock.set(NOW[statute].sent);
    const { opened, own = {} } = await reopeningsOf(desk)[reason](statute);
    const evidence = role === 'system' && 'complaint' in own ? { complaintId: own.complaint } : own;
    const given = { reason, explanation: 'Căn cứ số 1.', ...evidence };
    const { stage, items, timeline } = await take(opened, role, 'reopen', given);

    expect(stage).toBe('in_progress');
    expect(items.map(({ outcome }: Shown) => outcome)).toEqual(['provided', null]);
    expect(timeline.at(-1)).toMatchObject({ action: 'reopen', by: role });
  });

  it('let the system count a last day anew when the calendar changes', async () => {
    on.clock.set(NOW[statute].sent);
    const opened = await desk.opened();
    const counted = await desk.look(opened);
    const earlier = `update requests set due_on = due_on - 1 where id = $1`;
    await on.opened.executeSql(earlier, [opened.id]);

    await on.application.get(CalendarFollowing, { strict: false }).recompute();
    const { timeline, dueOn, version } = await desk.look(opened);
    expect({ dueOn, version }).toEqual({ dueOn: counted.dueOn, version: 2 });
    expect(timeline.at(-1)).toMatchObject({ action: 'recompute_deadline', by: 'system' });
  });
});

function stateAfter({ table, to }: MoveRow, after: Shown, stageBefore: string): string {
  if (table === 'request')
    return to === 'unchanged' && after.stage === stageBefore ? to : after.stage;
  if (table === 'items') return after.items[0].outcome;
  if (table === 'costs') return after.costs.state;
  if (table === 'consents') return after.consents[0].state;
  if (table === 'corrections') return after.corrections[0].state;
  return after.complaints[0].state;
}
