import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { PNG, PDF } from '../../test/files.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { cookieOf, person, type Person } from '../../test/people.ts';
import { postings, sectionBlocks } from './section.table.ts';

const WARD = '00004';

let on: Api;
let officer: Person;
let cookies: Record<'officer' | 'unit' | 'neighbour', string>;

beforeAll(async () => {
  on = await startApi();
  officer = await person(on, 'contact_officer', WARD);
  cookies = {
    officer: await cookieOf(on, officer),
    unit: await cookieOf(on, await person(on, 'unit_officer', WARD)),
    neighbour: await cookieOf(on, await person(on, 'head', '00008')),
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

async function uploaded(
  kind: string,
  name: string,
  bytes: Buffer,
  who: keyof typeof cookies = 'officer',
) {
  const boundary = 'ranh-gioi';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const response = await on.inject({
    method: 'POST',
    url: `/files?kind=${kind}`,
    headers: { cookie: cookies[who], 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  return String(response.json().id);
}

const SECTION = `{ agencySection(code: "${WARD}") { completeness { met total percent } publicEntries conditionalEntries
  blocks { block title filledBySystem content link document { name href } owner checkedOn version met gap gapMessage under { text instrument } }
  postings { title place state daysMissing photoHref minimum { dueOn derivation } } } }`;
const section = () => ask(SECTION);
async function block(name: string) {
  const { blocks } = await section();
  return blocks.find((one: { block: string }) => one.block === name);
}
const WRITE = `mutation ($form: SectionBlockForm!) { writeSectionBlock(agencyCode: "${WARD}", form: $form) {
  ... on AgencySection { completeness { met } } ... on NotAllowed { violations { code field message } } } }`;
const write = (form: object, who: Who = 'officer') =>
  ask(
    WRITE,
    {
      form: {
        block: 'procedure',
        content: 'Thủ tục mẫu',
        owner: 'Văn thư',
        expectedVersion: 0,
        ...form,
      },
    },
    who,
  );
const codes = ({ violations }: { violations?: { code: string }[] }) =>
  violations?.map(({ code }) => code) ?? 'done';

describe('the section of an agency', () => {
  it('tells of every block what is missing, and cites what demands it', async () => {
    expect(await section()).toMatchObject({
      completeness: { met: 0, total: 13, percent: 0 },
      postings: [],
    });
    expect(await block('procedure')).toMatchObject({
      title: 'Thủ tục hành chính về cung cấp thông tin',
      version: 0,
      gap: 'empty',
      gapMessage: 'Chưa có nội dung.',
      under: [{ text: 'khoản 5 Điều 11', instrument: '01/2026/QH16' }],
    });
    expect(await block('forms')).toMatchObject({ filledBySystem: true, gap: 'no_owner' });
    expect(await ask('{ agencySection(code: "không có") { publicEntries } }')).toBeNull();
    expect(await ask('{ agencySection(code: "001") { publicEntries } }')).toBeNull();
  });

  it('grows by blocks with their owner and today as the day of their check', async () => {
    expect(await write({})).toEqual({ completeness: { met: 1 } });
    expect(await block('procedure')).toMatchObject({
      content: 'Thủ tục mẫu',
      owner: 'Văn thư',
      checkedOn: '2026-11-23',
      version: 1,
      met: true,
      gap: null,
    });
  });

  it('counts its lists by what is shown', async () => {
    await keptEntry(on, { agencyId: officer.agencyId });
    await keptEntry(on, { agencyId: officer.agencyId, access: 'conditional' });
    await keptEntry(on, { agencyId: officer.agencyId, state: 'withdrawn' });
    expect(await section()).toMatchObject({ publicEntries: 1, conditionalEntries: 1 });
    expect(await block('public_list')).toMatchObject({ gap: 'no_owner' });
    await write({ block: 'public_list', content: null, owner: 'Văn thư' });
    expect(await block('public_list')).toMatchObject({ met: true });
  });

  it('takes the contact point that the agency has confirmed', async () => {
    await ask(
      `mutation { setContactPoint(agencyCode: "${WARD}", expectedVersion: 0, form: { unit: "Văn phòng HĐND và UBND", phone: "024 0000 0000" }) { __typename } }`,
      {},
      'officer',
    );
    expect(await block('contact_unit')).toMatchObject({ met: true });
  });

  it('is no longer complete when its checks are half a year old', async () => {
    on.clock.set('2027-05-23T09:00:00+07:00');
    expect(await block('procedure')).toMatchObject({ met: true });
    on.clock.set('2027-05-24T09:00:00+07:00');
    expect(await block('procedure')).toMatchObject({ gap: 'check_too_old' });
    on.clock.set('2026-11-23T09:00:00+07:00');
  });

  it('is written by contact officer and head of the agency, each over what they saw', async () => {
    for (const who of ['nobody', 'unit', 'neighbour'] as const)
      expect(codes(await write({}, who))).toEqual(['role_not_allowed']);
    expect(codes(await write({ expectedVersion: 0 }))).toEqual(['changed_meanwhile']);
    const both = await Promise.all([1, 2].map(() => write({ expectedVersion: 1 })));
    expect(both.map((one) => String(codes(one))).toSorted()).toEqual(['changed_meanwhile', 'done']);
    expect(codes(await write({ block: 'guidance', owner: '', content: '' }))).toEqual([
      'required',
      'required',
    ]);
  });

  it('keeps its history: no version is changed or removed', async () => {
    const { database } = on.opened;
    for (const change of [
      database.delete(sectionBlocks),
      database.update(sectionBlocks).set({ owner: 'khác' }),
    ])
      await expect(change).rejects.toMatchObject({ cause: { code: '23001' } });
  });

  it('hands its documents to everybody for as long as they are shown', async () => {
    const documentId = await uploaded('section', 'Quy chế.pdf', PDF);
    const url = `/files/${documentId}`;
    expect((await on.inject({ url })).statusCode).toBe(404);
    await write({ block: 'internal_regulation', content: null, documentId });
    expect(await block('internal_regulation')).toMatchObject({
      met: true,
      document: { name: 'Quy chế.pdf', href: url },
    });
    expect((await on.inject({ url })).headers['cache-control']).toBe('public, no-cache');

    await write({ block: 'internal_regulation', content: 'Đang sửa đổi.', expectedVersion: 1 });
    expect((await on.inject({ url })).statusCode).toBe(404);
    const foreign = await uploaded('section', 'Quy chế.pdf', PDF, 'neighbour');
    expect(codes(await write({ block: 'guidance', documentId: foreign }))).toEqual([
      'document_unknown',
    ]);
    expect(codes(await write({ block: 'guidance', documentId: 'x' }))).toEqual([
      'document_unknown',
    ]);
  });
});

describe('a notice on the board', () => {
  const RECORD = `mutation ($form: PostingForm!) { recordPosting(agencyCode: "${WARD}", form: $form) {
    ... on Posting { id state minimum { dueOn } photoHref } ... on NotAllowed { violations { code field message } } } }`;
  const TAKE = `mutation ($id: ID!, $on: CalendarDate!) { takeDownPosting(id: $id, takenDownOn: $on) {
    ... on Posting { state daysMissing } ... on NotAllowed { violations { code } } } }`;
  const record = (form: object, who: Who = 'officer') =>
    ask(
      RECORD,
      { form: { title: 'Phương án bồi thường', place: 'Trụ sở', postedOn: '2026-11-20', ...form } },
      who,
    );

  it('is written down with place and picture, and everybody sees how long it must hang', async () => {
    const photoId = await uploaded('posting', 'bang-tin.png', PNG);
    const posting = await record({ photoId });
    expect(posting).toMatchObject({ state: 'hanging', minimum: { dueOn: '2026-12-20' } });
    expect((await section()).postings).toMatchObject([
      { place: 'Trụ sở', photoHref: `/files/${photoId}` },
    ]);
    expect((await on.inject({ url: posting.photoHref })).statusCode).toBe(200);

    expect(codes(await ask(TAKE, { id: posting.id, on: '2026-11-22' }, 'neighbour'))).toEqual([
      'role_not_allowed',
    ]);
    expect(await ask(TAKE, { id: posting.id, on: '2026-11-22' }, 'unit')).toEqual({
      state: 'taken_down_early',
      daysMissing: 29,
    });
    expect(codes(await ask(TAKE, { id: posting.id, on: '2026-11-22' }, 'officer'))).toEqual([
      'already_taken_down',
    ]);
    await expect(on.opened.database.delete(postings)).rejects.toMatchObject({
      cause: { code: '23001' },
    });
  });

  it('is written down once, however often it is sent, and its picture shows no other', async () => {
    const photoId = await uploaded('posting', 'bang-tin.png', PNG);
    const before = (await section()).postings.length;
    const [one, two] = await Promise.all([record({ photoId }), record({ photoId })]);
    expect(two.id).toBe(one.id);
    expect((await section()).postings).toHaveLength(before + 1);
    expect(codes(await record({ photoId, title: 'Thông báo khác' }))).toEqual(['photo_used']);
  });

  it('needs a picture of the agency’s own, and nothing else for one', async () => {
    expect(codes(await record({}))).toEqual(['photo_required']);
    expect(codes(await record({ photoId: 'x', place: '' }))).toEqual([
      'required',
      'photo_required',
    ]);
    const paper = await uploaded('posting', 'bang-tin.pdf', PDF);
    expect(codes(await record({ photoId: paper }))).toEqual(['photo_required']);
    const foreign = await uploaded('posting', 'bang-tin.png', PNG, 'neighbour');
    expect(codes(await record({ photoId: foreign }))).toEqual(['photo_required']);
    const photoId = await uploaded('posting', 'bang-tin.png', PNG);
    const { id: entryId } = await keptEntry(on);
    expect(codes(await record({ photoId, entryId }))).toEqual(['entry_not_of_agency']);
    expect(codes(await record({ photoId, title: ' ' }))).toEqual(['required']);
    expect(codes(await record({ photoId, postedOn: '2018-06-30' }))).toEqual(['date_out_of_range']);
    expect(codes(await record({ photoId }, 'neighbour'))).toEqual(['role_not_allowed']);
    expect((await on.inject({ url: `/files/${photoId}` })).statusCode).toBe(404);
  });
});
