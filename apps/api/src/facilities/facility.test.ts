import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { cookieOf, person } from '../../test/people.ts';
import { facilities } from './facility.table.ts';

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
    overseer: await cookie('overseer'),
    administrator: await cookie('administrator'),
  };
});
afterAll(() => on.close());

type Who = keyof typeof cookies | 'nobody';

async function ask(query: string, variables: object = {}, who: Who = 'nobody') {
  const headers = who === 'nobody' ? {} : { cookie: cookies[who] };
  const { data, errors } = await on.ask(query, variables, { headers });
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return Object.values<any>(data)[0]; // oxlint-disable-line no-explicit-any -- a test knows what it asked for
}

const KEEP = `mutation ($code: String!, $form: FacilityForm!) { keepFacility(agencyCode: $code, form: $form) {
  ... on Agency { facilities { id version title count checkedOn } }
  ... on NotAllowed { violations { code field } } } }`;
const keep = (form: object = {}, who: Who = 'officer', code = 'HN-SXD') =>
  ask(
    KEEP,
    {
      code,
      form: {
        id: randomUUID(),
        expectedVersion: 0,
        kind: 'reading_place',
        title: 'Phòng đọc mẫu',
        ...form,
      },
    },
    who,
  );
const codes = ({ violations }: { violations?: { code: string }[] }) =>
  violations?.map(({ code }) => code) ?? 'done';
const shown = async () =>
  (await ask('{ agency(code: "HN-SXD") { facilities { title count checkedOn } } }')).facilities;

describe('a facility', () => {
  const id = randomUUID();

  it('is kept by the people of the agency and shown to everybody with its day of check', async () => {
    for (const who of ['nobody', 'neighbour', 'overseer', 'administrator'] as const)
      expect(codes(await keep({}, who))).toEqual(['role_not_allowed']);
    expect(codes(await keep({}, 'officer', '001'))).toEqual(['agency_unknown']);
    expect(codes(await keep({ id, count: 4 }, 'unit'))).toBe('done');
    expect(await shown()).toEqual([{ title: 'Phòng đọc mẫu', count: 4, checkedOn: '2026-11-23' }]);
  });

  it('is one, however often it is sent; two who change it at once meet', async () => {
    expect(codes(await keep({ id, count: 4 }))).toBe('done');
    expect(codes(await keep({ id, count: 5 }))).toEqual(['changed_meanwhile']);
    const both = [5, 6].map((count) => keep({ id, count, expectedVersion: 1 }));
    const outcomes = (await Promise.all(both)).map((one) => String(codes(one)));
    expect(outcomes.toSorted()).toEqual(['changed_meanwhile', 'done']);
    expect(codes(await keep({ id, expectedVersion: 2 }, 'neighbour', 'HN-STC'))).toEqual([
      'changed_meanwhile',
    ]);
    expect(await shown()).toHaveLength(1);
  });

  it('is no longer shown once it is gone, and stays in the history', async () => {
    expect(codes(await keep({ id, expectedVersion: 2, withdrawn: true }))).toBe('done');
    expect(await shown()).toEqual([]);
    expect(await on.opened.database.select().from(facilities)).toHaveLength(3);
    await expect(on.opened.database.delete(facilities)).rejects.toMatchObject({
      cause: { code: '23001' },
    });
  });

  it('is refused with faults beside their fields', async () => {
    expect(codes(await keep({ title: ' ', count: 0 }))).toEqual(['required', 'not_a_number']);
    expect(codes(await keep({ id: 'x' }))).toEqual(['changed_meanwhile']);
  });
});
