import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { hanoiNow } from './journeys/console-officer.ts';
import { caller } from './people.ts';
import { AGENCY } from './requests.ts';

export type IssuedDirective = { id: string; taskId: string; agencyId: string };

/** A directive with one task for the agency that the journeys write to. */
export async function issueDirective(
  title = 'Về việc rà soát đầu mối (mẫu)',
): Promise<IssuedDirective> {
  const context = await caller('overseer');
  const answer = await context.post('/graphql', {
    data: {
      query: `mutation ($form: DirectiveForm!, $key: ID!) {
        createDirective(form: $form, idempotencyKey: $key) {
          ... on Directive { id tasks { id agencies { id } } } ... on NotAllowed { violations { code field } } } }`,
      variables: {
        key: randomUUID(),
        form: {
          kind: 'dispatch',
          documentNumber: `${randomUUID().slice(0, 4)}/UBND-MẪU`,
          title,
          issuer: 'UBND Thành phố',
          issuedOn: hanoiNow().on,
          content: 'Văn bản mẫu để thử hệ thống.',
          tasks: [
            {
              title: 'Rà soát đầu mối',
              demand: 'Rà soát, bố trí đầu mối cung cấp thông tin.',
              schedule: 'once',
              criteria: ['written_report'],
              agencyCodes: [AGENCY],
            },
          ],
        },
      },
    },
  });
  const { data } = await answer.json();
  expect(data.createDirective.violations).toBeUndefined();
  const { id, tasks } = data.createDirective;
  await context.dispose();
  return { id, taskId: tasks[0].id, agencyId: tasks[0].agencies[0].id };
}

/** Where the console shows the report of that agency on the task. */
export const taskPath = ({ id, taskId, agencyId }: IssuedDirective): string =>
  `/chi-dao/${id}/nhiem-vu/${taskId}?giao=${agencyId}&tra-loi=${agencyId}`;
