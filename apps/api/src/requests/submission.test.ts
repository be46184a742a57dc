import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { cookieOf, person } from '../../test/people.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
});
afterAll(() => on.close());

const FORM = {
  agencyCode: 'HN-SXD',
  items: [{ description: 'Kế hoạch chống úng ngập nội thành năm 2026' }],
  delivery: 'electronic',
  requester: { kind: 'citizen', fullName: 'Nguyễn Thị Hồng Nhung', email: 'nhung@example.vn' },
};

const SUBMIT = `mutation ($form: RequestForm!, $key: ID!) {
  submitRequest(form: $form, idempotencyKey: $key) {
    __typename
    ... on Submitted { accessCode request { id reference stage dueOn version statute
      deadline { dueOn derivation } timeline { text by detail } next { by action text } } }
    ... on NotAllowed { violations { code field message } changedSince { text } }
  }
}`;
const submit = async (form: object, key: string) =>
  (await on.ask(SUBMIT, { form, key })).data.submitRequest;

const TRACK = `query ($reference: String!, $accessCode: String!) {
  trackRequest(reference: $reference, accessCode: $accessCode) {
    id reference stage dueOn overdue daysLeft agency { name } items { number description }
    openActions { action by } requesterMask purpose warnings { code }
  }
}`;

describe('a request', () => {
  it('is sent, followed and judged valid', async () => {
    const sent = await submit(FORM, 'mot');
    expect(sent).toMatchObject({
      __typename: 'Submitted',
      request: { stage: 'received', dueOn: '2026-12-02', version: 1, statute: '01/2026/QH16' },
    });

    const { reference, id } = sent.request;
    const { data } = await on.ask(TRACK, { reference, accessCode: sent.accessCode });
    expect(data.trackRequest).toMatchObject({ id, stage: 'received', requesterMask: null });

    const cookie = await cookieOf(on, await person(on, 'contact_officer'));
    const judged = await on.ask(
      `mutation ($id: ID!) { judgeValid(id: $id, expectedVersion: 1) {
        __typename ... on InformationRequest { stage version requesterMask openActions { action by deadlineIfTaken { dueOn } } }
        ... on NotAllowed { violations { code } } } }`,
      { id },
      { headers: { cookie } },
    );
    expect(judged.data.judgeValid).toMatchObject({
      stage: 'in_progress',
      version: 2,
      requesterMask: 'N. T. H. N.',
    });
  });
});
