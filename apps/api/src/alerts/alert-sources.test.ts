import { randomUUID } from 'node:crypto';
import { ALERT_SUBJECTS, type AlertSubject, type CalendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk } from '../../test/desk.ts';
import { startMailServer, type MailServer } from '../../test/mail-server.ts';
import { person, type Person } from '../../test/people.ts';
import { MUTATION_BUDGET, QUERY_BUDGET } from '../../test/query-budget.ts';
import { ReportDesk } from '../../test/report-desk.ts';
import { publicationDuties } from '../duties/duty.table.ts';
import { AlertRepository } from './alert.repository.ts';
import { AlertService } from './alert.service.ts';
import { alertLetters } from './alert.table.ts';

const day = (text: string) => text as CalendarDate; // a day by sight
const BUILDING = 'Sở Xây dựng thành phố Hà Nội';

let mail: MailServer;
let on: Api;
let justice: Desk;
let overseer: Person;

beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi('2026-11-20T09:00:00+07:00', { SMTP_URL: mail.url });
  justice = new Desk(on, 'HN-STP');
  overseer = await person(on, 'overseer', 'HN-STP');
});
beforeEach(async () => {
  on.clock.set('2026-11-20T09:00:00+07:00');
  await on.opened.database.delete(alertLetters);
});
afterAll(async () => {
  await on.close();
  await mail.close();
});

/** The letter of one subject on a morning; null when none came. */
async function letterOf(subject: AlertSubject, morning: string): Promise<string | null> {
  await on.application.get(AlertRepository, { strict: false }).choose(
    overseer.id,
    ALERT_SUBJECTS.map((one) => ({ subject: one, rhythm: one === subject ? 'daily' : 'never' })),
  );
  on.clock.set(`${morning}T07:35:00+07:00`);
  await on.application.get(AlertService, { strict: false }).sendAll();
  const letters = mail.delivered.splice(0);
  return letters.find(({ to }) => to.includes(overseer.email))?.text ?? null;
}

describe('a letter to overseers', () => {
  it('tells of an urging on the day after its last one', async () => {
    const form = {
      kind: 'reminder',
      message: 'Đề nghị báo cáo.',
      dueOn: '2026-11-25',
      agencyCode: 'HN-SXD',
    };
    await justice.ask(
      'mutation ($form: UrgingForm!) { sendUrging(form: $form) { __typename } }',
      { form },
      'overseer',
    );
    expect(await letterOf('unanswered_urgings', '2026-11-25')).toBeNull();
    expect(await letterOf('unanswered_urgings', '2026-11-26')).toContain(
      `CHƯA TRẢ LỜI: 1 mới\n- ${BUILDING}: 1 mới\n`,
    );
  });

  it('tells of a task on the day after its last one', async () => {
    const form = {
      kind: 'dispatch',
      documentNumber: '02/UBND-NC',
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
    await justice.ask(
      'mutation ($form: DirectiveForm!, $key: ID!) { createDirective(form: $form, idempotencyKey: $key) { __typename } }',
      { form, key: randomUUID() },
      'overseer',
    );
    expect(await letterOf('late_tasks', '2026-11-25')).toBeNull();
    expect(await letterOf('late_tasks', '2026-11-26')).toContain(`- ${BUILDING}: 1 mới\n`);
  });

  it('tells of a report that is not sent, and of one that waits', async () => {
    const desk = new ReportDesk(on, 'HN-STP');
    await desk.open({ year: 2025, level: 'department', dueOn: '2026-11-25' });
    expect(await letterOf('unsent_reports', '2026-11-25')).toBeNull();
    const building = new ReportDesk(on, 'HN-SXD');
    const opened = await building.own(2025);
    await building.sendUp(await building.save(opened));
    expect(await letterOf('waiting_reports', '2026-11-26')).toContain(
      `CHỜ TIẾP NHẬN: 1 mới\n- ${BUILDING}: 1 mới (năm 2025)\n`,
    );
    await on.opened.database.delete(alertLetters);
    const unsent = await letterOf('unsent_reports', '2026-11-26');
    expect(unsent).toContain('- Sở Y tế thành phố Hà Nội: 1 mới (năm 2025)\n');
    expect(unsent).not.toContain(BUILDING);
  });

  it('counts duties that were not met', async () => {
    const { id: agencyId } = await justice.ask('{ agency(code: "HN-SXD") { id } }', {});
    await on.opened.database.insert(publicationDuties).values({
      id: `${agencyId}:thử:2026`,
      agencyId,
      template: 'thử',
      title: 'Nghĩa vụ thử',
      classKey: 'thử',
      metByClasses: ['thử'],
      rhythm: 'yearly',
      periodKey: '2026',
      periodWords: 'năm 2026',
      madeOn: day('2026-11-01'),
      dueOn: day('2026-11-25'),
      nominalOn: day('2026-11-25'),
      basis: 'statute',
      under: [],
      derivation: [],
      provisional: false,
      calendarVersion: 'thử',
    });
    await letterOf('unmet_duties', '2026-11-25');
    expect(await letterOf('unmet_duties', '2026-11-26')).toMatch(
      new RegExp(`- ${BUILDING}: 1 mới`),
    );
  });
});

describe('what somebody wants to be told', () => {
  const see = (desk: Desk, role: Parameters<Desk['look']>[1]) =>
    desk.ask('{ alertChoices { subject rhythm } }', {}, role);
  const choose = (desk: Desk, role: Parameters<Desk['look']>[1], subject: string) =>
    desk.ask(
      `mutation ($choices: [AlertChoiceForm!]!) { chooseAlerts(choices: $choices) { __typename
        ... on AlertChoices { choices { subject rhythm } } ... on NotAllowed { violations { code } } } }`,
      { choices: [{ subject, rhythm: 'weekly' }] },
      role,
    );

  it('is everything daily for an overseer, nothing for an observer, until they choose', async () => {
    expect(await see(justice, 'overseer')).toHaveLength(ALERT_SUBJECTS.length);
    // Once a minute whoever comes first also reads who took over from whom.
    await see(justice, 'overseer');
    expect(justice.statements.length).toBeLessThanOrEqual(QUERY_BUDGET['alertChoices'] ?? -1);
    const council = new Desk(on, 'HN-VPHDND');
    expect(await see(council, 'observer')).toContainEqual({
      subject: 'late_requests',
      rhythm: 'never',
    });
    const { choices } = await choose(council, 'observer', 'late_requests');
    expect(council.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['chooseAlerts'] ?? -1);
    expect(choices).toContainEqual({ subject: 'late_requests', rhythm: 'weekly' });
    expect(await see(council, 'observer')).toEqual(choices);
    expect(await see(justice, 'overseer')).toContainEqual({
      subject: 'late_requests',
      rhythm: 'daily',
    });
  });

  it('is only what their role may know', async () => {
    const council = new Desk(on, 'HN-VPHDND');
    const refused = { violations: [{ code: 'role_not_allowed' }] };
    expect(await choose(council, 'observer', 'identity_openings')).toMatchObject(refused);
    const building = new Desk(on, 'HN-SXD');
    expect(await see(building, 'head')).toBeNull();
    expect(await choose(building, 'head', 'late_requests')).toMatchObject(refused);
    await expect(choose(building, 'nobody', 'late_requests')).rejects.toThrow('UNAUTHENTICATED');
  });
});
