import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { startMailServer, type MailServer } from '../../test/mail-server.ts';
import { ReportDesk } from '../../test/report-desk.ts';
import { DigestService } from '../notices/digest.service.ts';

const YEAR = 2026;
const SENDING_DAY = '2027-01-10T09:00:00+07:00';

let mail: MailServer;
let on: Api;
let construction: ReportDesk;
let health: ReportDesk;
let justice: ReportDesk;
let office: ReportDesk;

beforeAll(async () => {
  mail = await startMailServer();
  on = await startApi('2026-11-23T09:00:00+07:00', { SMTP_URL: mail.url });
  construction = new ReportDesk(on);
  health = new ReportDesk(on, 'HN-SYT');
  justice = new ReportDesk(on, 'HN-STP');
  office = new ReportDesk(on, 'HN-VPUB');
  const first = await construction.opened();
  await construction.must(first, 'contact_officer', 'judge_valid');
  await construction.opened();
  for (const desk of [construction, health, office]) await desk.person('head');
  await justice.open({ year: YEAR, level: 'department', dueOn: null });
  on.clock.set(SENDING_DAY);
});
afterAll(async () => {
  await on.close();
  await mail.close();
});

const codesOf = ({ violations }: Shown) =>
  violations.map(({ code, field }: Shown) => `${code} ${field}`);
const cellOf = (page: Shown, figure: string, by: string | null = null) =>
  page.columns
    .flatMap(({ lines }: Shown) => lines)
    .find((line: Shown) => line.figure === figure)
    ?.cells.find((cell: Shown) => cell.by === by);
const eventsOf = (page: Shown) => page.history.map(({ event }: Shown) => event);

describe('the reports of a year', () => {
  it('are opened once, however often they are asked for', async () => {
    expect(await justice.open({ year: YEAR, level: 'department' })).toMatchObject({ count: 0 });
    expect(codesOf(await justice.open({ year: 2028 }))).toEqual(['report_year_unknown year']);
    expect(codesOf(await construction.open({ year: YEAR }, 'head'))).toEqual([
      'role_not_allowed null',
    ]);
    await expect(construction.open({ year: YEAR }, 'nobody')).rejects.toThrow('UNAUTHENTICATED');
  });

  it('are seen by overseers, each body its own, and by nobody else', async () => {
    const all = await justice.list(null, 'overseer');
    expect(all).toMatchObject({ year: YEAR, years: [YEAR], mayOpen: true, mayCompile: true });
    expect(all.totalCount).toBeGreaterThan(10);

    const own = await construction.list(YEAR, 'contact_officer');
    expect(own.edges.map(({ node }: Shown) => node.agency.code)).toEqual(['HN-SXD']);
    expect(own).toMatchObject({ mayOpen: false, mayCompile: false });
    expect((await construction.list(YEAR, 'nobody')).totalCount).toBe(0);
    expect((await construction.list(YEAR, 'administrator')).totalCount).toBe(0);

    const { id } = await construction.own(YEAR);
    expect(await health.page(id)).toBeNull();
    expect(await construction.page(id, 'nobody')).toBeNull();
    await expect(health.save({ id, version: 1 })).rejects.toThrow('Không tìm thấy báo cáo');
  });

  it('come page by page', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const page: Shown = await justice.list(YEAR, 'overseer', { first: 4, after });
      codes.push(...page.edges.map(({ node }: Shown) => node.agency.code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = await justice.list(YEAR, 'overseer');
    expect(new Set(codes).size).toBe(totalCount);
    expect(codes).toHaveLength(totalCount);
  });

  it('show a body that the system knows nothing of as missing, not as zero', async () => {
    const { edges } = await justice.list(YEAR, 'overseer');
    const unknown = edges.find(({ node }: Shown) => node.agency.code === 'HN-SDL').node;
    const page = await justice.page(unknown.id, 'overseer');
    expect(cellOf(page, 'items_requested')).toMatchObject({ value: null, missing: 1 });
    const known = await health.page((await health.own(YEAR)).id);
    expect(cellOf(known, 'items_requested')).toMatchObject({ value: 0, missing: 0 });
  });
});

describe('one report', () => {
  it('goes from its body to the Department, back, again, and up to the city', async () => {
    expect(await justice.remind(YEAR)).toMatchObject({ __typename: 'ReportsTouched' });
    expect(await justice.remind(YEAR)).toEqual({ __typename: 'ReportsTouched', count: 0 });

    let report = await construction.own(YEAR);
    expect(report).toMatchObject({ state: 'open', late: false, remindedAt: expect.any(String) });
    expect(codesOf(await construction.sendUp(report))).toEqual([
      'required narrative.results',
      'required narrative.limits',
      'required narrative.difficulties',
    ]);
    expect(codesOf(await construction.sendUp(report, 'contact_officer'))).toEqual([
      'role_not_allowed null',
    ]);
    report = await construction.save(report, { results: 'Kết quả\uFFFC tốt.' });
    expect(await construction.save({ ...report, version: 1 })).toMatchObject({
      violations: [{ code: 'changed_meanwhile' }],
    });

    const twice = await Promise.all([construction.sendUp(report), construction.sendUp(report)]);
    expect(twice.map(({ state }) => state)).toEqual(['submitted', 'submitted']);
    report = await construction.sendUp(report);
    const sent = await construction.page(report.id);
    expect(sent.versions).toHaveLength(1);
    expect(cellOf(sent, 'items_requested')).toMatchObject({ value: 2, lastYear: null });
    expect(sent.parts[0]).toMatchObject({ part: 'results', text: 'Kết quả tốt.' });
    expect(await construction.save(report)).toMatchObject({
      violations: [{ code: 'report_state_not_allowed' }],
    });

    report = await justice.giveBack(report, 'Nêu rõ nguyên nhân hạn chế.');
    expect(report).toMatchObject({ state: 'returned' });
    report = await construction.save(report, { limits: 'Chậm vì thiếu người.' });
    report = await construction.sendUp(report);
    report = await justice.accept(report);
    const accepted = await construction.page(report.id, 'contact_officer');
    expect(eventsOf(accepted)).toEqual([
      'open_report',
      'remind_report',
      'save_report',
      'submit_report',
      'return_report',
      'save_report',
      'submit_report',
      'accept_report',
    ]);
    expect(accepted.history[4]).toMatchObject({
      by: 'overseer',
      remark: 'Nêu rõ nguyên nhân hạn chế.',
    });
    expect(accepted.versions.map(({ number }: Shown) => number)).toEqual([2, 1]);
    expect(accepted.openActions).toEqual([]);
  });

  it('is compiled with the others, the missing counted, up to the Ministry’s copy', async () => {
    expect(await justice.compile(YEAR - 1)).toMatchObject({
      violations: [{ code: 'nothing_to_compile' }],
    });
    let up = await justice.compile(YEAR);
    expect(up).toMatchObject({ level: 'compiled', state: 'open', agency: { code: 'HN-STP' } });
    const { totalCount } = await justice.list(YEAR, 'overseer');
    const page = await justice.page(up.id, 'overseer');
    expect(cellOf(page, 'items_requested')).toMatchObject({ value: 2, missing: totalCount - 2 });
    expect(page.addressees).toMatchObject([{ addressee: 'city_committee' }]);

    up = await justice.save(up, {}, 'overseer');
    up = await justice.sendUp(up);
    up = await office.accept(up, 'head');
    let city = await office.compile(YEAR, 'head');
    expect(city).toMatchObject({
      level: 'city',
      agency: { code: '01' },
      keeper: { code: 'HN-VPUB' },
    });
    city = await office.save(city);
    city = await office.sendUp(city);
    const sent = await office.page(city.id);
    expect(sent).toMatchObject({
      report: { state: 'submitted' },
      openActions: [],
      addressees: [{ addressee: 'ministry_of_justice' }, { addressee: 'own_council' }],
    });
    expect(cellOf(sent, 'items_requested')).toMatchObject({ value: 2 });
    expect(await justice.compile(YEAR)).toMatchObject({
      violations: [{ code: 'nothing_to_compile' }],
    });

    let late = await health.save(await health.own(YEAR));
    late = await justice.accept(await health.sendUp(late));
    expect(late).toMatchObject({ state: 'accepted' });
    expect(await justice.compile(YEAR)).toMatchObject({
      violations: [{ code: 'compilation_already_sent' }],
    });
  });

  it('keeps what was sent, and says what changed since and why', async () => {
    const report = await construction.own(YEAR);
    const before = await construction.page(report.id);
    expect(before.restatements).toEqual([]);
    on.clock.set('2027-01-20T09:00:00+07:00');
    await construction.register({
      agencyCode: 'HN-SXD',
      items: [{ description: 'Bản đồ quy hoạch phân khu', documentName: 'Bản đồ' }],
      delivery: 'electronic',
      purpose: 'Tìm hiểu',
      channel: 'counter',
      sentAt: '2026-12-28T09:00:00+07:00',
      receivedOn: '2026-12-28',
      requester: {
        kind: 'citizen',
        fullName: 'Trần Văn Mẫu',
        residence: 'Số 2 phố Mẫu',
        idNumber: '001185012346',
        email: 'mau@example.vn',
      },
    });

    const after = await construction.page(report.id);
    expect(after.columns).toEqual(before.columns);
    expect(after.versions).toEqual(before.versions);
    expect(after.restatements).toContainEqual({
      figure: 'items_requested',
      title: 'Số thông tin được yêu cầu',
      by: null,
      reported: 2,
      now: 3,
      because: [{ act: 'register', count: 1 }],
    });

    const [last] = after.versions;
    expect(last.isUnchanged).toBe(true);
    expect(last.hash).toBe(createHash('sha256').update(last.content).digest('hex'));
    expect(JSON.parse(last.content)).toMatchObject({ year: YEAR, number: 2 });
    await expect(construction.rows(`update report_versions set content = '{}'`)).rejects.toThrow(
      'never changed',
    );
    await expect(construction.rows('delete from report_events')).rejects.toThrow('never changed');
  });

  it('restates what was compiled of it, too', async () => {
    const { edges } = await justice.list(YEAR, 'overseer');
    const ups = edges.filter(({ node }: Shown) => ['compiled', 'city'].includes(node.level));
    expect(ups).toHaveLength(2);
    for (const { node } of ups) {
      const page = await justice.page(node.id, 'overseer');
      expect(page.restatements).toContainEqual(
        expect.objectContaining({ figure: 'items_requested', reported: 2, now: 3 }),
      );
    }
  });

  it('is taken after its last day, and says so', async () => {
    const planning = new ReportDesk(on, 'HN-SQHKT');
    let report = await planning.own(YEAR);
    expect(report).toMatchObject({ dueOn: '2027-01-15', late: true });
    report = await planning.sendUp(await planning.save(report));
    expect(report).toMatchObject({ state: 'submitted', late: true, submittedOn: '2027-01-20' });
    const accounted = await planning.page((await construction.own(YEAR)).id);
    expect(accounted).toBeNull();
  });
});

it('reminds those who write and send it in their letter of the morning', async () => {
  const tourism = new ReportDesk(on, 'HN-SDL');
  const [head, holder] = [await tourism.person('head'), await tourism.person('unit_officer')];
  mail.delivered.splice(0);
  on.clock.set('2027-01-21T09:00:00+07:00');
  expect((await justice.remind(YEAR)).count).toBeGreaterThan(5);
  on.clock.set('2027-01-22T07:30:00+07:00');
  await on.application.get(DigestService, { strict: false }).sendAll();

  const to = (email: string) => mail.delivered.filter((letter) => letter.to.includes(email));
  expect(to(head.email)[0]?.text).toContain(
    '- Báo cáo năm 2026: hết Thứ Sáu 15/01/2027 (đã quá hạn 7 ngày)',
  );
  expect(to(holder.email)).toEqual([]);
});

it('keeps the report of an abolished district with the city’s contact point', async () => {
  expect(await justice.open({ year: 2025, level: 'district' })).toMatchObject({ count: 30 });
  const { edges } = await office.list(2025, 'contact_officer');
  const [{ node }] = edges;
  expect(node).toMatchObject({
    keeper: { code: 'HN-VPUB' },
    periodUntil: '2025-06-30',
    level: 'district',
  });
  const sent = await office.sendUp(await office.save(node));
  expect(sent).toMatchObject({ state: 'submitted', late: true });
  const page = await office.page(sent.id);
  expect(page.addressees[1]).toMatchObject({
    addressee: 'own_council',
    under: { instrument: '104/2016/QH13', text: 'khoản 2 Điều 13' },
  });
});
