import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { FORM, type Opened, type Shown } from '../../test/desk.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { PetitionDesk } from '../../test/petition-desk.ts';

let on: Api;
let desk: PetitionDesk;
let keepers: EntryDesk;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00');
  desk = new PetitionDesk(on);
  keepers = new EntryDesk(on);
});
beforeEach(() => on.clock.set('2026-11-23T09:00:00+07:00'));
afterAll(() => on.close());

const DUE = `requestId itemNumber publicationClass classTitle madeOn dueOn foundOn basis lateAlready overdue
  entryId fulfilled under { article clause }`;

/** A request whose only item was provided with one file, and delivered unless told otherwise. */
async function provided(own: object = {}, { delivered = true, form = {} } = {}): Promise<Opened> {
  const opened = await desk.opened(form);
  await desk.must(opened, 'contact_officer', 'judge_valid');
  const documents = [await desk.document()];
  await desk.must(opened, 'contact_officer', 'provide_item', { item: 1, documents, ...own });
  if (delivered) await desk.must(opened, 'contact_officer', 'deliver');
  return opened;
}
const NAMED = { publicationClass: 'L26.17.1.a-1', madeOn: '2026-11-09' };

const dueOf = ({ id }: Opened, role: 'contact_officer' | 'overseer' = 'contact_officer') =>
  desk
    .ask(
      `query ($id: ID!) { request(id: $id) { items { publicationDue { ${DUE} } } } }`,
      { id },
      role,
    )
    .then(({ items }: Shown) => items[0].publicationDue);
const dues = (who = desk, role: 'contact_officer' | 'overseer' | 'nobody' = 'contact_officer') =>
  who.ask(`{ answerDues(first: 100) { totalCount edges { node { ${DUE} } } } }`, {}, role);
type Drafting = {
  who?: PetitionDesk;
  role?: 'unit_officer' | 'overseer' | 'nobody';
  itemNumber?: number;
};
const draft = (
  { id }: { id: string },
  { who = desk, role = 'unit_officer', itemNumber = 1 }: Drafting = {},
): Promise<Shown> =>
  who.ask(
    `mutation ($requestId: ID!, $itemNumber: Int!) { draftEntryFromItem(requestId: $requestId, itemNumber: $itemNumber) {
      ... on ItemProposal { publicationClass warnings { code field } entry { id title documentNumber documentKind issuer madeOn state summary } }
      ... on NotAllowed { violations { code field } } } }`,
    { requestId: id, itemNumber },
    role,
  );

describe('an answer that is information of Article 17', () => {
  it('brings its duty to publish to light at once, late as it is', async () => {
    const opened = await provided(NAMED, { delivered: false });

    expect(await dueOf(opened)).toMatchObject({
      publicationClass: 'L26.17.1.a-1',
      madeOn: '2026-11-09',
      dueOn: '2026-11-16',
      foundOn: '2026-11-23',
      basis: 'statute',
      lateAlready: true,
      overdue: true,
      fulfilled: false,
      entryId: null,
      under: [{ article: 18, clause: 4 }],
    });
    const [{ line }] = await desk.rows(
      `select line from register where request_id = $1 and action = 'provide_item'`,
      [opened.id],
    );
    expect(JSON.parse(line).facts).toMatchObject(NAMED);
  });

  it('owes nothing more where no class was stated, and nothing at all where it was refused', async () => {
    expect(await dueOf(await provided())).toBeNull();

    const opened = await desk.opened();
    await desk.must(opened, 'contact_officer', 'judge_valid');
    const given = await desk.act(opened, 'contact_officer', 'provide_item', {
      item: 1,
      documents: [],
      answer: 'Có.',
      publicationClass: 'giá đất',
      madeOn: '2026-11-24',
    });
    expect(given.violations.map(({ field }: Shown) => field)).toEqual([
      'publicationClass',
      'madeOn',
    ]);
    expect(await dueOf(opened)).toBeNull();
  });

  it('counts from the day of asking where nobody knows when it was made', async () => {
    const opened = await provided({ publicationClass: 'L26.17.1.a-1' });

    expect(await dueOf(opened)).toMatchObject({ dueOn: '2026-12-01', lateAlready: false });
  });

  it('is listed to its agency and to overseers until everybody can read it', async () => {
    const opened = await provided(NAMED);
    const isListed = async (...of: Parameters<typeof dues>) =>
      (await dues(...of)).edges.some(({ node }: Shown) => node.requestId === opened.id);

    expect(await isListed()).toBe(true);
    expect(await isListed(desk, 'overseer')).toBe(true);
    expect(await isListed(new PetitionDesk(on, 'HN-STC'))).toBe(false);
    expect(await isListed(desk, 'nobody')).toBe(false);

    const { entry } = await draft(opened);
    expect(await dueOf(opened)).toMatchObject({ entryId: entry.id, fulfilled: false });
    await keepers.publish(entry.id);
    expect(await isListed()).toBe(false);
    expect(await dueOf(opened)).toMatchObject({ fulfilled: true, overdue: false });
    await keepers.withdraw(entry.id);
    expect(await isListed()).toBe(true);
  });

  it('can be said to be in an entry that the agency has already, and in no other', async () => {
    const opened = await provided(NAMED);
    const link = (entryId: string) =>
      desk.ask(
        `mutation ($requestId: ID!, $entryId: ID!) {
          linkAnswerDue(requestId: $requestId, itemNumber: 1, entryId: $entryId) {
            ... on AnswerDue { entryId fulfilled } ... on NotAllowed { violations { code field } } } }`,
        { requestId: opened.id, entryId },
        'contact_officer',
      );
    const theirs = await new PetitionDesk(on, 'HN-STC').entry();
    const file = [{ documentId: randomUUID(), title: 'Kế hoạch' }];
    const ours = await desk.entry({ files: file });

    for (const id of [theirs.id, randomUUID(), 'không phải mã'])
      expect(await link(id)).toEqual({
        violations: [{ code: 'entry_not_of_agency', field: 'entryId' }],
      });
    expect(await link(ours.id)).toEqual({ entryId: ours.id, fulfilled: true });
  });
});

describe('an entry out of an answer', () => {
  it('is one draft with what is known filled in, its files copied, its request’s kept', async () => {
    const opened = await provided(NAMED);
    const [first, second] = await Promise.all([draft(opened), draft(opened)]);

    expect(first).toMatchObject({
      publicationClass: 'L26.17.1.a-1',
      warnings: [],
      entry: {
        title: 'Kế hoạch 35/KH-UBND',
        documentNumber: '35/KH-UBND',
        documentKind: 'Kế hoạch',
        issuer: 'Sở Xây dựng thành phố Hà Nội',
        madeOn: '2026-11-09',
        state: 'draft',
      },
    });
    expect(second.entry.id).toBe(first.entry.id);
    const files = await desk.rows(
      `select entry_id is not null as of_entry, kind, sha256 from documents
       where entry_id = $1 or request_id = $2 order by 1`,
      [first.entry.id, opened.id],
    );
    expect(files).toMatchObject([
      { of_entry: false, kind: 'answer' },
      { of_entry: true, kind: 'entry', sha256: files[0].sha256 },
    ]);
  });

  it('has no personal data in its words, and says what was taken out', async () => {
    const opened = await provided(
      { answer: 'Liên hệ ông Mẫu, 0912345678.' },
      {
        form: {
          items: [{ ...FORM.items[0], documentName: 'Quyết định cấp cho CCCD 001185012345' }],
        },
      },
    );

    expect(await draft(opened)).toMatchObject({
      warnings: [
        { code: 'personal_data_removed', field: 'title' },
        { code: 'personal_data_removed', field: 'summary' },
      ],
      entry: { title: 'Quyết định cấp cho CCCD […]', summary: 'Liên hệ ông Mẫu, […].' },
    });
  });

  it('is made by its own agency, of what the requester was given', async () => {
    const opened = await provided();
    const waiting = await provided({}, { delivered: false });

    await expect(draft(opened, { who: new PetitionDesk(on, 'HN-STC') })).rejects.toThrow(
      'NOT_FOUND',
    );
    await expect(draft(opened, { role: 'nobody' })).rejects.toThrow('UNAUTH');
    await expect(draft(opened, { itemNumber: 2 })).rejects.toThrow('NOT_FOUND');
    await expect(draft({ id: 'không phải mã' })).rejects.toThrow('NOT_FOUND');
    expect((await draft(opened, { role: 'overseer' })).violations).toHaveLength(1);
    expect(await draft(waiting)).toEqual({
      violations: [{ code: 'stage_not_allowed', field: 'item' }],
    });
    const fresh = await desk.opened();
    expect(await draft(fresh)).toEqual({
      violations: [{ code: 'nothing_provided', field: 'item' }],
    });
  });

  it('can be made again once the first was withdrawn', async () => {
    const opened = await provided();
    const { entry } = await draft(opened);
    await keepers.withdraw(entry.id);

    expect((await draft(opened)).entry.id).not.toBe(entry.id);
  });
});
