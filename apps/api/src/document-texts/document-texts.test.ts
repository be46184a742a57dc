import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { keptText } from '../../test/kept-text.ts';
import { person, type Person } from '../../test/people.ts';
import { DocumentRepository } from '../documents/document.repository.ts';
import { documents } from '../documents/document.table.ts';
import { documentTexts } from './document-text.table.ts';
import { DocumentTexts } from './document-texts.repository.ts';

let on: Api;
let texts: DocumentTexts;
let officer: Person;

beforeAll(async () => {
  on = await startApi();
  texts = on.application.get(DocumentTexts, { strict: false });
  officer = await person(on, 'unit_officer');
});
afterAll(() => on.close());

/** A file of the catalogue whose text was read long ago. */
async function readFile(
  pages: readonly string[],
  given: Parameters<typeof keptText>[3] = {},
): Promise<string> {
  const { id } = await on.application.get(DocumentRepository, { strict: false }).add({
    requestId: null,
    entryId: null,
    agencyId: officer.agencyId,
    sha256: randomUUID(),
    size: 1,
    name: 'Kế hoạch.pdf',
    mediaType: 'application/pdf',
    kind: 'internal',
    uploadedBy: officer.id,
  });
  await keptText(on, id, pages, given);
  return id;
}

const entryOf = (...documentIds: string[]) =>
  keptEntry(on, { files: documentIds.map((documentId) => ({ documentId, title: 'Tệp' })) });

describe('the text of an entry', () => {
  it('is that of its files, in their order', async () => {
    const second = await readFile(['Phụ lục']);
    const first = await readFile(['Trang một', 'Trang hai']);
    const { id } = await entryOf(first, second);

    expect(await texts.textOfEntry(id)).toBe('Trang một\fTrang hai\fPhụ lục');
  });

  it('is empty of files without text, and of an entry that is not public', async () => {
    const file = await readFile(['Trang một']);
    const { id } = await keptEntry(on, {
      access: 'conditional',
      files: [{ documentId: file, title: 'Tệp' }],
    });

    expect(await texts.textOfEntry(id)).toBe('');
    expect(await texts.textOfEntry((await keptEntry(on)).id)).toBe('');
  });

  it('leaves out a file that bears a mark of secrecy, which blocks', async () => {
    const open = await readFile(['Thường']);
    const marked = await readFile(['MẬT'], { secretMark: true });
    const { id } = await entryOf(open, marked);

    expect(await texts.textOfEntry(id)).toBe('Thường');
    expect(await texts.blocking([open, marked, randomUUID()])).toEqual([marked]);
    expect(await texts.blocking([])).toEqual([]);
  });
});

describe('what an index can follow', () => {
  it('is the change of state, which also ends what was cached for the public', async () => {
    const id = await readFile(['Trang một'], { state: 'running' });
    const version = async () =>
      (await on.opened.executeSql('select version from public_data_version')).rows;
    const [document] = await on.opened.database
      .select()
      .from(documents)
      .where(eq(documents.id, id));
    const change = (set: Partial<typeof documentTexts.$inferInsert>) =>
      on.opened.database
        .update(documentTexts)
        .set(set)
        .where(eq(documentTexts.sha256, document?.sha256 ?? ''));

    const before = await version();
    await change({ progress: 50 });
    expect(await version()).toEqual(before);
    await change({ state: 'done' });
    expect(await version()).not.toEqual(before);
  });
});
