import { STAFF_ROLES, type StaffRole } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { cookieOf, person } from '../../test/people.ts';
import { agencies } from '../agencies/agency.table.ts';
import { ContactPointRepository } from './contact-point.repository.ts';
import { contactAbsences, contactPoints } from './contact-point.table.ts';

let api: Api;
const cookies = new Map<StaffRole, string>();
beforeAll(async () => {
  api = await startApi();
  for (const role of STAFF_ROLES) cookies.set(role, await cookieOf(api, await person(api, role)));
});
afterAll(() => api.close());

type Who = StaffRole | 'visitor';

async function ask(query: string, variables: object = {}, who: Who = 'contact_officer') {
  const cookie = who === 'visitor' ? undefined : cookies.get(who);
  const headers = cookie === undefined ? {} : { cookie };
  const { data, errors } = await api.ask(query, variables, { headers });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return Object.values<any>(data)[0]; // oxlint-disable-line no-explicit-any -- a test knows what it asked for
}

const OUTCOME = `{ ... on ContactHistory { version points { id person validFrom validUntil checkedOn }
  absences { id deputy } } ... on NotAllowed { violations { code field message } } }`;
const SET = `mutation ($code: String!, $form: ContactPointForm!, $seen: Int!) {
  setContactPoint(agencyCode: $code, form: $form, expectedVersion: $seen) ${OUTCOME} }`;
const AWAY = `mutation ($code: String!, $form: ContactAbsenceForm!, $seen: Int!) {
  recordContactAbsence(agencyCode: $code, form: $form, expectedVersion: $seen) ${OUTCOME} }`;
const CANCEL = `mutation ($id: ID!, $seen: Int!) {
  cancelContactAbsence(id: $id, expectedVersion: $seen) ${OUTCOME} }`;
const HISTORY = `query ($code: String!) { contactHistory(agencyCode: $code) {
  version points { id person } absences { deputy } } }`;

const FORM = { unit: 'Văn phòng', person: 'Nguyễn Văn A', phone: '024 0000 0000' };
const set = (code: string, seen: number, form: object = FORM, who: Who = 'administrator') =>
  ask(SET, { code, form, seen }, who);
const away = (code: string, seen: number, form: object, who: Who = 'administrator') =>
  ask(AWAY, { code, form: { deputy: 'Trần Thị B', ...form }, seen }, who);
const codesOf = ({ violations }: { violations?: { code: string }[] }) =>
  violations?.map(({ code }) => code) ?? 'done';

async function shownOn(code: string, day: string) {
  const before = api.clock.now();
  api.clock.set(`${day}T09:00:00+07:00`);
  const { contactPoint } = await ask(
    `query ($code: String!) { agency(code: $code) { contactPoint {
      person phone email standsInFor standsInUntil checkedOn } } }`,
    { code },
    'visitor',
  );
  api.clock.set(before.toISOString());
  return contactPoint;
}

describe('a contact point', () => {
  it('is named by the officer and the head of the agency itself, and by administrators', async () => {
    const seen = async () => (await ask(HISTORY, { code: 'HN-SXD' }, 'overseer')).version;
    const outcomes: [Who, unknown][] = [];
    // Observers are refused at the door: observer.test.ts.
    const asking = STAFF_ROLES.filter((role) => role !== 'observer');
    for (const who of ['visitor', ...asking] as const) {
      const { points } = await ask(HISTORY, { code: 'HN-SXD' }, 'overseer');
      const form = { ...FORM, unit: `Văn phòng, ${who}`, id: points[0]?.id ?? null };
      outcomes.push([who, codesOf(await set('HN-SXD', await seen(), form, who))]);
    }
    const REFUSED = ['role_not_allowed'];
    expect(Object.fromEntries(outcomes)).toEqual({
      visitor: REFUSED,
      contact_officer: 'done',
      unit_officer: REFUSED,
      head: 'done',
      overseer: REFUSED,
      administrator: 'done',
    });
    for (const who of ['contact_officer', 'head', 'overseer'] as const)
      expect(codesOf(await set('HN-STC', 0, FORM, who))).toEqual(REFUSED);
    expect((await ask(HISTORY, { code: 'HN-STC' }, 'overseer')).version).toBe(0);
  });

  it('is told to everybody, its history to its own people and to those who oversee', async () => {
    await set('HN-SYT', 0);
    expect(await shownOn('HN-SYT', '2026-11-23')).toMatchObject({ person: 'Nguyễn Văn A' });
    expect(await shownOn('HN-SYT', '2026-11-22')).toBeNull();
    const seenBy = async (who: Who, code: string) =>
      (await ask(HISTORY, { code }, who))?.points.length ?? null;
    expect(await seenBy('visitor', 'HN-SYT')).toBeNull();
    expect(await seenBy('contact_officer', 'HN-SYT')).toBeNull();
    expect(await seenBy('contact_officer', 'HN-SXD')).toBe(1);
    expect(await seenBy('overseer', 'HN-SYT')).toBe(1);
    expect(await seenBy('administrator', 'HN-SYT')).toBe(1);
  });

  it('gives way to the next one and is kept', async () => {
    await set('HN-SNV', 0);
    const next = { ...FORM, person: 'Lê Văn C', validFrom: '2026-12-01' };
    expect(await set('HN-SNV', 1, next)).toMatchObject({
      version: 2,
      points: [
        { person: 'Nguyễn Văn A', validFrom: '2026-11-23', validUntil: '2026-11-30' },
        { person: 'Lê Văn C', validFrom: '2026-12-01', validUntil: null },
      ],
    });
    expect((await shownOn('HN-SNV', '2026-11-30')).person).toBe('Nguyễn Văn A');
    expect((await shownOn('HN-SNV', '2026-12-01')).person).toBe('Lê Văn C');
  });

  it('is named once by two who write at once', async () => {
    const both = await Promise.all([1, 2].map((at) => set('HN-STP', 0, { unit: `Phòng ${at}` })));
    expect(both.map((one) => String(codesOf(one))).toSorted()).toEqual([
      'changed_meanwhile',
      'done',
    ]);
    expect((await ask(HISTORY, { code: 'HN-STP' }, 'overseer')).points).toHaveLength(1);
  });

  it('tells faults beside their fields, in words', async () => {
    const { violations } = await set('HN-SCT', 0, { unit: ' ', email: 'x', phone: 'y' });
    expect(violations.map(({ field }: { field: string }) => field)).toEqual([
      'unit',
      'phone',
      'email',
    ]);
    expect(codesOf(await set('HN-SCT', 0, { ...FORM, id: 'không phải mã' }))).toEqual([
      'contact_point_unknown',
    ]);
    expect(codesOf(await set('không có', 0))).toEqual(['agency_unknown']);
  });

  it('of an abolished body cannot be named, and is told of no day after its last', async () => {
    expect(codesOf(await set('001', 0))).toEqual(['agency_unknown']);
    await set('HN-SKHCN', 0);
    await api.opened.database
      .update(agencies)
      .set({ validUntil: (await shownOn('HN-SKHCN', '2026-11-24')).checkedOn })
      .where(eq(agencies.code, 'HN-SKHCN'));
    expect(await shownOn('HN-SKHCN', '2026-11-23')).not.toBeNull();
    expect(await shownOn('HN-SKHCN', '2026-11-24')).toBeNull();
  });

  it('keeps every version: none is changed or removed', async () => {
    const { database } = api.opened;
    for (const change of [
      database.delete(contactPoints),
      database.update(contactPoints).set({ person: 'khác' }),
      database.update(contactAbsences).set({ deputy: 'khác' }),
    ])
      await expect(change).rejects.toMatchObject({ cause: { code: '23001' } });
  });
});

describe('an absence', () => {
  const CODE = 'HN-SGDDT';
  let id: string;

  it('shows the deputy from its first day to its last, by their own number where they have one', async () => {
    const { points } = await set(CODE, 0, { ...FORM, email: 'vp@vidu.invalid' });
    id = points[0].id;
    const form = {
      contactPointId: id,
      from: '2026-11-25',
      until: '2026-12-10',
      deputyPhone: '024 1111 1111',
    };
    expect(codesOf(await away(CODE, 1, form, 'contact_officer'))).toEqual(['role_not_allowed']);
    expect(codesOf(await away(CODE, 1, form))).toBe('done');
    expect(await shownOn(CODE, '2026-11-24')).toMatchObject({ standsInFor: null });
    expect(await shownOn(CODE, '2026-11-25')).toMatchObject({
      person: 'Trần Thị B',
      phone: '024 1111 1111',
      email: 'vp@vidu.invalid',
      standsInFor: 'Nguyễn Văn A',
      standsInUntil: '2026-12-10',
    });
  });

  it('ends with the time of the person who is away', async () => {
    await set(CODE, 2, { ...FORM, person: 'Lê Văn C', validFrom: '2026-12-01' });
    expect((await shownOn(CODE, '2026-11-30')).person).toBe('Trần Thị B');
    expect(await shownOn(CODE, '2026-12-01')).toMatchObject({
      person: 'Lê Văn C',
      standsInFor: null,
    });
  });

  it('shares no day with another, and its deputy is another person', async () => {
    const form = { contactPointId: id, from: '2026-11-24', until: '2026-11-25' };
    expect(codesOf(await away(CODE, 3, form))).toEqual(['absences_overlap']);
    const own = { ...form, until: '2026-11-24', deputy: 'nguyễn văn a' };
    expect(codesOf(await away(CODE, 3, own))).toEqual(['deputy_is_the_absent']);
  });

  it('counts for no day once it is called off, by those who may and over what they saw', async () => {
    const [absence] = await api.opened.database.select().from(contactAbsences);
    const cancel = (seen: number, who: Who = 'administrator') =>
      ask(CANCEL, { id: absence?.id, seen }, who);
    expect(codesOf(await cancel(3, 'head'))).toEqual(['role_not_allowed']);
    expect(codesOf(await cancel(2))).toEqual(['changed_meanwhile']);
    expect(await cancel(3)).toMatchObject({ version: 4, absences: [] });
    expect(codesOf(await cancel(4))).toEqual(['changed_meanwhile']);
    expect((await shownOn(CODE, '2026-11-26')).person).toBe('Nguyễn Văn A');
    expect(codesOf(await ask(CANCEL, { id: 'x', seen: 0 }, 'administrator'))).toEqual([
      'role_not_allowed',
    ]);
  });
});

describe('the list of the city', () => {
  const LIST = `query ($state: ContactState, $first: Int!, $after: String) {
    contactOverview(state: $state, first: $first, after: $after) { totalCount counts { state count }
      pageInfo { hasNextPage endCursor } edges { node { state agency { code } contactPoint { person } } } } }`;
  const list = (variables: object, who: Who = 'overseer') =>
    ask(LIST, { first: 100, ...variables }, who);

  it('begins with the bodies without anybody, then those longest unconfirmed', async () => {
    const codes: string[] = [];
    const states: string[] = [];
    let after: string | null = null;
    do {
      const page = await list({ after, first: 40 });
      for (const { node } of page.edges) {
        codes.push(node.agency.code);
        states.push(node.state);
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(codes).toHaveLength(150);
    expect(new Set(codes).size).toBe(150);
    expect(codes).not.toContain('001');
    expect(states).toEqual(states.toSorted().toReversed());
    expect(states.at(-1)).toBe('current');
  });

  it('tells since when nobody confirmed, and counts', async () => {
    api.clock.set('2027-05-24T09:00:00+07:00');
    const { counts } = await list({});
    const count = (asked: string) =>
      counts.find(({ state }: { state: string }) => state === asked).count;
    expect(count('review_overdue')).toBe(5);
    expect(count('current')).toBe(0);
    expect((await list({ state: 'review_overdue' })).totalCount).toBe(5);
    api.clock.set('2026-11-23T09:00:00+07:00');
  });

  it('holds their own body alone for its people, and nothing for others', async () => {
    expect((await list({}, 'unit_officer')).edges).toMatchObject([
      { node: { agency: { code: 'HN-SXD' } } },
    ]);
    expect((await list({}, 'visitor')).totalCount).toBe(0);
    await expect(list({ after: 'x' })).rejects.toThrow('con trỏ');
  });
});

describe('what a statistic reads', () => {
  it('is the history of every body', async () => {
    const histories = await new ContactPointRepository(api.opened.database, api.clock).histories(
      null,
    );
    expect([...histories.values()].every(({ points }) => points.length > 0)).toBe(true);
    expect(histories.size).toBe(6);
  });
});
