import { expect } from '@playwright/test';
import { caller } from './people.ts';
import { AGENCY } from './requests.ts';

/** A reminder about a general matter to the agency of the journeys, as an overseer would send it. */
export async function sentUrging(): Promise<string> {
  const context = await caller('overseer');
  const query = `mutation ($form: UrgingForm!) {
    outcome: sendUrging(form: $form) { ... on Urging { id } ... on NotAllowed { violations { code } } } }`;
  const form = {
    kind: 'reminder',
    message: 'Đề nghị báo cáo tình hình trả lời yêu cầu.',
    dueOn: '2026-12-10',
    agencyCode: AGENCY,
  };
  const answer = await context.post('/graphql', { data: { query, variables: { form } } });
  const body: { data?: { outcome: { id: string } } } = await answer.json();
  await context.dispose();
  expect(body.data?.outcome).toMatchObject({ id: expect.any(String) });
  return body.data?.outcome.id ?? '';
}
