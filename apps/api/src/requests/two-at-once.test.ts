import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Opened } from '../../test/desk.ts';
import { RequestService } from './request.service.ts';

let on: Api;
let desk: Desk;
let opened: Opened;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new Desk(on);
});
beforeEach(async () => {
  opened = await desk.opened();
});
afterAll(() => on.close());

const linesOf = async ({ id }: Opened) =>
  (
    await on.opened.executeSql(
      'select number, action from register where request_id = $1 order by number',
      [id],
    )
  ).rows;

describe('two officers at once', () => {
  it('have one winner; the other is told what changed, and nothing else happened', async () => {
    const judge = desk.act(opened, 'contact_officer', 'judge_valid');
    const ask = desk.act(opened, 'contact_officer', 'ask_to_complete', {
      missing: ['description'],
      explanation: 'Nêu rõ năm.',
    });
    const outcomes = await Promise.all([judge, ask]);
    const won = outcomes.filter(({ __typename }) => __typename === 'InformationRequest');
    const lost = outcomes.filter(({ __typename }) => __typename === 'NotAllowed');

    expect([won.length, lost.length]).toEqual([1, 1]);
    expect(lost[0].violations).toMatchObject([{ code: 'changed_meanwhile' }]);
    expect(lost[0].changedSince).toMatchObject([{ action: won[0].timeline.at(-1).action }]);
    expect(await linesOf(opened)).toHaveLength(2);
  });

  it('who act on a page from before are told, whatever they saw', async () => {
    await desk.must(opened, 'contact_officer', 'add_note', { text: 'Một' });
    const stale = await desk.ask(
      `mutation ($id: ID!) { judgeValid(id: $id, expectedVersion: 1) { ... on NotAllowed { violations { code } changedSince { action detail } } } }`,
      { id: opened.id },
      'contact_officer',
    );

    expect(stale).toEqual({
      violations: [{ code: 'changed_meanwhile' }],
      changedSince: [{ action: 'add_note', detail: 'Một' }],
    });
  });

  it('twenty at once make twenty lines in an unbroken chain', async () => {
    const service = on.application.get(RequestService, { strict: false });
    const officer = (await desk.look(opened), desk.people.get('contact_officer'));
    if (officer === undefined) throw new Error('The officer has just looked.');
    const { id, agencyId, role } = officer;
    const actor = { kind: 'staff', id, agencyId, role } as const;
    const note = (text: string) =>
      service.act({
        id: opened.id,
        action: { type: 'add_note', text },
        actor,
        expectedVersion: null,
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => note(`Ghi chú ${index}`)));

    const rows = await desk.rows(
      `select l.number from register l join register p on p.request_id = l.request_id and p.number = l.number - 1
       where l.request_id = $1 and l.line::jsonb ->> 'previous' = p.hash order by l.number`,
      [opened.id],
    );
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 2),
    );
  });
});

describe('an act that breaks half-way', () => {
  it('leaves neither the request nor its line', async () => {
    const before = await desk.look(opened);
    await on.opened.executeSql(
      `create function break_here() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
       create trigger break_here before insert on notices for each row execute function break_here()`,
    );
    try {
      await expect(desk.act(opened, 'contact_officer', 'judge_valid')).rejects.toThrow(
        'INTERNAL_SERVER_ERROR',
      );
    } finally {
      await on.opened.executeSql('drop trigger break_here on notices; drop function break_here()');
    }

    expect(await desk.look(opened)).toEqual(before);
    expect(await linesOf(opened)).toHaveLength(1);
    expect(await desk.must(opened, 'contact_officer', 'judge_valid')).toMatchObject({ version: 2 });
  });
});

describe('an item that another body answers', () => {
  it('goes on under its own reference and code; the days lived count from the first sending', async () => {
    const refusal = {
      ground: 'not_responsible',
      reason: 'Thuộc Sở Nông nghiệp và Môi trường.',
      rightAgencyCode: 'HN-SNNMT',
      heldAndSucceededTested: true,
    };
    await desk.must(opened, 'contact_officer', 'refuse_item', { item: 1, refusal });
    await desk.must(opened, 'contact_officer', 'deliver');
    on.clock.set('2026-11-25T09:00:00+07:00');
    const key = randomUUID();
    const sentOn = await desk.act(opened, 'requester', 'redirect_item', {
      item: 1,
      idempotencyKey: key,
    });
    const again = await desk.act(opened, 'requester', 'redirect_item', {
      item: 1,
      idempotencyKey: key,
    });
    on.clock.set('2026-11-20T09:00:00+07:00');

    expect(sentOn.request).toMatchObject({
      stage: 'received',
      receivedOn: '2026-11-25',
      dueOn: '2026-12-07',
    });
    expect(again).toMatchObject({
      accessCode: sentOn.accessCode,
      request: { id: sentOn.request.id },
    });
    expect((await desk.track(opened)).items).toMatchObject([
      { redirectedTo: sentOn.request.reference },
    ]);
    const there = new Desk(on, 'HN-SNNMT');
    expect(await there.look(sentOn.request)).toMatchObject({ reference: sentOn.request.reference });
    expect(await desk.look(sentOn.request)).toBeNull();
  });
});
