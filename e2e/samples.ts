import { expect } from '@playwright/test';
import { caller } from './people.ts';

type Drawn = { id: string; cases: { requestId: string }[] };

/** A sample of what came in before today, as an overseer would draw it. */
export async function drawnSample(): Promise<{ id: string; requestId: string }> {
  const context = await caller('overseer');
  const query = `mutation ($form: SampleForm!) {
    outcome: drawSample(form: $form) {
      ... on InspectionSample { id cases { requestId } } ... on NotAllowed { violations { code } } } }`;
  const form = {
    from: '2025-01-01',
    until: '2026-11-24',
    stratifyBy: 'outcome',
    size: 8,
    seed: 42,
  };
  const answer = await context.post('/graphql', { data: { query, variables: { form } } });
  const body: { data?: { outcome: Drawn } } = await answer.json();
  await context.dispose();
  expect(body.data?.outcome).toMatchObject({ id: expect.any(String) });
  const { id, cases = [] } = body.data?.outcome ?? { id: '' };
  return { id, requestId: cases[0]?.requestId ?? '' };
}
