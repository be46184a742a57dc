import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Opened } from '../../test/desk.ts';
import { MUTATION_BUDGET, QUERY_BUDGET } from '../../test/query-budget.ts';

let on: Api;
let body: Desk;
let other: Desk;
let justice: Desk;
let council: Desk;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  body = new Desk(on);
  other = new Desk(on, 'HN-SYT');
  justice = new Desk(on, 'HN-STP');
  council = new Desk(on, 'HN-VPHDND');
});
beforeEach(() => on.clock.set('2026-11-20T09:00:00+07:00'));
afterAll(() => on.close());

const PARTS = `id version state subject message dueOn late about answer remark openActions
  agency { code } fromAgency { code } history { act by words }`;
const OUTCOME = `__typename ... on Urging { ${PARTS} } ... on NotAllowed { violations { code field } }`;

/** About a request of its own where the form names nothing else: of one thing nobody is reminded twice a day. */
const send = async (
  form: object = {},
  desk = justice,
  role: 'overseer' | 'head' | 'nobody' = 'overseer',
) =>
  desk.ask(
    `mutation ($form: UrgingForm!) { sendUrging(form: $form) { ${OUTCOME} } }`,
    {
      form: {
        kind: 'reminder',
        message: 'Yêu cầu sắp quá hạn, đề nghị báo cáo.',
        dueOn: '2026-11-25',
        ...('requestId' in form ? {} : { requestId: (await body.opened()).id }),
        ...form,
      },
    },
    role,
  );
const see = (id: string, desk: Desk, role: Parameters<Desk['look']>[1]) =>
  desk.ask(`query ($id: ID!) { urging(id: $id) { ${PARTS} } }`, { id }, role);
const answer = (id: string, desk = body, expectedVersion = 1) =>
  desk.ask(
    `mutation ($id: ID!, $expectedVersion: Int!, $words: String!) {
      answerUrging(id: $id, expectedVersion: $expectedVersion, answer: $words) { ${OUTCOME} } }`,
    { id, expectedVersion, words: 'Đã trả lời người yêu cầu.' },
    'contact_officer',
  );
const close = (id: string, expectedVersion: number, remark = '') =>
  justice.ask(
    `mutation ($id: ID!, $expectedVersion: Int!, $remark: String!) {
      closeUrging(id: $id, expectedVersion: $expectedVersion, remark: $remark) { ${OUTCOME} } }`,
    { id, expectedVersion, remark },
    'overseer',
  );

describe('urging', () => {
  it('goes to the body of the request, is answered there, and closed', async () => {
    const request = await body.opened();
    const sent = await send({ requestId: request.id });
    expect(sent).toMatchObject({
      state: 'sent',
      subject: 'request',
      about: request.reference,
      agency: { code: 'HN-SXD' },
      fromAgency: { code: 'HN-STP' },
      openActions: ['close_urging'],
    });
    expect(await answer(sent.id)).toMatchObject({ state: 'answered', late: false });
    expect(justice.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['sendUrging'] ?? -1);
    expect(body.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['answerUrging'] ?? -1);
    expect(await close(sent.id, 2, 'Đã rõ.')).toMatchObject({
      state: 'closed',
      remark: 'Đã rõ.',
      history: [
        { act: 'send_urging', by: 'overseer' },
        { act: 'answer_urging', by: 'contact_officer', words: 'Đã trả lời người yêu cầu.' },
        { act: 'close_urging', by: 'overseer', words: 'Đã rõ.' },
      ],
    });
    expect(justice.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['closeUrging'] ?? -1);
  });

  it('is seen by the body and by who reads all agencies, and by nobody else', async () => {
    const { id } = await send();
    expect(await see(id, body, 'unit_officer')).toMatchObject({ id, openActions: [] });
    expect(body.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['urging'] ?? -1);
    expect(await see(id, council, 'observer')).toMatchObject({ id, openActions: [] });
    expect(await see(id, other, 'contact_officer')).toBeNull();
    expect(await see(id, body, 'administrator')).toBeNull();
    expect(await see(id, body, 'nobody')).toBeNull();
    await expect(answer(id, other)).rejects.toThrow('NOT_FOUND');
    await expect(send({}, justice, 'nobody')).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is refused to a head, for what is unknown, and once somebody else was first', async () => {
    const codes = ({ violations }: { violations: { code: string }[] }) =>
      violations.map(({ code }) => code);
    expect(codes(await send({}, body, 'head'))).toEqual(['role_not_allowed']);
    for (const matter of ['khong-phai-ma', '00000000-0000-4000-8000-000000000000'])
      expect(codes(await send({ requestId: matter }))).toEqual(['urging_matter_unknown']);
    expect(codes(await send({ requestId: null, dutyId: 'không có' }))).toEqual([
      'urging_matter_unknown',
    ]);
    expect(codes(await send({ requestId: null, agencyCode: 'HN-STP' }))).toEqual([
      'urging_own_body',
    ]);
    const { id } = await send({ requestId: null, agencyCode: 'HN-SXD', kind: 'question' });
    await answer(id);
    expect(codes(await answer(id))).toEqual(['changed_meanwhile']);
    expect(codes(await answer(id, body, 2))).toEqual(['urging_state_not_allowed']);
  });

  it('is late the day after its last one, in the list of what is open', async () => {
    const { id } = await send();
    const countOf = async (kind: string) =>
      (await justice.ask(`{ urgings(kind: ${kind}) { totalCount } }`, {}, 'overseer')).totalCount;
    const questions = await countOf('question');
    await send({ kind: 'question' });
    expect(await countOf('question')).toBe(questions + 1);
    const listed = async (desk: Desk, role: 'overseer' | 'contact_officer') => {
      const { edges } = await desk.ask(
        '{ urgings(first: 50) { totalCount edges { node { id late about agency { name } } } } }',
        {},
        role,
      );
      expect(desk.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['urgings'] ?? -1);
      return edges.find(({ node }: { node: Opened }) => node.id === id)?.node;
    };
    on.clock.set('2026-11-25T23:59:00+07:00');
    expect(await listed(body, 'contact_officer')).toMatchObject({ late: false });
    on.clock.set('2026-11-26T00:01:00+07:00');
    expect(await listed(justice, 'overseer')).toMatchObject({ late: true });
    expect(await listed(other, 'contact_officer')).toBeUndefined();
  });

  it('is sent once a day about one thing, even by two at once; a question is another matter', async () => {
    const { id: requestId } = await body.opened();
    const both = await Promise.all([send({ requestId }), send({ requestId })]);
    expect(new Set(both.map(({ __typename }) => __typename))).toEqual(
      new Set(['NotAllowed', 'Urging']),
    );
    expect(await send({ requestId })).toMatchObject({
      violations: [{ code: 'urging_sent_today', field: 'matter' }],
    });
    expect(await send({ requestId, kind: 'question' })).toMatchObject({ state: 'sent' });
    on.clock.set('2026-11-21T09:00:00+07:00');
    expect(await send({ requestId })).toMatchObject({ state: 'sent' });
    const asked = `query ($id: ID!) { request(id: $id) { urgings { sentOn kind } } }`;
    const seen = await body.ask(asked, { id: requestId }, 'contact_officer');
    expect(seen.urgings).toHaveLength(3);
    expect(seen.urgings[0]).toEqual({ sentOn: '2026-11-21', kind: 'reminder' });
  });

  it('keeps its history from change and removal', async () => {
    await send();
    await expect(body.rows('delete from urging_history')).rejects.toThrow(
      'never changed or removed',
    );
    await expect(body.rows('update urging_history set words = null')).rejects.toThrow(
      'never changed or removed',
    );
    await expect(body.rows('delete from urgings')).rejects.toThrow('urgings');
  });
});
