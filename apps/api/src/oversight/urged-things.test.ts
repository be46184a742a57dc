import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { ReportDesk } from '../../test/report-desk.ts';
import { DutyCache } from '../duties/duty-cache.service.ts';

const MORNING = '2026-11-20T09:00:00+07:00';
const ABOUT = 'id sentOn late standing';

let on: Api;
let justice: ReportDesk;
let building: ReportDesk;
let other: Desk;
beforeAll(async () => {
  on = await startApi(MORNING);
  justice = new ReportDesk(on, 'HN-STP');
  building = new ReportDesk(on, 'HN-SXD');
  other = new Desk(on, 'HN-SYT');
});
beforeEach(() => on.clock.set(MORNING));
afterAll(() => on.close());

const send = (matter: object): Promise<Shown> =>
  justice.ask(
    `mutation ($form: UrgingForm!) { sendUrging(form: $form) { __typename ... on Urging {
      subject about directiveId agency { code } } ... on NotAllowed { violations { code } } } }`,
    {
      form: { kind: 'reminder', message: 'Đề nghị báo cáo.', dueOn: '2026-11-25', ...matter },
    },
    'overseer',
  );
const matterOf = (matter: object, role: 'overseer' | 'observer' | 'nobody' = 'overseer') =>
  justice.ask(
    'query ($matter: UrgedMatterForm!) { urgedMatter(matter: $matter) { subject about agency { code } } }',
    { matter },
    role,
  );

describe('an urging about a thing', () => {
  it('is about a duty, and shown beside it to those who may see it', async () => {
    await on.application.get(DutyCache, { strict: false }).recompute();
    const seen = (desk: Desk, role: 'contact_officer' | 'observer' | 'nobody') =>
      desk.ask(
        `{ duties(agencyCode: "HN-SXD", first: 1) { edges { node { id title period urgings { ${ABOUT} } } } } }`,
        {},
        role,
      );
    const { id: dutyId, title, period } = (await seen(building, 'nobody')).edges[0].node;
    const about = `${title}, ${period}`;
    expect(await matterOf({ dutyId })).toEqual({
      subject: 'duty',
      about,
      agency: { code: 'HN-SXD' },
    });
    expect(await send({ dutyId })).toMatchObject({ subject: 'duty', about });
    expect(await send({ dutyId })).toMatchObject({ violations: [{ code: 'urging_sent_today' }] });
    const urgingsSeen = async (...by: Parameters<typeof seen>) =>
      (await seen(...by)).edges[0].node.urgings;
    expect(await urgingsSeen(building, 'contact_officer')).toMatchObject([{ standing: 'waiting' }]);
    expect(await urgingsSeen(other, 'contact_officer')).toEqual([]);
    expect(await urgingsSeen(building, 'nobody')).toEqual([]);
  });

  it('is about a report, and goes to the body that writes it', async () => {
    await justice.open({ year: 2025, level: 'department' });
    const { id: reportId } = await building.own(2025);
    expect(await send({ reportId })).toMatchObject({
      subject: 'report',
      about: 'Báo cáo năm 2025, Sở Xây dựng thành phố Hà Nội',
      agency: { code: 'HN-SXD' },
    });
    const asked = `query ($id: ID!) { reportPage(id: $id) { report { urgings { ${ABOUT} } } } }`;
    const { report } = await building.ask(asked, { id: reportId }, 'head');
    expect(report.urgings).toHaveLength(1);
  });

  it('is about a task of a directive, with the body that answers for it', async () => {
    const form = {
      kind: 'dispatch',
      documentNumber: '03/UBND-NC',
      title: 'Về việc rà soát đầu mối',
      issuer: 'UBND Thành phố',
      issuedOn: '2026-11-20',
      content: 'Yêu cầu rà soát.',
      tasks: [
        {
          title: 'Rà soát đầu mối',
          demand: 'Rà soát đầu mối.',
          schedule: 'once',
          dueOn: '2026-11-25',
          criteria: ['written_report'],
          levels: ['department'],
        },
      ],
    };
    const directive = await justice.ask(
      `mutation ($form: DirectiveForm!, $key: ID!) { createDirective(form: $form, idempotencyKey: $key) {
        ... on Directive { id tasks { id } } } }`,
      { form, key: randomUUID() },
      'overseer',
    );
    const taskId = directive.tasks[0].id;
    expect(await send({ taskId, agencyCode: 'HN-SXD' })).toMatchObject({
      subject: 'task',
      about: 'Nhiệm vụ 1 của 03/UBND-NC: Rà soát đầu mối',
      directiveId: directive.id,
      agency: { code: 'HN-SXD' },
    });
    expect(await send({ taskId, agencyCode: 'HN-SXD' })).toMatchObject({
      violations: [{ code: 'urging_sent_today' }],
    });
    expect(await send({ taskId, agencyCode: 'HN-SYT' })).toMatchObject({ subject: 'task' });
    const { edges } = await building.ask(
      `{ myTasks(first: 50) { edges { node { task { id } urgings { ${ABOUT} } } } } }`,
      {},
      'contact_officer',
    );
    const cell = edges.find(({ node }: Shown) => node.task.id === taskId);
    expect(cell.node.urgings).toHaveLength(1);
  });

  it.each([
    { reportId: 'không phải mã' },
    { reportId: randomUUID() },
    { taskId: randomUUID(), agencyCode: 'HN-SXD' },
    { taskId: 'không phải mã' },
    { dutyId: 'không có' },
  ])('is refused where there is no such thing: %j', async (matter) => {
    expect(await matterOf(matter)).toBeNull();
    expect(await send(matter)).toMatchObject({ violations: [{ code: 'urging_matter_unknown' }] });
  });

  it('is prepared by overseers alone', async () => {
    const matter = { agencyCode: 'HN-SXD' };
    expect(await matterOf(matter)).toMatchObject({ subject: 'general', about: null });
    expect(await matterOf(matter, 'observer')).toBeNull();
    expect(await matterOf(matter, 'nobody')).toBeNull();
  });
});
