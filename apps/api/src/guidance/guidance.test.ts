import { randomUUID } from 'node:crypto';
import { STAFF_ROLES } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { Desk, type Shown } from '../../test/desk.ts';
import { cookieOf, person } from '../../test/people.ts';
import { MUTATION_BUDGET } from '../../test/query-budget.ts';
import { seedGuidance } from '../seed/guidance.ts';
import { guidanceVersions } from './guidance.table.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
});
afterAll(() => on.close());

type Who = (typeof STAFF_ROLES)[number] | 'nobody';
const GUIDANCE = `__typename ... on Guidance { slug version title withdrawn audience }
  ... on NotAllowed { violations { code field message } }`;
const FORM = {
  slug: 'bai-mau',
  kind: 'page',
  audience: 'citizen',
  rank: 1,
  title: 'Bài mẫu',
  summary: 'Tóm tắt mẫu.',
  body: 'Nội dung mẫu.',
  reviewOn: '2027-03-01',
  links: [],
  expectedVersion: 0,
};
const publish = (form: object, who: Who = 'overseer'): Promise<Shown> =>
  desk.ask(
    `mutation ($form: GuidanceForm!) { publishGuidance(form: $form) { ${GUIDANCE} } }`,
    { form: { ...FORM, ...form } },
    who,
  );
const withdraw = (slug: string, version: number, who: Who = 'overseer'): Promise<Shown> =>
  desk.ask(
    `mutation ($slug: String!, $version: Int!) { withdrawGuidance(slug: $slug, expectedVersion: $version) { ${GUIDANCE} } }`,
    { slug, version },
    who,
  );
const shown = (slug: string): Promise<Shown> =>
  desk.ask('query ($slug: String!) { citizenGuidanceText(slug: $slug) { title version body } }', {
    slug,
  });
const versions = (slug: string, who: Who): Promise<Shown> =>
  desk.ask(
    'query ($slug: String!) { guidanceVersions(slug: $slug) { version title withdrawn } }',
    { slug },
    who,
  );
const codes = ({ violations = [] }: Shown) => violations.map(({ code }: Shown) => code);

describe('guidance', () => {
  it('is shown as soon as it is published, version by version', async () => {
    expect(await publish({})).toMatchObject({ version: 1 });
    expect(await shown('bai-mau')).toMatchObject({ title: 'Bài mẫu', version: 1 });
    expect(desk.statements).toHaveLength(1);

    const changed = await publish({ title: 'Bài mẫu, bản hai', expectedVersion: 1 });
    expect(changed).toMatchObject({ version: 2 });
    expect(desk.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['publishGuidance'] ?? 0);
    expect(await shown('bai-mau')).toMatchObject({ title: 'Bài mẫu, bản hai' });
    expect(await versions('bai-mau', 'contact_officer')).toEqual([
      { version: 2, title: 'Bài mẫu, bản hai', withdrawn: false },
      { version: 1, title: 'Bài mẫu', withdrawn: false },
    ]);
  });

  it('is gone from the site when it is withdrawn, and can come back', async () => {
    await publish({ slug: 'bai-go' });
    expect(await withdraw('bai-go', 1)).toMatchObject({ withdrawn: true, version: 2 });
    expect(desk.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['withdrawGuidance'] ?? 0);
    expect(await shown('bai-go')).toBeNull();
    expect(codes(await withdraw('bai-go', 2))).toEqual(['changed_meanwhile']);
    await publish({ slug: 'bai-go', expectedVersion: 2 });
    expect(await shown('bai-go')).toMatchObject({ version: 3 });
  });

  it('is changed by one of two who saw the same version', async () => {
    await publish({ slug: 'hai-nguoi' });
    const both = await Promise.all([
      publish({ slug: 'hai-nguoi', title: 'Một', expectedVersion: 1 }),
      publish({ slug: 'hai-nguoi', title: 'Hai', expectedVersion: 1 }, 'administrator'),
    ]);
    expect(both.flatMap(codes)).toEqual(['changed_meanwhile']);
    expect(await versions('hai-nguoi', 'head')).toHaveLength(2);
  });

  it('keeps its address and its audience', async () => {
    await publish({ slug: 'cho-can-bo', audience: 'officer' });
    expect(codes(await publish({ slug: 'cho-can-bo' }))).toEqual(['guidance_address_taken']);
    const changed = await publish({ slug: 'cho-can-bo', audience: 'citizen', expectedVersion: 1 });
    expect(changed).toMatchObject({ audience: 'officer' });
    expect(await shown('cho-can-bo')).toBeNull();
    for (const slug of ['Có dấu', 'ab', '-dau-gach', 'x'.repeat(81), '../len-tren'])
      expect(codes(await publish({ slug }))).toEqual(['not_an_address']);
  });

  it.each<Who>(['nobody', 'contact_officer', 'unit_officer', 'head'])(
    'is not written by %s',
    async (who) => {
      expect(codes(await publish({ slug: `cua-${who.replace('_', '-')}` }, who))).toEqual([
        'role_not_allowed',
      ]);
      expect(codes(await withdraw('bai-mau', 2, who))).toEqual(['role_not_allowed']);
    },
  );

  it('for officers is for those who sign in', async () => {
    await publish({ slug: 'rieng-can-bo', audience: 'officer' });
    const list = 'query { staffGuidance { slug } }';
    const slugs = async (who: Who) =>
      (await desk.ask(list, {}, who)).map(({ slug }: Shown) => slug);
    expect(await slugs('unit_officer')).toContain('rieng-can-bo');
    expect(await slugs('nobody')).toEqual([]);
    expect(await versions('rieng-can-bo', 'nobody')).toEqual([]);
  });
});

describe('a file attached to guidance', () => {
  const attached = (id: string) => ({ kind: 'document', title: 'Mẫu', address: `/files/${id}` });
  const status = async (id: string, who: Who) => {
    const headers = await signedIn(who);
    return (await on.inject({ url: `/files/${id}`, headers })).statusCode;
  };

  it('is everybody’s from the version that holds it to the next', async () => {
    const id = await brought('overseer');
    expect(await status(id, 'nobody')).toBe(404);
    expect(await publish({ slug: 'co-tep', links: [attached(id)] })).toMatchObject({ version: 1 });
    expect(desk.statements.length).toBeLessThanOrEqual(MUTATION_BUDGET['publishGuidance'] ?? 0);
    for (const who of ['nobody', 'unit_officer', 'administrator'] as const)
      expect(await status(id, who)).toBe(200);

    await publish({ slug: 'co-tep', expectedVersion: 1 });
    expect(await status(id, 'nobody')).toBe(404);
    expect(await status(id, 'administrator')).toBe(200);
    await publish({ slug: 'co-tep', links: [attached(id)], expectedVersion: 2 });
    await withdraw('co-tep', 3);
    expect(await status(id, 'nobody')).toBe(404);
  });

  it('of officers’ guidance is for those who sign in', async () => {
    const id = await brought('administrator');
    await publish({ slug: 'tep-rieng', audience: 'officer', links: [attached(id)] });
    expect(await status(id, 'nobody')).toBe(404);
    expect(await status(id, 'unit_officer')).toBe(200);
  });

  it('was brought in for guidance, by those who write it', async () => {
    const other = await desk.document('internal');
    const links = [attached(await brought('overseer')), attached(other)];
    expect(await publish({ slug: 'tep-la', links })).toMatchObject({
      violations: [{ code: 'document_unknown', field: 'links.1.address' }],
    });
    expect(codes(await publish({ slug: 'tep-la', links: [attached(randomUUID())] }))).toEqual([
      'document_unknown',
    ]);
    for (const who of ['nobody', 'contact_officer', 'head', 'observer'] as const)
      expect(await bring(who)).toMatchObject({ statusCode: 403 });
  });
});

const signedIn = async (who: Who): Promise<{ cookie?: string }> =>
  who === 'nobody' ? {} : { cookie: await cookieOf(on, await person(on, who)) };

async function bring(who: Who) {
  const mark = 'ranh-gioi';
  const head = `--${mark}\r\ncontent-disposition: form-data; name="file"; filename="Mau.txt"\r\n\r\n`;
  return on.inject({
    method: 'POST',
    url: '/files?kind=guidance',
    headers: {
      'content-type': `multipart/form-data; boundary=${mark}`,
      ...(await signedIn(who)),
    },
    payload: `${head}Mẫu phiếu\r\n--${mark}--\r\n`,
  });
}

async function brought(who: Who): Promise<string> {
  return String((await bring(who)).json().id);
}

describe('the guidance that an installation starts with', () => {
  it('is whole, comes once and leaves what was published alone', async () => {
    await seedGuidance(on.opened.database, on.clock);
    expect(await shown('cach-yeu-cau')).toMatchObject({ version: 1 });
    await publish({ slug: 'cach-yeu-cau', title: 'Của thành phố', expectedVersion: 1 });
    const before = await on.opened.database.select().from(guidanceVersions);
    await seedGuidance(on.opened.database, on.clock);
    expect(await on.opened.database.select().from(guidanceVersions)).toHaveLength(before.length);
    expect(await shown('cach-yeu-cau')).toMatchObject({ title: 'Của thành phố' });
  });

  it('can not be changed behind the back of its versions', async () => {
    const change = on.opened.database.update(guidanceVersions).set({ title: 'Khác' });
    await expect(change).rejects.toMatchObject({ cause: { code: '23001' } });
  });
});
