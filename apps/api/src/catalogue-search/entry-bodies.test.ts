import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { CHANNELS, EntryDesk } from '../../test/entry-desk.ts';
import { CONTENT, OPEN } from '../../test/entry-rows.ts';
import { keptText } from '../../test/kept-text.ts';
import { WHOLE_CATALOGUE } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';

let on: Api;
let desk: EntryDesk;
beforeAll(async () => {
  on = await startApi();
  desk = new EntryDesk(on);
});
afterAll(() => on.close());

async function found(query: string): Promise<string[]> {
  const search = on.application.get(CatalogueSearch, { strict: false });
  const { edges } = await search.page({ ...WHOLE_CATALOGUE, search: `"${query}"` }, 20, null);
  return edges.map(({ node }) => node.id);
}

/** A file of the agency, whose text is still to be read. */
const file = () => desk.desk.document('entry');
const withFile = (documentId: string) => ({ files: [{ documentId, title: 'Toàn văn' }] });

it('is found by what its file says as soon as that is read, and only while it is public', async () => {
  const documentId = await file();
  const id = await desk.published(OPEN, withFile(documentId));
  expect(await found('cá rô phi')).toEqual([]);
  await keptText(on, documentId, ['Điều 1. Nuôi cá', 'rô phi lai']);
  expect(await found('cá rô phi')).toEqual([id]);

  await desk.must(id, 'head', 'withdraw_entry', { reason: 'Dữ liệu mẫu.' });
  expect(await found('cá rô phi')).toEqual([]);
});

it('is found by what was read before it was public', async () => {
  const documentId = await file();
  await keptText(on, documentId, ['Trồng sen lấy hạt']);
  const id = await desk.confirmed(OPEN, withFile(documentId));
  expect(await found('sen lấy hạt')).toEqual([]);
  await desk.must(id, 'head', 'publish_entry', {});
  expect(await found('sen lấy hạt')).toEqual([id]);
});

it('is no longer found by a file that a correction took away', async () => {
  const [first, second] = [await file(), await file()];
  await keptText(on, first, ['Nuôi ong mật']);
  await keptText(on, second, ['Nuôi tằm dâu']);
  const id = await desk.published(OPEN, withFile(first));
  expect(await found('ong mật')).toEqual([id]);
  await desk.must(id, 'head', 'correct_entry', {
    content: CONTENT,
    ...withFile(second),
    note: 'Đính kèm nhầm tệp.',
    channels: CHANNELS,
    titleIsHarmless: true,
  });
  expect(await found('ong mật')).toEqual([]);
  expect(await found('tằm dâu')).toEqual([id]);
});

it('is not found by a text that turns out to bear a mark of secrecy', async () => {
  const documentId = await file();
  const id = await desk.published(OPEN, withFile(documentId));
  await keptText(on, documentId, ['Phương án canh gác']);
  expect(await found('phương án canh gác')).toEqual([id]);
  await keptText(on, documentId, [], { secretMark: true });
  expect(await found('phương án canh gác')).toEqual([]);
});

it('is found by some eighty pages of a text, and not by what comes after', async () => {
  const documentId = await file();
  const id = await desk.published(OPEN, withFile(documentId));
  await keptText(on, documentId, ['đầu trang', 'chữ số '.repeat(200_000 / 7), 'cuối trang']);
  expect(await found('đầu trang')).toEqual([id]);
  expect(await found('cuối trang')).toEqual([]);
});
