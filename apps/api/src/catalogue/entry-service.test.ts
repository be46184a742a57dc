import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { CLOSED, CONTENT, OPEN } from '../../test/entry-rows.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import { entryHistory } from './entry.table.ts';

let on: Api;
let desk: EntryDesk;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new EntryDesk(on);
});
afterAll(() => on.close());

const linesOf = (id: string) =>
  desk.desk.rows('select number, act from catalogue_history where entry_id = $1 order by number', [
    id,
  ]);
const EDIT = { content: { ...CONTENT, title: 'Tên mới' }, files: [] };

describe('two officers at once', () => {
  it('have one winner; the other is told, and nothing else happened', async () => {
    const id = await desk.proposed();
    const outcomes = await Promise.all([
      desk.act(id, 'contact_officer', 'confirm_classification'),
      desk.act(id, 'head', 'return_classification', { reason: 'Xem lại.' }),
    ]);
    const lost = outcomes.filter(({ __typename }) => __typename === 'NotAllowed');
    expect(lost).toMatchObject([{ violations: [{ code: 'changed_meanwhile' }] }]);
    expect(await linesOf(id)).toHaveLength(3);
  });

  it('who act on a page from before are told, whatever they saw', async () => {
    const id = await desk.drafted();
    await desk.must(id, 'unit_officer', 'edit_entry', EDIT);
    const stale = await desk.act(id, 'unit_officer', 'edit_entry', { ...EDIT, expectedVersion: 1 });
    expect(stale.violations).toMatchObject([
      { code: 'changed_meanwhile', message: expect.stringContaining('vừa được người khác') },
    ]);
    expect(await desk.look(id)).toMatchObject({ version: 2 });
  });

  it('cannot both put the same file to their entries', async () => {
    const [one, other] = [await desk.drafted(), await desk.drafted()];
    const file = { documentId: await desk.desk.document('entry'), title: 'Toàn văn' };
    const outcomes = await Promise.all(
      [one, other].map((id) =>
        desk.act(id, 'unit_officer', 'edit_entry', { content: CONTENT, files: [file] }),
      ),
    );
    const lost = outcomes.flatMap(({ violations }) => violations ?? []);
    expect(lost).toMatchObject([{ code: 'file_unknown', field: 'files.0' }]);
  });
});

describe('an act that is refused, or breaks half-way', () => {
  it('tells which field and under which article, and leaves no line', async () => {
    const id = await desk.proposed();
    const { violations } = await desk.act(id, 'unit_officer', 'confirm_classification');
    expect(violations).toMatchObject([{ code: 'role_not_allowed' }]);
    const leaking = { ...CLOSED, titleIsHarmless: false };
    const fresh = await desk.drafted();
    const refused = await desk.act(fresh, 'unit_officer', 'propose_classification', {
      classification: leaking,
    });
    expect(refused.violations).toMatchObject([
      {
        code: 'title_not_confirmed_harmless',
        field: 'classification.titleIsHarmless',
        under: [{ text: 'khoản 1 Điều 16' }],
      },
    ]);
    expect(await linesOf(fresh)).toHaveLength(1);
  });

  it('turns away what is marked secret', async () => {
    const content = { ...CONTENT, title: 'Phương án bảo vệ - TỐI MẬT' };
    const { violations } = await desk.draft('unit_officer', { content });
    expect(violations).toMatchObject([
      { code: 'secret_mark', field: 'content.title', under: [{ text: 'khoản 1 Điều 15' }] },
    ]);
    expect(violations[0].message).toContain('bảo vệ bí mật nhà nước');
  });

  it('leaves neither the entry nor its line', async () => {
    const id = await desk.drafted();
    await on.opened.executeSql(
      `create function break_here() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
       create trigger break_here before insert on catalogue_history for each row execute function break_here()`,
    );
    const broken = desk.act(id, 'unit_officer', 'edit_entry', EDIT);
    try {
      await expect(broken).rejects.toThrow('INTERNAL_SERVER_ERROR');
    } finally {
      await on.opened.executeSql(
        'drop trigger break_here on catalogue_history; drop function break_here()',
      );
    }
    expect(await desk.look(id)).toMatchObject({ version: 1, title: CONTENT.title });
  });
});

describe('the files of an entry', () => {
  const rowOf = async (id: string) =>
    (await desk.desk.rows('select * from documents where id = $1', [id]))[0];

  it('become its own, and no other entry or request takes them', async () => {
    const documentId = await desk.desk.document('entry');
    const id = await desk.drafted({ files: [{ documentId, title: 'Toàn văn' }] });
    expect(await rowOf(documentId)).toMatchObject({ entry_id: id, kind: 'entry' });
    expect(await desk.look(id)).toMatchObject({ files: [{ documentId, title: 'Toàn văn' }] });

    const again = await desk.draft('unit_officer', { files: [{ documentId, title: 'Của tôi' }] });
    expect(again.violations).toMatchObject([{ code: 'file_unknown' }]);
    await desk.must(id, 'unit_officer', 'edit_entry', {
      content: CONTENT,
      files: [{ documentId, title: 'Tên khác' }],
    });
    expect((await desk.look(id)).files).toMatchObject([{ title: 'Tên khác' }]);
  });

  it.each(['from_requester', 'internal'] as const)('are never %s', async (kind) => {
    const documentId = await desk.desk.document(kind);
    const { violations } = await desk.draft('unit_officer', {
      files: [{ documentId, title: 'Thư' }],
    });
    expect(violations).toMatchObject([{ code: 'file_unknown', field: 'files.0' }]);
  });

  it('of another agency are not there', async () => {
    const documentId = await new EntryDesk(on, 'HN-SNNMT').desk.document('entry');
    const { violations } = await desk.draft('unit_officer', {
      files: [{ documentId, title: 'A' }],
    });
    expect(violations).toMatchObject([{ code: 'file_unknown' }]);
  });

  it('that a requester was given are copied by row, and stay with the request', async () => {
    const opened = await desk.desk.opened();
    const documentId = await desk.desk.document();
    const answer = { item: 1, documents: [documentId] };
    await desk.desk.must(opened, 'contact_officer', 'provide_item', answer);
    const before = await desk.draft('unit_officer', { files: [{ documentId, title: 'A' }] });
    expect(before.violations).toMatchObject([{ code: 'file_unknown' }]);

    await desk.desk.must(opened, 'contact_officer', 'deliver');
    const id = await desk.drafted({ files: [{ documentId, title: 'Kế hoạch' }] });
    const [file] = (await desk.look(id)).files;
    expect(file.documentId).not.toBe(documentId);
    const [given, copied] = [await rowOf(documentId), await rowOf(file.documentId)];
    expect(given).toMatchObject({ request_id: opened.id, entry_id: null });
    expect(copied).toMatchObject({
      request_id: null,
      entry_id: id,
      sha256: given.sha256,
      released_at: null,
    });
    const [line] = await on.opened.database
      .select()
      .from(entryHistory)
      .then((lines) => lines.filter(({ entryId }) => entryId === id));
    expect(line?.entry.files).toEqual([{ documentId: file.documentId, title: 'Kế hoạch' }]);
  });

  it('of a reference text are open to the officers of other agencies, who confirm it', async () => {
    const elsewhere = new EntryDesk(on, 'HN-SNNMT');
    const open = async (documentId: string) => {
      await elsewhere.look(documentId);
      const person = elsewhere.desk.people.get('contact_officer');
      if (person === undefined) throw new Error('The officer has just looked.');
      const { id, agencyId, role } = person;
      const documents = on.application.get(DocumentRepository, { strict: false });
      return documents.findForStaff(documentId, { kind: 'staff', id, agencyId, role });
    };
    const [own, reference] = [await desk.desk.document('entry'), await desk.desk.document('entry')];
    await desk.drafted({ files: [{ documentId: own, title: 'Của cơ quan' }] });
    await desk.drafted({
      files: [{ documentId: reference, title: 'Luật' }],
      reference: true,
    });
    expect(await open(own)).toBeUndefined();
    expect(await open(reference)).toMatchObject({ id: reference });
  });

  it('are open to everybody while the entry is public and shown', async () => {
    const documentId = await desk.desk.document('entry');
    const id = await desk.confirmed(OPEN, { files: [{ documentId, title: 'Toàn văn' }] });
    const documents = on.application.get(DocumentRepository, { strict: false });
    expect(await documents.findPublic(documentId)).toBeUndefined();
    await desk.must(id, 'head', 'publish_entry');
    expect(await documents.findPublic(documentId)).toMatchObject({ id: documentId });
    await desk.must(id, 'head', 'withdraw_entry', { reason: 'Đăng nhầm.' });
    expect(await documents.findPublic(documentId)).toBeUndefined();
  });
});

describe('many entries at once', () => {
  it('are confirmed and published by a second person from the list', async () => {
    const ids = [await desk.proposed(), await desk.proposed(), await desk.drafted()];
    const outcomes = await desk.desk.ask(
      `mutation ($ids: [ID!]!) { confirmAndPublishEntries(ids: $ids) { id state violations { code } } }`,
      { ids: [...ids, 'không phải mã'] },
      'contact_officer',
    );
    expect(outcomes).toEqual([
      { id: ids[0], state: 'published', violations: [] },
      { id: ids[1], state: 'published', violations: [] },
      { id: ids[2], state: null, violations: [{ code: 'entry_state_not_allowed' }] },
      { id: 'không phải mã', state: null, violations: [{ code: 'not_your_entry' }] },
    ]);
  });
});
