import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { PetitionDesk } from '../../test/petition-desk.ts';
import { DutyCache } from '../duties/duty-cache.service.ts';
import { FactRepository } from './fact.repository.ts';

const NOW = '2026-11-23T09:00:00+07:00';
const NEXT_DAY = '2026-11-24T09:00:00+07:00';

let on: Api;
let catalogue: EntryDesk;
let petitions: PetitionDesk;
let facts: FactRepository;
beforeAll(async () => {
  on = await startApi(NOW);
  catalogue = new EntryDesk(on);
  petitions = new PetitionDesk(on);
  facts = on.application.get(FactRepository, { strict: false });
});
beforeEach(() => on.clock.set(NOW));
afterAll(() => on.close());

const kept = () =>
  petitions.rows(`select kind, agency_id, "on", source, source_id, item, by, amount
    from statistic_facts order by source, source_id, kind, item, by, "on", amount`);

/** Where the months say something else than the facts. */
const monthsApart = () =>
  petitions.rows(`select * from (
      select agency_id, date_trunc('month', "on")::date as month, kind, by, amount, source = 'import' as imported,
        count(*)::int as count
      from statistic_facts group by 1, 2, 3, 4, 5, 6) counted
    full join statistic_months kept using (agency_id, month, kind, by, amount, imported)
    where counted.count is distinct from kept.count`);

/** What was followed act by act, which must be what a rebuild makes of everything. */
async function followed(source: string): Promise<Shown[]> {
  expect(await facts.catchUpForReader()).toBe(true);
  const before = await kept();
  expect(await monthsApart()).toEqual([]);
  await petitions.rows('delete from statistic_facts');
  expect(await petitions.rows('select from statistic_months')).toEqual([]);
  await facts.rebuild();
  expect(await kept()).toEqual(before);
  expect(await monthsApart()).toEqual([]);
  return before.filter((fact) => fact.source === source);
}

async function cells(scope: object = {}, role: 'overseer' | 'nobody' = 'overseer') {
  const found: Shown = await petitions.ask(
    `query ($code: String!, $from: CalendarDate!, $until: CalendarDate!, $alone: Boolean) {
      statistics(agencyCode: $code, from: $from, until: $until, isAlone: $alone) {
        keeping missing cells { figure by value } } }`,
    { code: 'HN-SXD', from: '2026-01-01', until: '2026-12-31', alone: true, ...scope },
    role,
  );
  const value = (figure: string, by: string | null = null) =>
    found.cells.find((one: Shown) => one.figure === figure && one.by === by)?.value ?? null;
  return { ...found, value };
}

const counted = (figure: string, until = '2026-12-31', role: 'overseer' | 'nobody' = 'overseer') =>
  petitions.ask(
    `query ($figure: FigureCode!, $until: CalendarDate!) { countedFacts(agencyCode: "HN-SXD", from: "2026-01-01",
      until: $until, isAlone: true, figure: $figure) { source sourceId subject reference } }`,
    { figure, until },
    role,
  );

describe('facts of the catalogue', () => {
  it('tell what came, what left and what was there on the last day', async () => {
    const stays = await catalogue.published();
    const leaves = await catalogue.published();
    await catalogue.drafted();
    on.clock.set(NEXT_DAY);
    await catalogue.withdraw(leaves);
    on.clock.set(NOW);

    const told = await followed('entry');
    expect(told).toHaveLength(3);
    expect(told.filter(({ kind }) => kind === 'entry_removed')).toEqual([
      expect.objectContaining({ source_id: leaves }),
    ]);
    const dayBefore = await cells({ until: '2026-11-22' });
    const before = await cells({ until: '2026-11-23' });
    const after = await cells();
    expect(dayBefore.value('entries_in_catalogue')).toBeNull();
    expect(dayBefore.value('entries_removed')).toBeNull();
    expect(before.value('entries_in_catalogue')).toBe(2);
    expect(before.value('entries_removed')).toBe(0);
    expect(after.value('entries_in_catalogue')).toBe(1);
    expect(after.value('entries_published')).toBe(2);
    expect(after.value('entries_removed')).toBe(1);
    // The stock of a later period knows what came before it.
    const later = await cells({ from: '2026-12-01' });
    expect(later.value('entries_in_catalogue')).toBe(1);
    expect(later.value('entries_published')).toBeNull();

    const shown = { source: 'entry', sourceId: stays, subject: expect.stringContaining('úng') };
    expect(await counted('entries_in_catalogue')).toEqual([expect.objectContaining(shown)]);
    expect(await counted('entries_in_catalogue', '2026-11-23')).toHaveLength(2);
    expect(await counted('entries_in_catalogue', '2026-12-31', 'nobody')).toEqual([]);
  });

  it('make nobody keep a register, and are known all the same', async () => {
    const [row] = await petitions.rows(`select code from agencies a where valid_until is null
      and not exists (select from requests r where r.agency_id = a.id) and code like 'HN-%'
      and not exists (select from staff s where s.agency_id = a.id) limit 1`);
    await petitions.rows(
      `insert into section_blocks (agency_id, block, version, content, owner, checked_on, written_by_id, written_at)
        select a.id, 'internal_regulation', 1, 'Quy chế mẫu', 'Văn thư', '2026-11-23',
          (select id from staff limit 1), '2026-11-23T00:30:00+07:00' from agencies a where code = $1
          and valid_until is null`,
      [row?.code],
    );
    const silent = await cells({ code: row?.code });

    expect(silent).toMatchObject({ keeping: 0, missing: 1 });
    expect(silent.value('requests_received')).toBeNull();
    expect(silent.value('regulations_published')).toBe(1);
    const dayBefore = await cells({ code: row?.code, until: '2026-11-22' });
    expect(dayBefore.value('regulations_published')).toBeNull();
    expect(await followed('regulation')).toHaveLength(1);
  });
});

describe('facts of duties', () => {
  it('stand on the last day of each duty that is over, by how it was met', async () => {
    await on.application.get(DutyCache, { strict: false }).recompute();
    const told = await followed('duty');
    const standing = await petitions.rows(`select count(*)::int as n from publication_duties
      where due_on < '2026-11-23'`);
    expect(told).toHaveLength(standing[0]?.n);
    expect(told.length).toBeGreaterThan(0);

    const { value } = await cells();
    // Where duties are told, none met in time is zero and not unknown.
    expect(value('duties_met_on_time')).toBe(0);
    const parts = ['on_time', 'late', 'day_unknown'].map((how) => value(`duties_met_${how}`) ?? 0);
    expect(value('duties_due')).toBe(
      parts.reduce((sum, part) => sum + part, value('duties_unmet') ?? 0),
    );
  });

  it('follow the entry that meets a duty late, and the day that ends a duty', async () => {
    const before = await cells();
    const [duty] =
      await petitions.rows(`select d.class_key, d.documents_from::text, d.made_on::text from publication_duties d
      join agencies a on a.id = d.agency_id and a.code = 'HN-SXD'
      where due_on < '2026-11-01' and document_number is null limit 1`);
    const content = {
      title: 'Tài liệu mẫu',
      issuer: 'Sở mẫu',
      link: 'https://hanoi.gov.vn/mau',
      forms: ['portal'],
      madeOn: duty?.documents_from ?? duty?.made_on,
    };
    await catalogue.published(
      { classes: [duty?.class_key], head: null, titleIsHarmless: false },
      { content },
    );
    const after = await cells();
    expect(after.value('duties_met_late')).toBeGreaterThan(before.value('duties_met_late') ?? 0);
    expect(after.value('duties_due')).toBe(before.value('duties_due'));

    on.clock.set('2027-11-23T09:00:00+07:00');
    const soon = await cells({ until: '2027-12-31' });
    const dayChanges = async () => {
      await on.application.get(DutyCache, { strict: false }).recompute();
      await facts.markDuties();
    };
    await dayChanges();
    const aYearLater = await cells({ until: '2027-12-31' });
    expect(aYearLater.value('duties_due')).toBeGreaterThan(soon.value('duties_due') ?? 0);
    await followed('duty');
    on.clock.set(NOW);
    await dayChanges();
  });
});

describe('facts of petitions', () => {
  it('tell that they came and how they were answered, and no part of few', async () => {
    const upheld = await petitions.lodged();
    const rejected = await petitions.lodged();
    await petitions.lodged();
    await petitions.step(upheld.petition.id, 'upholdPetition', {
      error: 'own_published_by_self',
      finding: 'Đúng là nhầm.',
    });
    await petitions.step(rejected.petition.id, 'rejectPetition', { finding: 'Không nhầm.' });

    expect(await followed('petition')).toHaveLength(5);
    const whole = await cells();
    expect(whole.value('petitions_received')).toBe(3);
    expect(whole.value('petitions_answered', 'upheld')).toBe(1);
    expect(whole.value('petitions_answered')).toBe(2);
    const inPublic = await cells({}, 'nobody');
    expect(inPublic.value('petitions_received')).toBe(3);
    expect(inPublic.value('petitions_answered', 'upheld')).toBeNull();
    expect(await counted('petitions_answered')).toContainEqual(
      expect.objectContaining({ source: 'petition', reference: upheld.petition.reference }),
    );
  });
});

describe('facts of training and looks', () => {
  it('count who came for the body that they work for, until it is withdrawn', async () => {
    const id = randomUUID();
    const keep = (more: object) =>
      petitions.ask(
        `mutation ($form: TrainingForm!) { keepTraining(agencyCode: "HN-SXD", form: $form) { __typename } }`,
        {
          form: {
            id,
            expectedVersion: 0,
            title: 'Tập huấn mẫu',
            heldOn: '2026-11-20',
            attendees: [
              { agencyCode: 'HN-SXD', person: 'Nguyễn Văn A' },
              { agencyCode: 'HN-SXD', person: 'Lê Văn C' },
              { agencyCode: 'HN-STC', person: 'Trần Thị B' },
            ],
            ...more,
          },
        },
        'contact_officer',
      );
    await keep({});
    expect(await followed('training')).toHaveLength(3);
    expect((await cells()).value('staff_trained')).toBe(2);
    expect((await cells({ code: 'HN-STC' })).value('staff_trained')).toBe(1);

    await keep({ expectedVersion: 1, withdrawn: true });
    expect(await followed('training')).toEqual([]);
  });

  it('count drafts blind, by day and outcome', async () => {
    await petitions.rows(`insert into looks (mark, agency_id, "on", outcome)
      select m, a.id, '2026-11-23', o from agencies a,
        (values ('a', 'looked'), ('b', 'looked'), ('c', 'answered')) as l(m, o)
      where a.code = 'HN-SXD' and a.valid_until is null`);
    await petitions.rows(
      `insert into looks (mark, "on", outcome) values ('d', '2026-11-23', 'looked')`,
    );
    await petitions.rows(`update looks set outcome = 'asked' where mark = 'b'`);

    expect(await followed('look')).toHaveLength(3);
    const { value } = await cells();
    expect(value('looks_by_outcome')).toBe(3);
    expect(value('looks_by_outcome', 'asked')).toBe(1);
    expect(value('deflections')).toBe(1);
  });

  it('add the openings of a section up over the day, from whoever keeps the public site alone', async () => {
    const tell = (payload: object, remoteAddress = '127.0.0.1') =>
      on.inject({ method: 'POST', url: '/section-visits', payload, remoteAddress });
    expect((await tell({ 'HN-SXD': 2, 'HN-STC': 1, 'KHONG-CO': 4 })).statusCode).toBe(204);
    expect((await tell({ 'HN-SXD': 3 })).statusCode).toBe(204);
    expect((await tell({ 'HN-SXD': 1_000 }, '203.0.113.9')).statusCode).toBe(403);
    for (const wrong of [{ 'HN-SXD': 0 }, { 'HN-SXD': 1.5 }, { 'HN-SXD': '2' }, ['HN-SXD']])
      expect((await tell(wrong)).statusCode, JSON.stringify(wrong)).toBe(400);

    expect(await followed('visit')).toHaveLength(2);
    expect((await cells()).value('section_visits')).toBe(5);
    expect((await cells({ code: 'HN-STP' })).value('section_visits')).toBeNull();
  });
});
