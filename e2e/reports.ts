import { expect } from '@playwright/test';
import { caller } from './people.ts';
import { AGENCY } from './requests.ts';

type Listed = { edges: { node: { id: string; level: string; agency: { code: string } } }[] };

/** The yearly report of the journeys' agency, opened by the overseer; its id. */
export async function openReport(year: number): Promise<string> {
  const context = await caller('overseer');
  const ask = async (query: string, variables: object) => {
    const answer = await context.post('/graphql', { data: { query, variables } });
    const body: { data?: { outcome: unknown }; errors?: unknown } = await answer.json();
    expect(body.errors).toBeUndefined();
    return body.data?.outcome;
  };
  const opened = await ask(
    `mutation ($form: ReportOpening!) { outcome: openReports(form: $form) {
      __typename ... on ReportsTouched { count } } }`,
    { form: { year, level: 'department', template: 'dispatch_5543_2019' } },
  );
  expect(opened).toMatchObject({ __typename: 'ReportsTouched' });
  const listed = await ask(
    'query ($year: Int) { outcome: reports(year: $year) { edges { node { id level agency { code } } } } }',
    { year },
  );
  const { edges } = listed as Listed; // what the query asks for
  await context.dispose();
  const own = edges.find(({ node }) => node.agency.code === AGENCY);
  if (own === undefined) throw new Error(`No report of ${AGENCY} for ${year}`);
  return own.node.id;
}
