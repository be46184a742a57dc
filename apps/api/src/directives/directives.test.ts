import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { DIRECTIVE_MUTATIONS } from '../../test/directive-mutations.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { MUTATION_BUDGET } from '../../test/query-budget.ts';
import { agencies, agencySuccessions } from '../agencies/agency.table.ts';
import { directiveTasks, taskReportLines } from './directive.table.ts';

let api: Api;
let city: Desk;
let body: Desk;
let other: Desk;
const idOf: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  city = new Desk(api, 'HN-STP');
  body = new Desk(api, 'HN-SXD');
  other = new Desk(api, 'HN-SYT');
  for (const code of ['HN-STP', 'HN-SXD', 'HN-SYT'])
    idOf[code] = (await city.ask(`{ agency(code: "${code}") { id } }`, {})).id;
});
afterAll(() => api.close());

const CELL = `standing daysLate version reportedOn acceptedOn addressee { code } answerer { code } entry { title }`;
const SEEN = `openActions cell { ${CELL} figures { figure met } }
  lines { action text actorName stateAfter }`;
const DESK = `__typename ... on TaskDesk { ${SEEN} } ... on NotAllowed { violations { code field } }`;
const TASK = {
  title: 'Rà soát đầu mối',
  demand: 'Rà soát, bố trí đầu mối cung cấp thông tin.',
  schedule: 'once',
  dueOn: '2026-11-30',
  criteria: ['written_report'],
  levels: ['department'],
};
const FORM = {
  kind: 'dispatch',
  documentNumber: '01/UBND-NC',
  title: 'Về việc rà soát đầu mối',
  issuer: 'UBND Thành phố',
  issuedOn: '2026-11-20',
  content: 'Yêu cầu các cơ quan rà soát.',
};

type Writing = {
  tasks?: object[];
  key?: string;
  by?: 'overseer' | 'head' | 'contact_officer' | 'administrator' | 'nobody';
};
const create = (
  form: object = {},
  { tasks = [TASK], key = randomUUID(), by = 'overseer' }: Writing = {},
): Promise<Shown> =>
  city.ask(
    `mutation ($form: DirectiveForm!, $key: ID!) { createDirective(form: $form, idempotencyKey: $key) {
      __typename ... on Directive { id tasks { id number } } ... on NotAllowed { violations { code field } } } }`,
    { form: { ...FORM, tasks, ...form }, key },
    by,
  );
const created = async (...given: Parameters<typeof create>): Promise<string> =>
  (await create(...given)).tasks[0].id;

type Step = { desk?: Desk; by?: 'overseer' | 'contact_officer' | 'head' | 'nobody'; of?: string };
function act(field: string, taskId: string, given: object, { desk, by, of = 'HN-SXD' }: Step = {}) {
  const isReport = field === 'reportTask';
  const more = isReport ? ', $entryId: ID, $documentId: ID' : '';
  const passed = isReport ? ', entryId: $entryId, documentId: $documentId' : '';
  return (desk ?? (isReport ? body : city)).ask(
    `mutation ($taskId: ID!, $body: ID!, $version: Int!, $text: String${more}) {
      ${field}(taskId: $taskId, addresseeId: $body, agencyId: $body, expectedVersion: $version, text: $text${passed}) { ${DESK} } }`,
    { taskId, body: idOf[of], ...given },
    by ?? (isReport ? 'contact_officer' : 'overseer'),
  );
}
const see = (
  taskId: string,
  desk: Desk,
  by: 'contact_officer' | 'overseer' | 'administrator' | 'nobody',
) =>
  desk.ask(
    `query ($task: ID!, $body: ID!) { taskDesk(taskId: $task, addresseeId: $body, agencyId: $body) { ${SEEN} } }`,
    { task: taskId, body: idOf['HN-SXD'] },
    by,
  );
const codes = ({ violations }: Shown) => violations?.map(({ code }: Shown) => code) ?? 'done';

/** Every cell of the first task of a directive. */
async function cells(directive: string): Promise<Shown[]> {
  const found = await city.ask(
    `query ($id: ID!) { directive(id: $id) { tasks { cells(first: 60) { edges { node { ${CELL} } } } } } }`,
    { id: directive },
  );
  return found.tasks[0].cells.edges.map(({ node }: Shown) => node);
}

const tasksOf = async (desk: Desk) =>
  (await desk.ask('{ myTasks(first: 50) { edges { node { task { number } } } } }', {}, 'head'))
    .edges;

describe('the seed', () => {
  it('holds the plan, the directive, the dispatch with its seven demands and its closing order, and the law', async () => {
    const { edges } = await city.ask(
      '{ directives(first: 10) { edges { node { documentNumber source counts { missing lapsed done } tasks { number } } } } }',
      {},
    );
    const shown = edges.map(({ node }: Shown) => [node.documentNumber, node.tasks.length]);
    expect(shown).toEqual([
      ['01/2026/QH16', 2],
      ['5543/UBND-NC', 8],
      ['1762/UBND-NC', 0],
      ['173/KH-UBND', 0],
    ]);
    // The thirty districts are gone: their task to urge communes lapsed with them.
    expect(edges[1].node.counts).toMatchObject({ lapsed: 30 });
    expect(edges[1].node.counts.missing).toBeGreaterThan(126 * 6);

    const { edges: ofJustice } = await city.ask(
      '{ myTasks(first: 50) { edges { node { dueOn task { number demand } directive { documentNumber } } } } }',
      {},
      'contact_officer',
    );
    const closing = ofJustice
      .map(({ node }: Shown) => node)
      .filter(({ task }: Shown) => task.number === 8);
    expect(closing).toMatchObject([{ dueOn: null, directive: { documentNumber: '5543/UBND-NC' } }]);
    expect(closing[0].task.demand).toContain('báo cáo UBND Thành phố');
    expect((await tasksOf(body)).map(({ node }: Shown) => node.task.number)).not.toContain(8);
  });
});

describe('a directive', () => {
  it('is written down by overseers, and once however often it is sent', async () => {
    for (const by of ['head', 'contact_officer', 'administrator'] as const)
      expect(codes(await create({}, { by }))).toEqual(['role_not_allowed']);
    await expect(create({}, { by: 'nobody' })).rejects.toThrow('UNAUTHENTICATED');
    const key = randomUUID();
    const both = await Promise.all([create({}, { key }), create({}, { key })]);
    expect(both[1]?.id).toBe(both[0]?.id);
    expect(codes(await create({ title: 'Khác' }, { key }))).toEqual(['idempotency_key_reused']);
    expect(codes(await create({ issuedOn: '2026-11-24' }))).toContain('in_the_future');
  });

  it('is shown with the tasks of one body where that is asked for', async () => {
    const { id } = await create(
      {},
      { tasks: [{ ...TASK, levels: [], agencyCodes: ['HN-SXD', 'HN-STP'] }] },
    );
    const of = async (agencyId: string | null) =>
      (
        await city.ask(
          `query ($id: ID!, $of: ID) { directive(id: $id) { agencies(agencyId: $of) {
            totalCount edges { node { agency { code } cells { task { number } } } } } } }`,
          { id, of: agencyId },
        )
      ).agencies;
    expect(await of(null)).toMatchObject({ totalCount: 2 });
    expect(await of(idOf['HN-SXD'] ?? null)).toEqual({
      totalCount: 1,
      edges: [{ node: { agency: { code: 'HN-SXD' }, cells: [{ task: { number: 1 } }] } }],
    });
    expect(await of(randomUUID())).toEqual({ totalCount: 0, edges: [] });
  });

  it('stays as it was written', async () => {
    const change = api.opened.database.update(directiveTasks).set({ title: 'Khác' });
    await expect(change).rejects.toMatchObject({ cause: { code: '23001' } });
  });
});

describe('a task', () => {
  it('goes from the agency to the city and back until it is accepted', async () => {
    const task = await created();
    expect(await see(task, body, 'contact_officer')).toMatchObject({
      openActions: ['report_task', 'remark_on_task'],
      cell: { standing: 'missing', version: 0 },
    });
    await act('reportTask', task, { version: 0, text: 'Đã rà soát.' });
    await act('sendBackTaskReport', task, { version: 1, text: 'Nêu tên đầu mối.' });
    await act(
      'remarkOnTask',
      task,
      { version: 2, text: 'Xin thêm hai ngày.' },
      { desk: body, by: 'head' },
    );
    await act('reportTask', task, { version: 3, text: 'Đầu mối là Văn phòng Sở.' });
    const accepted = await act('acceptTaskReport', task, { version: 4 });
    expect(accepted.cell).toMatchObject({ standing: 'done', acceptedOn: '2026-11-23', version: 5 });
    expect(accepted.lines.map(({ stateAfter }: Shown) => stateAfter)).toEqual([
      'reported',
      'sent_back',
      'sent_back',
      'reported',
      'accepted',
    ]);
    const reopened = await act('reopenTaskReport', task, { version: 5, text: 'Đã đổi đầu mối.' });
    expect(reopened.cell).toMatchObject({ standing: 'sent_back', acceptedOn: null });
    await expect(api.opened.database.delete(taskReportLines)).rejects.toMatchObject({
      cause: { code: '23001' },
    });
  });

  it('is seen by its body and by overseers, acted on by those who may, and hidden from others', async () => {
    const task = await created();
    expect(await see(task, other, 'contact_officer')).toBeNull();
    expect(await see(task, body, 'administrator')).toBeNull();
    expect(await see(task, body, 'nobody')).toBeNull();
    const report = { version: 0, text: 'Đã làm.' };
    await expect(act('reportTask', task, report, { desk: other })).rejects.toThrow('NOT_FOUND');
    await expect(act('reportTask', task, report, { by: 'nobody' })).rejects.toThrow('UNAUTH');
    expect(codes(await act('reportTask', task, report, { by: 'overseer', desk: city }))).toEqual([
      'role_not_allowed',
    ]);
    expect(codes(await act('acceptTaskReport', task, { version: 0 }))).toEqual([
      'task_report_state_not_allowed',
    ]);
    const own = { of: 'HN-STP', desk: city } as const;
    await act('reportTask', task, report, { ...own, by: 'contact_officer' });
    expect(codes(await act('acceptTaskReport', task, { version: 1 }, own))).toEqual([
      'own_report_not_judged',
    ]);
  });

  it('is reported once by two at once, and never over what somebody else wrote', async () => {
    const task = await created();
    const both = await Promise.all(
      (['contact_officer', 'head'] as const).map((by) =>
        act('reportTask', task, { version: 0, text: 'Đã làm.' }, { by }),
      ),
    );
    expect(both.map((one) => String(codes(one))).toSorted()).toEqual(['changed_meanwhile', 'done']);
    expect(codes(await act('acceptTaskReport', task, { version: 0 }))).toEqual([
      'changed_meanwhile',
    ]);
  });

  it('shows evidence that is the body’s own, and what the system finds out itself', async () => {
    const task = await created(
      {},
      { tasks: [{ ...TASK, criteria: ['catalogue_entry', 'file', 'contact_point_named'] }] },
    );
    const foreign = await keptEntry(api, { agencyId: idOf['HN-SYT'] ?? null });
    const documentId = await other.document('internal');
    const wrong = { version: 0, entryId: foreign.id, documentId };
    expect(codes(await act('reportTask', task, wrong))).toEqual([
      'evidence_not_shown',
      'document_unknown',
      'figure_not_met',
    ]);
    const garbled = { version: 0, entryId: 'x', documentId: 'x' };
    expect(codes(await act('reportTask', task, garbled))).toContain('evidence_not_shown');
    await body.ask(
      'mutation { setContactPoint(agencyCode: "HN-SXD", expectedVersion: 0, form: { unit: "Văn phòng", address: "Số 1" }) { __typename } }',
      {},
      'contact_officer',
    );
    const own = await keptEntry(api, { agencyId: idOf['HN-SXD'] ?? null });
    const right = { version: 0, entryId: own.id, documentId: await body.document('internal') };
    expect((await act('reportTask', task, right)).cell).toMatchObject({
      standing: 'reported',
      entry: { title: own.title },
      figures: [{ figure: 'contact_point_named', met: true }],
    });
  });

  it('is shown late and missing first, page by page, to everybody', async () => {
    const directive = await create();
    const task = directive.tasks[0].id;
    await act('reportTask', task, { version: 0, text: 'Đã làm.' });
    api.clock.set('2026-12-01T09:00:00+07:00');
    const all = await cells(directive.id);
    expect(all.at(0)).toMatchObject({ standing: 'late', daysLate: 1 });
    expect(all.at(-1)).toMatchObject({ standing: 'reported', addressee: { code: 'HN-SXD' } });
    const page = (after: string | null) =>
      body.ask(
        'query ($after: String) { myTasks(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { standing task { id } } } } }',
        { after },
        'contact_officer',
      );
    const seen: string[] = [];
    let { pageInfo, edges, totalCount } = await page(null);
    seen.push(...edges.map(({ node }: Shown) => node.task.id));
    while (pageInfo.hasNextPage) {
      ({ pageInfo, edges, totalCount } = await page(pageInfo.endCursor));
      seen.push(...edges.map(({ node }: Shown) => node.task.id));
    }
    expect(new Set(seen).size).toBe(totalCount);
    expect(seen).toHaveLength(totalCount);
    await expect(page('x')).rejects.toThrow('BAD_USER_INPUT');
    await expect(body.ask('{ myTasks { totalCount } }', {}, 'nobody')).rejects.toThrow('UNAUTH');
    api.clock.set('2026-11-23T09:00:00+07:00');
  });

  it.each([
    ['a place', '00004', 'territory'],
    ['whatever no subject names', '00025', 'general'],
  ])(
    'for all communes, one merged last week, passes to who took over %s',
    async (_, from, subject) => {
      const directive = await create(
        { issuedOn: '2026-11-10' },
        { tasks: [{ ...TASK, levels: ['commune'] }] },
      );
      const { database } = api.opened;
      const codesOf = async (code: string) =>
        (await city.ask(`{ agency(code: "${code}") { id } }`, {})).id;
      const [gone, heir] = [await codesOf(from), await codesOf('00008')];
      await database
        .update(agencies)
        .set({ validUntil: api.clock.today() })
        .where(eq(agencies.id, gone));
      const taken = { predecessorId: gone, successorId: heir, subject };
      await database.insert(agencySuccessions).values({ ...taken, validFrom: api.clock.today() });
      api.clock.set('2026-11-24T09:00:00+07:00');
      const found = (await cells(directive.id)).filter(({ answerer }) => answerer.code === '00008');
      expect(found.map(({ addressee }) => addressee.code)).toContain(from);
      api.clock.set('2026-11-23T09:00:00+07:00');
    },
  );
});

describe('the budget of statements', () => {
  const text = 'Nhận xét.';
  const ready = async (...steps: string[]) => {
    const task = await created();
    for (const [version, field] of steps.entries()) await act(field, task, { version, text });
    return { task, version: steps.length };
  };
  const last: Record<(typeof DIRECTIVE_MUTATIONS)[number], string[]> = {
    acceptTaskReport: ['reportTask'],
    createDirective: [],
    remarkOnTask: [],
    reopenTaskReport: ['reportTask', 'acceptTaskReport'],
    reportTask: [],
    sendBackTaskReport: ['reportTask'],
  };

  it.each(DIRECTIVE_MUTATIONS)('is kept by %s', async (field) => {
    const { task, version } = await ready(...last[field]);
    const answer =
      field === 'createDirective' ? await create() : await act(field, task, { version, text });
    expect(answer).not.toHaveProperty('violations');
    const { statements } = field === 'reportTask' ? body : city;
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(
      MUTATION_BUDGET[field] ?? -1,
    );
  });
});
