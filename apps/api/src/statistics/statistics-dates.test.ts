import { randomUUID } from 'node:crypto';
import { calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { ReportDesk } from '../../test/report-desk.ts';
import { CalendarChangeService } from '../calendar/calendar-change.service.ts';
import { FactRepository } from './fact.repository.ts';

const DISTRICT = '002';
/** The city's contact point, which keeps what districts left. */
const KEEPER = 'HN-VPUB';
const WARD_AFTER = '00070';
const NOTHING_ASKED = 'HN-SNV';

let on: Api;
let body: ReportDesk;
let quiet: ReportDesk;
beforeAll(async () => {
  on = await startApi('2026-08-31T09:00:00+07:00');
  body = new ReportDesk(on);
  quiet = new ReportDesk(on, NOTHING_ASKED);
  await quiet.person('head');
});
afterAll(() => on.close());

const statistics = (code: string, from: string, until: string): Promise<Shown> =>
  body.ask(
    `query ($code: String!, $from: CalendarDate!, $until: CalendarDate!) {
      statistics(agencyCode: $code, from: $from, until: $until) { cells { figure by value } } }`,
    { code, from, until },
    'overseer',
  );
async function received(code: string, from: string, until: string, figure = 'requests_received') {
  const { cells } = await statistics(code, from, until);
  return cells.find((cell: Shown) => cell.figure === figure && cell.by === null).value;
}

/** One request that only a paper register of that body knows, as its keeper brings it in. */
async function onPaper(
  agencyCode: string,
  receivedOn: string,
  keeper = agencyCode,
): Promise<Shown> {
  const table = `Số sổ\tNgày nhận\tCách gửi\tNgười yêu cầu\n1\t${receivedOn}\tTrực tiếp\tCông dân`;
  const form = { id: randomUUID(), agencyCode, document: 'Sổ theo dõi', isTrial: false, table };
  return new Desk(on, keeper).ask(
    `mutation ($form: PaperRegisterForm!) { importPaperRegister(form: $form) { __typename
      ... on PaperTrial { faults { column } } ... on NotAllowed { violations { code field } } } }`,
    { form },
    'contact_officer',
  );
}
const KEPT = { __typename: 'PaperImport' };

describe('a period that crosses 1 July 2025', () => {
  it('counts the district before, the ward after, and both once in the city', async () => {
    expect(await onPaper(DISTRICT, '2025-06-27', KEEPER)).toEqual(KEPT);
    expect(await onPaper(WARD_AFTER, '2025-07-03')).toEqual(KEPT);
    const [from, until] = ['2025-06-01', '2025-07-31'];
    expect(await received(DISTRICT, from, until)).toBe(1);
    expect(await received(WARD_AFTER, from, until)).toBe(1);
    expect(await received('01', from, until)).toBe(2);
    expect(await received('01', from, '2025-06-30')).toBe(1);
    expect(await received('01', '2025-07-01', until)).toBe(1);
  });

  it('lets neither body take in what it could not have received', async () => {
    const faults = [{ column: 'Ngày nhận' }];
    expect(await onPaper(DISTRICT, '2025-07-02', KEEPER)).toMatchObject({ faults });
    expect(await onPaper(WARD_AFTER, '2025-06-30')).toMatchObject({ faults });
  });

  it('lets nobody bring in what another body keeps', async () => {
    const refused = { violations: [{ code: 'not_the_keeper', field: 'agencyCode' }] };
    expect(await onPaper(DISTRICT, '2025-06-27', WARD_AFTER)).toMatchObject(refused);
    expect(await onPaper(WARD_AFTER, '2025-07-04', KEEPER)).toMatchObject(refused);
  });
});

describe('a period that crosses 1 September 2026', () => {
  it('counts what each statute governs, which is what its two parts make together', async () => {
    await body.opened();
    on.clock.set('2026-09-01T09:00:00+07:00');
    await body.opened();
    const parts = [
      await received('HN-SXD', '2026-08-01', '2026-08-31'),
      await received('HN-SXD', '2026-09-01', '2026-09-30'),
    ];
    expect(parts).toEqual([1, 1]);
    expect(await received('HN-SXD', '2026-08-01', '2026-09-30')).toBe(2);
    expect(await body.rows('select distinct statute from requests order by 1')).toHaveLength(2);
  });
});

describe('a holiday that is added in the middle of the year', () => {
  const dayOff = async (day: string) => {
    const changes = on.application.get(CalendarChangeService, { strict: false });
    const change = {
      on: calendarDate(day),
      working: false,
      name: 'Nghỉ do bão (mẫu)',
      decision: 'Quyết định mẫu',
    };
    const administrator = await body.person('administrator');
    const { calendar } = await changes.preview(change);
    const ruling = await changes.change(change, calendar.version, {
      kind: 'staff',
      ...administrator,
    });
    expect(ruling.allowed).toBe(true);
  };
  const onTime = () => received('HN-SXD', '2026-10-01', '2026-12-31', 'requests_answered_on_time');

  it('makes an answer of the later last day one on time, as a rebuild does', async () => {
    on.clock.set('2026-10-05T09:00:00+07:00');
    const request = await body.opened();
    await body.must(request, 'contact_officer', 'judge_valid');
    const lastDay = async (): Promise<string> => {
      const sql = 'select due_on::text as due from requests where id = $1';
      return (await body.rows(sql, [request.id]))[0]?.due;
    };
    const before = await lastDay();
    await dayOff(before);
    expect((await lastDay()) > before).toBe(true);
    on.clock.set(`${await lastDay()}T09:00:00+07:00`);
    const documents = [await body.document()];
    await body.must(request, 'contact_officer', 'provide_item', { item: 1, documents });
    await body.must(request, 'contact_officer', 'deliver', { message: null });
    expect(await onTime()).toBe(1);
    await on.application.get(FactRepository, { strict: false }).rebuild();
    expect(await onTime()).toBe(1);
  });

  it('changes nothing of a report that was sent', async () => {
    await new ReportDesk(on, 'HN-STP').open({ year: 2026, level: 'department' });
    on.clock.set('2027-01-08T09:00:00+07:00');
    const sent = await body.sendUp(await body.save(await body.own(2026)));
    const before = await body.page(sent.id);
    await dayOff('2026-10-15');
    const after = await body.page(sent.id);
    expect(after.restatements).toEqual([]);
    expect(after.versions).toEqual(before.versions);
    expect(await onTime()).toBe(1);
  });
});

describe('a body that nobody asked', () => {
  it('reports zeros, no share and no middle', async () => {
    const { cells } = await statistics(NOTHING_ASKED, '2026-01-01', '2026-12-31');
    const value = (figure: string) => cells.find((cell: Shown) => cell.figure === figure)?.value;
    expect([value('requests_received'), value('requests_extended')]).toEqual([0, 0]);
    expect(value('median_days_lived')).toBeNull();

    const report = await quiet.own(2026);
    const sent = await quiet.sendUp(await quiet.save(report));
    const { columns, outliers } = await quiet.page(sent.id);
    expect(outliers).toEqual([]);
    expect(columns.flatMap(({ lines }: Shown) => lines)).toContainEqual(
      expect.objectContaining({
        figure: 'requests_received',
        cells: [expect.objectContaining({ by: null, value: 0 })],
      }),
    );
  });
});
