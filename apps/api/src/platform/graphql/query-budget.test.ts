import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { Desk, type Opened, type Shown } from '../../../test/desk.ts';
import { EntryDesk } from '../../../test/entry-desk.ts';
import { OPEN } from '../../../test/entry-rows.ts';
import { keptText } from '../../../test/kept-text.ts';
import { PetitionDesk } from '../../../test/petition-desk.ts';
import { QUERIES } from '../../../test/budgeted-queries.ts';
import { csvOf, ImportDesk, rowNumbered } from '../../../test/import-desk.ts';
import { QUERY_BUDGET } from '../../../test/query-budget.ts';
import { ReportDesk } from '../../../test/report-desk.ts';
import { DutyCache } from '../../duties/duty-cache.service.ts';

describe('the budget of statements', () => {
  let api: Api;
  let desk: PetitionDesk;
  let opened: Opened &
    Record<
      | 'directive'
      | 'task'
      | 'body'
      | 'entry'
      | 'file'
      | 'import'
      | 'petition'
      | 'petitionReference'
      | 'petitionCode'
      | 'report'
      | 'sample'
      | 'urging',
      string
    > &
    Record<'agency' | 'parent', string>;
  beforeAll(async () => {
    api = await startApi();
    desk = new PetitionDesk(api);
    await api.application.get(DutyCache, { strict: false }).recompute();
    for (let count = 0; count < 3; count += 1) {
      const waiting = await waitingEntry();
      const imported = { import: await importOf(count) };
      const lodged = await petitioned(waiting.entry);
      const asked = await desk.opened();
      opened = {
        ...asked,
        ...waiting,
        ...imported,
        ...lodged,
        ...(await bodies()),
        ...(await askedOfBody()),
        report: await openedReport(2025 + (count % 2)),
        sample: await drawn(count),
        urging: await urged(asked.id),
      };
    }
    // Signing in and the days of a calendar cost once, not with every question.
    for (const { by, query } of Object.values(QUERIES)) await desk.ask(query, opened, by);
  });
  afterAll(() => api.close());

  /** Published with a file, its next classification waiting: whatever costs a statement is there. */
  async function waitingEntry(): Promise<{ entry: string; file: string }> {
    const entries = new EntryDesk(api);
    const file = await entries.desk.document('entry');
    await keptText(api, file, ['Trang một']);
    const files = [{ documentId: file, title: 'Toàn văn' }];
    const id = await entries.published(OPEN, { files });
    const classification = { ...OPEN, classes: [] };
    await entries.must(id, 'head', 'propose_classification', { classification });
    return { entry: id, file };
  }

  async function bodies(): Promise<{ agency: string; parent: string }> {
    const [agency, parent] = await desk.rows(
      "select id from agencies where code in ('HN-SXD', 'HN-SNV') order by code desc",
    );
    return { agency: agency.id, parent: parent.id };
  }

  async function petitioned(entry: string) {
    const { petition, accessCode } = await desk.lodge(entry);
    const { id, reference } = petition;
    return { petition: id, petitionReference: reference, petitionCode: accessCode };
  }

  /** The first task of the dispatch of 2019, as the body of the desk has it. */
  async function askedOfBody() {
    const { edges } = await desk.ask(
      '{ directives { edges { node { id documentNumber tasks { id } } } } }',
      {},
    );
    const dispatch = edges
      .map(({ node }: Shown) => node)
      .find(({ documentNumber }: Shown) => documentNumber === '5543/UBND-NC');
    const { id: body } = await desk.ask('{ agency(code: "HN-SXD") { id } }', {});
    return { directive: dispatch.id, task: dispatch.tasks[0].id, body };
  }

  async function openedReport(year: number): Promise<string> {
    await new ReportDesk(api, 'HN-STP').open({ year, level: 'department' });
    const { edges } = await new ReportDesk(api).list(year, 'contact_officer');
    return edges[0].node.id;
  }

  /** A sample is drawn of days that are over. */
  async function drawn(seed: number): Promise<string> {
    const now = api.clock.now().toISOString();
    const [{ from, until, after }] = await desk.rows(`select min(received_on)::text as from,
      max(received_on)::text as until, (max(received_on) + 1)::text as after from requests`);
    api.clock.set(`${after}T09:00:00+07:00`);
    const form = { from, until, stratifyBy: 'body', size: 1, seed };
    const query = `mutation ($form: SampleForm!) { drawSample(form: $form) { ... on InspectionSample { id } } }`;
    const { id } = await new Desk(api, 'HN-STP').ask(query, { form }, 'overseer');
    api.clock.set(now);
    return id;
  }

  async function urged(requestId: string): Promise<string> {
    const form = { kind: 'reminder', message: 'Báo cáo.', dueOn: '2026-11-30', requestId };
    const query = `mutation ($form: UrgingForm!) { sendUrging(form: $form) { ... on Urging { id } } }`;
    return (await new Desk(api, 'HN-STP').ask(query, { form }, 'overseer')).id;
  }

  async function importOf(number: number): Promise<string> {
    const { id } = await new ImportDesk(api).imported('bảng.csv', csvOf([rowNumbered(number)]));
    return id;
  }

  it.each(Object.entries(QUERIES))('is kept by %s', async (field, { by, query }) => {
    await desk.ask(query, opened, by);
    expect(desk.statements.length, desk.statements.join('\n')).toBeLessThanOrEqual(
      QUERY_BUDGET[field] ?? -1,
    );
  });

  it('has a line for every query of the schema', () => {
    const { schema } = api.application.get(GraphQLSchemaHost);
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter((field) => !(field in QUERY_BUDGET && field in QUERIES))).toEqual([]);
  });
});
