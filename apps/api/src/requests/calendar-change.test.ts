import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, FORM, type Shown } from '../../test/desk.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new Desk(on);
});
afterAll(() => on.close());

const DAY_OFF = {
  on: '2026-12-02',
  working: false,
  name: 'Nghỉ hoán đổi',
  decision: 'Quyết định mẫu',
};
const preview = async (): Promise<string> =>
  (
    await desk.ask(
      `query ($form: RequestForm!) { previewRequest(form: $form) { ... on RequestPreview { deadline { dueOn } } } }`,
      { form: FORM },
    )
  ).deadline.dueOn;
const inInbox = async (id: string): Promise<string> => {
  const { edges } = await desk.ask(
    '{ inbox { edges { node { id dueOn } } } }',
    {},
    'contact_officer',
  );
  return edges.map(({ node }: Shown) => node).find((node: Shown) => node.id === id).dueOn;
};

describe('a changed calendar', () => {
  it('moves the last day alike at check-your-answers, on the receipt, the track page and in the inbox', async () => {
    const sent = await desk.submit({}, 'bien-nhan');
    const opened = { ...sent.request, accessCode: sent.accessCode };
    const unmoved = await desk.opened();
    await desk.must(unmoved, 'contact_officer', 'ask_to_complete', {
      missing: ['description'],
      explanation: 'Nêu năm.',
    });
    const everywhere = async () => [
      await preview(),
      (await desk.submit({}, 'bien-nhan')).request.dueOn,
      (await desk.track(opened)).dueOn,
      (await desk.track(opened)).deadline.dueOn,
      await inInbox(opened.id),
    ];
    expect(await everywhere()).toEqual(Array(5).fill('2026-12-02'));

    const change = await desk.ask(
      `query ($input: CalendarChangeInput!) { calendarChange(input: $input) { version moves { reference dueOn newDueOn } } }`,
      { input: DAY_OFF },
      'administrator',
    );
    expect(change.moves).toEqual([
      { reference: opened.reference, dueOn: '2026-12-02', newDueOn: '2026-12-03' },
    ]);
    expect(await everywhere()).toEqual(Array(5).fill('2026-12-02'));

    await desk.ask(
      `mutation ($input: CalendarChangeInput!, $version: String!) {
        changeCalendar(input: $input, previewVersion: $version) { __typename } }`,
      { input: DAY_OFF, version: change.version },
      'administrator',
    );
    expect(await everywhere()).toEqual(Array(5).fill('2026-12-03'));
    const { timeline } = await desk.track(opened);
    expect(timeline.at(-1)).toMatchObject({
      action: 'recompute_deadline',
      by: 'system',
      detail: 'Hạn trả lời: Thứ Năm 03/12/2026.',
    });
    const { rows } = await on.opened.executeSql(
      `select kind from notices where request_id = $1 order by register_sequence`,
      [opened.id],
    );
    expect(rows).toEqual([{ kind: 'received' }, { kind: 'deadline_recomputed' }]);
    expect((await desk.track(unmoved)).timeline.map(({ action }: Shown) => action)).not.toContain(
      'recompute_deadline',
    );
  });
});
