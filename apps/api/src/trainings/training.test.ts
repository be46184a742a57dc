import { randomUUID } from 'node:crypto';
import { calendarDate } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { PDF } from '../../test/files.ts';
import { cookieOf, person } from '../../test/people.ts';
import { TrainingRepository } from './training.repository.ts';
import { disseminations, trainings } from './training.table.ts';

let on: Api;
let cookies: Record<'officer' | 'unit' | 'neighbour' | 'overseer' | 'administrator', string>;
beforeAll(async () => {
  on = await startApi();
  const cookie = async (...who: [Parameters<typeof person>[1], string?]) =>
    cookieOf(on, await person(on, ...who));
  cookies = {
    officer: await cookie('contact_officer'),
    unit: await cookie('unit_officer'),
    neighbour: await cookie('head', 'HN-STC'),
    overseer: await cookie('overseer', 'HN-STP'),
    administrator: await cookie('administrator', 'HN-VPUB'),
  };
});
afterAll(() => on.close());

type Who = keyof typeof cookies | 'nobody';

async function ask(query: string, variables: object = {}, who: Who = 'officer') {
  const headers = who === 'nobody' ? {} : { cookie: cookies[who] };
  const { data, errors } = await on.ask(query, variables, { headers });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return Object.values<any>(data)[0]; // oxlint-disable-line no-explicit-any -- a test knows what it asked for
}

const KEEP = `mutation ($code: String!, $form: TrainingForm!) { keepTraining(agencyCode: $code, form: $form) {
  ... on Training { id version agency { code } attendees { person agency { code } } materials { name href } }
  ... on NotAllowed { violations { code field } } } }`;
const LIST = `query ($code: String, $first: Int!, $after: String) {
  trainings(agencyCode: $code, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { node { title heldOn attendees { person } } } } }`;
const FORM = {
  title: 'Tập huấn mẫu',
  heldOn: '2026-11-20',
  attendees: [
    { agencyCode: 'HN-SXD', person: 'Nguyễn Văn A' },
    { agencyCode: 'HN-STC', person: 'Trần Thị B', post: 'Chuyên viên' },
  ],
};
const keep = (form: object = {}, who: Who = 'officer', code = 'HN-SXD') =>
  ask(KEEP, { code, form: { id: randomUUID(), expectedVersion: 0, ...FORM, ...form } }, who);
const codes = ({ violations }: { violations?: { code: string }[] }) =>
  violations?.map(({ code }) => code) ?? 'done';
const titles = async (who: Who, code: string | null = null) => {
  const { edges } = await ask(LIST, { code, first: 100 }, who);
  return edges.map(({ node }: { node: { title: string } }) => node.title);
};

async function uploaded(who: 'officer' | 'neighbour' = 'officer') {
  const boundary = 'ranh-gioi';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="bai-giang.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
  const response = await on.inject({
    method: 'POST',
    url: '/files?kind=training',
    headers: { cookie: cookies[who], 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), PDF, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return String(response.json().id);
}

describe('a training', () => {
  it('is written down by the people of the body that held it', async () => {
    const outcomes = await Promise.all(
      (['nobody', 'unit', 'neighbour', 'overseer', 'administrator'] as const).map(async (who) =>
        codes(await keep({}, who)),
      ),
    );
    expect(outcomes).toEqual(Array.from({ length: 5 }, () => ['role_not_allowed']));
    expect(codes(await keep({ title: 'Của Sở Tư pháp' }, 'overseer', 'HN-STP'))).toBe('done');
    expect(codes(await keep({}, 'officer', '001'))).toEqual(['agency_unknown']);
    expect(await keep({ title: 'Của Sở Xây dựng' })).toMatchObject({
      version: 1,
      agency: { code: 'HN-SXD' },
      attendees: [
        { person: 'Nguyễn Văn A', agency: { code: 'HN-SXD' } },
        { person: 'Trần Thị B', agency: { code: 'HN-STC' } },
      ],
    });
  });

  it('is seen by those who held it, those who sent people, and those who oversee', async () => {
    await keep({ title: 'Nội bộ', attendees: [] }, 'overseer', 'HN-STP');
    expect(await titles('nobody')).toEqual([]);
    expect((await titles('officer')).toSorted()).toEqual(['Của Sở Tư pháp', 'Của Sở Xây dựng']);
    expect(await titles('overseer')).toHaveLength(3);
    expect(await titles('administrator', 'HN-STP')).toHaveLength(2);
    const { edges } = await ask(LIST, { first: 100 }, 'neighbour');
    expect(edges).toHaveLength(2);
    for (const { node } of edges) expect(node.attendees).toEqual([{ person: 'Trần Thị B' }]);
    expect(await titles('officer', 'không có')).toEqual([]);
  });

  it('is one, however often it is sent, and two who correct it at once meet', async () => {
    const id = randomUUID();
    const both = await Promise.all([keep({ id }), keep({ id })]);
    expect(both.map(({ version }) => version)).toContain(1);
    expect(codes(await keep({ id }))).toBe('done');
    const count = (await titles('officer')).length;
    const corrected = [1, 2].map((at) => keep({ id, expectedVersion: 1, title: `Sửa ${at}` }));
    const outcomes = (await Promise.all(corrected)).map((one) => String(codes(one)));
    expect(outcomes.toSorted()).toEqual(['changed_meanwhile', 'done']);
    expect(codes(await keep({ id, expectedVersion: 2 }, 'overseer', 'HN-STP'))).toEqual([
      'changed_meanwhile',
    ]);
    expect(codes(await keep({ id, expectedVersion: 7 }))).toEqual(['changed_meanwhile']);
    expect(await titles('officer')).toHaveLength(count);
    await keep({ id, expectedVersion: 2, withdrawn: true });
    expect(await titles('officer')).toHaveLength(count - 1);
    await expect(on.opened.database.delete(trainings)).rejects.toMatchObject({
      cause: { code: '23001' },
    });
  });

  it('has materials of the body’s own, for every body that sent people', async () => {
    const mine = await uploaded();
    const foreign = await uploaded('neighbour');
    expect(codes(await keep({ materialIds: [foreign] }))).toEqual(['document_unknown']);
    expect(codes(await keep({ materialIds: ['x'] }))).toEqual(['document_unknown']);
    const open = async (who: keyof typeof cookies | 'nobody') => {
      const headers = who === 'nobody' ? {} : { cookie: cookies[who] };
      return (await on.inject({ url: `/files/${mine}`, headers })).statusCode;
    };
    expect(await open('neighbour')).toBe(404);
    expect(await keep({ materialIds: [mine] })).toMatchObject({
      materials: [{ name: 'bai-giang.pdf', href: `/files/${mine}` }],
    });
    expect([await open('neighbour'), await open('nobody')]).toEqual([200, 404]);
  });

  it('is refused with faults beside their fields', async () => {
    expect(codes(await keep({ heldOn: '2026-11-24', title: '' }))).toEqual([
      'in_the_future',
      'required',
    ]);
    const unknown = [{ agencyCode: 'không có', person: 'A' }];
    expect(codes(await keep({ attendees: unknown }))).toEqual(['agency_unknown']);
    expect(codes(await keep({ id: 'x' }))).toEqual(['changed_meanwhile']);
  });

  it('is listed a page at a time, the latest first', async () => {
    await keep({ heldOn: '2026-11-01' });
    const days: string[] = [];
    let after: string | null = null;
    do {
      const page = await ask(LIST, { first: 2, after });
      days.push(...page.edges.map(({ node }: { node: { heldOn: string } }) => node.heldOn));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days).toHaveLength((await titles('officer')).length);
    await expect(ask(LIST, { first: 1, after: 'x' })).rejects.toThrow('con trỏ');
  });
});

describe('coverage', () => {
  const COVERAGE = `{ trainingCoverage(from: "2026-01-01", until: "2026-12-31") {
    trained named missing percent months untrained { agency { code } person } } }`;

  it('counts the persons named, of the bodies that one may see', async () => {
    const name = (code: string, who: string) =>
      ask(
        `mutation ($code: String!, $who: String!) { setContactPoint(agencyCode: $code,
          expectedVersion: 0, form: { person: $who }) { __typename } }`,
        { code, who },
        code === 'HN-SXD' ? 'officer' : 'administrator',
      );
    await name('HN-SXD', 'NGUYỄN VĂN A');
    await name('HN-SYT', 'Nguyễn Văn A');
    expect(await ask(COVERAGE, {}, 'overseer')).toEqual({
      trained: 1,
      named: 2,
      missing: 148,
      percent: 50,
      months: 24,
      untrained: [{ agency: { code: 'HN-SYT' }, person: 'Nguyễn Văn A' }],
    });
    expect(await ask(COVERAGE, {}, 'officer')).toMatchObject({
      percent: 100,
      missing: 0,
      untrained: [],
    });
    expect(await ask(COVERAGE, {}, 'neighbour')).toMatchObject({ percent: null, missing: 1 });
    expect(await ask(COVERAGE, {}, 'nobody')).toBeNull();
  });

  it('rests on each person of each day, once', async () => {
    const attendances = await new TrainingRepository(on.opened.database, on.clock).attendances({
      from: calendarDate('2026-11-01'),
      until: calendarDate('2026-11-19'),
    });
    expect(attendances.map(({ person: name, heldOn }) => `${heldOn} ${name}`)).toEqual(
      expect.arrayContaining(['2026-11-01 Nguyễn Văn A', '2026-11-01 Trần Thị B']),
    );
    expect(attendances).toHaveLength(2);
  });
});

describe('dissemination', () => {
  const KEEP_EVENT = `mutation ($code: String!, $form: DisseminationForm!) {
    keepDissemination(agencyCode: $code, form: $form) { ... on Dissemination { version agency { code } }
      ... on NotAllowed { violations { code field } } } }`;
  const TOTALS = `{ disseminationTotals(from: "2026-01-01", until: "2026-12-31") {
    audience channel events reach reachUnknown agencies } }`;
  const event = (form: object = {}, who: Who = 'officer', code = 'HN-SXD') =>
    ask(
      KEEP_EVENT,
      {
        code,
        form: {
          id: randomUUID(),
          expectedVersion: 0,
          title: 'Phát thanh mẫu',
          heldOn: '2026-11-20',
          audience: 'people',
          channel: 'loudspeaker',
          ...form,
        },
      },
      who,
    );

  it('is kept by the people of the body, once however often it is sent', async () => {
    expect(codes(await event({}, 'nobody'))).toEqual(['role_not_allowed']);
    expect(codes(await event({}, 'neighbour'))).toEqual(['role_not_allowed']);
    const id = randomUUID();
    expect(codes(await event({ id, reach: 120 }))).toBe('done');
    expect(codes(await event({ id, reach: 120 }))).toBe('done');
    expect(codes(await event({ id, reach: 121 }))).toEqual(['changed_meanwhile']);
    expect(codes(await event({ reach: -1 }))).toEqual(['not_a_number']);
    await expect(on.opened.database.delete(disseminations)).rejects.toMatchObject({
      cause: { code: '23001' },
    });
  });

  it('is summed by audience and channel, and what nobody knows is not zero', async () => {
    await event({});
    await event({ audience: 'staff', channel: 'meeting' }, 'neighbour', 'HN-STC');
    await event({ heldOn: '2025-12-31', reach: 9 });
    const people = { audience: 'people', channel: 'loudspeaker', events: 2, agencies: 1 };
    const staff = { audience: 'staff', channel: 'meeting', events: 1, agencies: 1 };
    expect(await ask(TOTALS, {}, 'overseer')).toEqual([
      { ...people, reach: 120, reachUnknown: 1 },
      { ...staff, reach: null, reachUnknown: 1 },
    ]);
    expect(await ask(TOTALS, {}, 'unit')).toHaveLength(1);
    expect(await ask(TOTALS, {}, 'nobody')).toEqual([]);
    const SILENT = `{ bodiesWithoutDissemination(from: "2026-01-01", until: "2026-12-31", first: 100) {
      totalCount agencies { code } } }`;
    const silent = await ask(SILENT, {}, 'overseer');
    expect(silent.totalCount).toBe(148);
    expect(silent.agencies).toHaveLength(100);
    const codesOf = silent.agencies.map(({ code }: { code: string }) => code);
    expect(codesOf).toContain('HN-SYT');
    expect(codesOf).not.toContain('HN-STC');
    expect(await ask(SILENT, {}, 'unit')).toEqual({ totalCount: 0, agencies: [] });
    expect(await ask(SILENT, {}, 'nobody')).toBeNull();
    const EVENTS = `{ disseminations(first: 100) { edges { node { title agency { code } } } } }`;
    expect((await ask(EVENTS, {}, 'neighbour')).edges).toHaveLength(1);
    expect((await ask(EVENTS, {}, 'administrator')).edges).toHaveLength(4);
    expect((await ask(EVENTS, {}, 'nobody')).edges).toEqual([]);
  });
});
