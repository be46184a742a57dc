import { calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { cookieOf, person, type Person } from '../../test/people.ts';
import { CalendarChangeService } from '../calendar/calendar-change.service.ts';
import { countingQueries } from '../platform/query-count.ts';
import { DutyCache } from './duty-cache.service.ts';

const WARD = '00004';

let on: Api;
let officer: Person;
let cookies: Record<'officer' | 'neighbour' | 'overseer', string>;

beforeAll(async () => {
  on = await startApi();
  officer = await person(on, 'contact_officer', WARD);
  const [neighbour, overseer] = [await person(on, 'head', '00008'), await person(on, 'overseer')];
  cookies = {
    officer: await cookieOf(on, officer),
    neighbour: await cookieOf(on, neighbour),
    overseer: await cookieOf(on, overseer),
  };
  await on.application.get(DutyCache, { strict: false }).recompute();
});
afterAll(() => on.close());

type Who = keyof typeof cookies | 'nobody';

async function ask(query: string, variables: object = {}, who: Who = 'nobody') {
  const headers = who === 'nobody' ? {} : { cookie: cookies[who] };
  const { data, errors } = await on.ask(query, variables, { headers });
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join());
  return Object.values<any>(data)[0]; // oxlint-disable-line no-explicit-any -- a test knows what it asked for
}

const dutyOf = (template: string, period: string) => `${officer.agencyId}:${template}:${period}`;
const DUTY = `query ($id: ID!) { duty(id: $id) {
  title period state dueOn nominalOn daysLate basis derivation termUnverified calendarVersion
  met { entryId title on } freeRequest { free message under { text } } under { instrument } publishedUntil } }`;
const duty = (template: string, period: string) => ask(DUTY, { id: dutyOf(template, period) });
const codes = ({ violations }: { violations?: { code: string }[] }) =>
  violations?.map(({ code }) => code) ?? 'done';

const RECORD = `mutation ($code: String!, $form: DutyEventForm!) { recordDutyEvent(agencyCode: $code, form: $form) {
  __typename ... on DutyEvent { id words } ... on NotAllowed { violations { code field message } } } }`;
const record = (form: object, who: Who = 'officer') =>
  ask(
    RECORD,
    { code: WARD, form: { event: 'budget_decided', on: '2025-12-19', periodKey: '2026', ...form } },
    who,
  );

describe('a duty', () => {
  it('is told to everybody with its day, why, and what asking for it costs', async () => {
    expect(await duty('budget_execution', '2026-Q3')).toMatchObject({
      title: 'Tình hình thực hiện dự toán ngân sách',
      period: 'quý III năm 2026',
      state: 'overdue',
      dueOn: '2026-10-15',
      daysLate: 39,
      basis: 'sector_law',
      termUnverified: true,
      freeRequest: {
        free: true,
        under: [{ text: 'điểm a khoản 1 Điều 23' }, { text: 'khoản 2 Điều 25' }],
      },
      under: [{ instrument: '01/2026/QH16' }, { instrument: '343/2016/TT-BTC' }],
    });
    expect((await duty('channels', 'standing')).freeRequest).toMatchObject({ free: false });
    expect(await ask(DUTY, { id: 'không có' })).toBeNull();
  });

  it('is met by what is published, and unmet again when that is withdrawn', async () => {
    const entry = await keptEntry(on, {
      agencyId: officer.agencyId,
      classes: ['L26.17.1.d-2'],
      madeOn: calendarDate('2026-10-12'),
      link: 'https://vidu.invalid/quy-3',
    });
    expect(await duty('budget_execution', '2026-Q3')).toMatchObject({
      state: 'met_late',
      met: { entryId: entry.id },
      freeRequest: { free: false },
    });
    await on.opened.executeSql(
      `update catalogue_entries set state = 'withdrawn' where id = '${entry.id}'`,
    );
    expect(await duty('budget_execution', '2026-Q3')).toMatchObject({
      state: 'overdue',
      met: null,
    });
  });

  it('is listed for each of 150 agencies', async () => {
    const overview = await ask(
      '{ dutyOverview { agency { code } duties { total overdue upcoming } } }',
    );
    expect(overview).toHaveLength(150);
    expect(overview.every(({ duties }: { duties: { total: number } }) => duties.total > 0)).toBe(
      true,
    );
    const overdue = overview.map(({ duties }: { duties: { overdue: number } }) => duties.overdue);
    expect(overdue).toEqual(overdue.toSorted((one: number, other: number) => other - one));
  });

  it('refuses a class that is none, a page that is none, a cursor of somebody’s making', async () => {
    await expect(ask('{ duties(class: "17.1.a") { totalCount } }')).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    await expect(ask('{ duties(first: 0) { totalCount } }')).rejects.toThrow('BAD_USER_INPUT');
    const forged = Buffer.from('["2026-13-45","x"]').toString('base64url');
    await expect(ask(`{ duties(after: "${forged}") { totalCount } }`)).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    expect(await ask('{ duties(agencyCode: "không có") { totalCount } }')).toEqual({
      totalCount: 0,
    });
    expect(
      (await ask('{ duties(agencyCode: "00004", class: "L26.17.1.d") { totalCount } }')).totalCount,
    ).toBeGreaterThan(5);
  });
});

describe('an event', () => {
  it('starts the clock of its duty in the same moment, and stops when it is taken back', async () => {
    expect(await duty('budget_estimate', '2026')).toMatchObject({ dueOn: '2026-02-04' });
    const { id, words } = await record({ documentNumber: '12/NQ-HĐND' });
    expect(words).toBe('quyết định dự toán ngân sách');
    expect(await duty('budget_estimate', '2026')).toMatchObject({
      dueOn: '2026-01-19',
      derivation: expect.arrayContaining([
        'Cơ quan ghi nhận sự kiện: quyết định dự toán ngân sách, Thứ Sáu 19/12/2025.',
      ]),
    });
    expect(codes(await record({}))).toEqual(['already_recorded']);

    const WITHDRAW = `mutation ($id: ID!, $reason: String!) { withdrawDutyEvent(id: $id, reason: $reason) {
      ... on DutyEvent { withdrawalReason } ... on NotAllowed { violations { code field } } } }`;
    expect(codes(await ask(WITHDRAW, { id, reason: 'x' }, 'neighbour'))).toEqual([
      'role_not_allowed',
    ]);
    expect(codes(await ask(WITHDRAW, { id, reason: ' ' }, 'officer'))).toEqual(['required']);
    await ask(WITHDRAW, { id, reason: 'Ghi nhầm năm.' }, 'officer');
    expect(codes(await ask(WITHDRAW, { id, reason: 'x' }, 'officer'))).toEqual([
      'changed_meanwhile',
    ]);
    expect(await duty('budget_estimate', '2026')).toMatchObject({ dueOn: '2026-02-04' });
  });

  it('that is a duty of its own brings it', async () => {
    const { id } = await record({ event: 'audit_released', on: '2026-11-20', periodKey: null });
    expect(await duty('audit_report', id)).toMatchObject({
      dueOn: '2026-11-30',
      state: 'upcoming',
      period: 'ngày 20/11/2026',
    });
  });

  it('is recorded once when two do it at the same moment', async () => {
    const both = await Promise.all(
      [1, 2].map(() => record({ periodKey: '2027', on: '2026-11-20' })),
    );
    expect(both.map((one) => String(codes(one))).toSorted()).toEqual(['already_recorded', 'done']);
  });

  it('is recorded by the people of the agency alone', async () => {
    for (const who of ['nobody', 'neighbour', 'overseer'] as const)
      expect(codes(await record({ periodKey: '2025' }, who))).toEqual(['role_not_allowed']);
    expect(codes(await record({ event: 'inspection_concluded' }))).toEqual(['event_not_of_agency']);
    expect(codes(await record({ on: '2026-11-24', periodKey: '2025' }))).toEqual(['in_the_future']);
  });

  it('and what may be recorded is for them and for overseers to see', async () => {
    const EVENTS = `{ dutyEvents(agencyCode: "${WARD}") { recordable { event periods { key words } } recorded { words withdrawnAt } } }`;
    const { recordable, recorded } = await ask(EVENTS, {}, 'officer');
    expect(recordable).toContainEqual({
      event: 'budget_decided',
      periods: [
        { key: '2027', words: 'năm 2027' },
        { key: '2026', words: 'năm 2026' },
        { key: '2025', words: 'năm 2025' },
      ],
    });
    expect(recorded.length).toBe(3);
    await expect(ask(EVENTS, {}, 'neighbour')).rejects.toThrow('FORBIDDEN');
    await expect(ask(EVENTS)).rejects.toThrow('FORBIDDEN');
    expect((await ask(EVENTS, {}, 'overseer')).recorded.length).toBe(3);
  });
});

describe('the agency’s own catalogue', () => {
  const PROMISE = `mutation ($duty: ID!, $dueOn: CalendarDate, $until: CalendarDate) { promiseDutyDay(duty: $duty, dueOn: $dueOn, publishedUntil: $until) {
    ... on PublicationDuty { dueOn basis publishedUntil } ... on NotAllowed { violations { code } } } }`;
  const id = () => dutyOf('work_report', '2026');

  it('binds by an earlier day; the latest word counts', async () => {
    const first = { duty: id(), dueOn: '2027-01-07', until: '2031-12-31' };
    expect(await ask(PROMISE, first, 'officer')).toEqual({
      dueOn: '2027-01-07',
      basis: 'own_catalogue',
      publishedUntil: '2031-12-31',
    });
    expect(await ask(PROMISE, { duty: id(), dueOn: '2027-01-08' }, 'officer')).toMatchObject({
      dueOn: '2027-01-08',
      publishedUntil: null,
    });
    expect(await ask(PROMISE, { duty: id() }, 'officer')).toMatchObject({ basis: 'statute' });
  });

  it('is written by the agency alone, for duties that are there', async () => {
    expect(codes(await ask(PROMISE, { duty: id() }, 'neighbour'))).toEqual(['role_not_allowed']);
    expect(codes(await ask(PROMISE, { duty: 'x' }, 'officer'))).toEqual(['duty_unknown']);
    expect(codes(await ask(PROMISE, { duty: id(), dueOn: '2026-12-31' }, 'officer'))).toEqual([
      'before_it_is_made',
    ]);
  });

  it('says which entry a duty asks for', async () => {
    const LINK = (
      act: string,
    ) => `mutation ($duty: ID!, $entry: ID!) { ${act}(duty: $duty, entryId: $entry) {
      ... on PublicationDuty { state met { entryId } } ... on NotAllowed { violations { code } } } }`;
    const made = {
      agencyId: officer.agencyId,
      classes: ['L26.17.1.a'],
      link: 'https://vidu.invalid/bao-cao',
    };
    const entry = await keptEntry(on, made);
    const other = await keptEntry(on, { ...made, classes: ['L26.17.1.k'] });
    const foreign = await keptEntry(on, { ...made, agencyId: null });
    const variables = { duty: dutyOf('work_report', '2025'), entry: entry.id };
    expect((await duty('work_report', '2025')).met).toBeNull();
    for (let twice = 0; twice < 2; twice += 1)
      expect(await ask(LINK('linkDutyEntry'), variables, 'officer')).toEqual({
        state: 'met_late',
        met: { entryId: entry.id },
      });
    expect(
      codes(await ask(LINK('linkDutyEntry'), { ...variables, entry: other.id }, 'officer')),
    ).toEqual(['class_not_of_duty']);
    expect(
      codes(await ask(LINK('linkDutyEntry'), { ...variables, entry: foreign.id }, 'officer')),
    ).toEqual(['entry_not_of_agency']);
    expect(
      codes(await ask(LINK('linkDutyEntry'), { ...variables, entry: 'x' }, 'officer')),
    ).toEqual(['entry_not_of_agency']);
    expect(await ask(LINK('unlinkDutyEntry'), variables, 'officer')).toEqual({
      state: 'overdue',
      met: null,
    });
    expect(codes(await ask(LINK('unlinkDutyEntry'), variables, 'officer'))).toEqual(['not_linked']);
  });
});

describe('the calendar of an agency', () => {
  const CALENDAR = (from: string, until: string) =>
    `{ dutyCalendar(agencyCode: "${WARD}", from: "${from}", until: "${until}") { dueOn title } }`;

  it('is for its people and overseers, and bounded', async () => {
    const year = CALENDAR('2026-01-01', '2026-12-31');
    const seen = await ask(year, {}, 'officer');
    expect(seen.length).toBeGreaterThan(5);
    expect(await ask(year, {}, 'overseer')).toEqual(seen);
    await expect(ask(year, {}, 'neighbour')).rejects.toThrow('FORBIDDEN');
    await expect(ask(year)).rejects.toThrow('FORBIDDEN');
    await expect(ask(CALENDAR('2020-01-01', '2026-12-31'), {}, 'officer')).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });
});

describe('a changed calendar', () => {
  it('moves the duties that it touches, and their version with it', async () => {
    const changes = on.application.get(CalendarChangeService, { strict: false });
    const administrator = await person(on, 'administrator');
    const change = {
      on: calendarDate('2026-11-30'),
      working: false,
      name: 'Nghỉ mẫu',
      decision: 'Quyết định mẫu',
    };
    const preview = await changes.preview(change);
    await changes.change(change, preview.calendar.version, { kind: 'staff', ...administrator });
    const { rows } = await on.opened.executeSql(
      'select distinct calendar_version from publication_duties',
    );
    expect(rows).toEqual([{ calendar_version: preview.calendar.version }]);
    const { edges } = await ask(
      `{ duties(agencyCode: "${WARD}", class: "L26.17.1.h-3") { edges { node { dueOn } } } }`,
    );
    expect(edges).toEqual([{ node: { dueOn: '2026-12-01' } }]);
  });

  it('and a day that changes nothing writes nothing', async () => {
    const cache = on.application.get(DutyCache, { strict: false });
    await cache.recompute();
    const { statements } = await countingQueries(() => cache.recompute());
    expect(statements.filter((text) => /^(insert|update|delete)/i.test(text))).toEqual([]);
  });

  it('and a later day brings the periods that come into sight, and loses none', async () => {
    const count = async () => (await ask('{ duties { totalCount } }')).totalCount;
    const before = await count();
    on.clock.set('2027-03-02T00:10:00+07:00');
    await on.application.get(DutyCache, { strict: false }).recompute();
    expect(await count()).toBeGreaterThan(before);
    expect(await duty('channels', 'standing')).toMatchObject({
      state: 'overdue',
      daysLate: 1,
      freeRequest: { free: true },
    });
  });
});
