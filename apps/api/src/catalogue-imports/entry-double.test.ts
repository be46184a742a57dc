import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { CONTENT } from '../../test/entry-rows.ts';

let on: Api;
let desk: EntryDesk;
let neighbour: EntryDesk;
beforeAll(async () => {
  on = await startApi('2026-11-20T09:00:00+07:00');
  desk = new EntryDesk(on);
  neighbour = new EntryDesk(on, 'HN-STC');
});
afterAll(() => on.close());

const content = (number: string, more: object = {}) => ({
  content: { ...CONTENT, documentNumber: number, title: `Kế hoạch ${number}`, ...more },
});
const doubleOf = async (id: string, at = desk) =>
  (
    await at.desk.ask(
      'query ($id: ID!) { entryForStaff(id: $id) { likelyDouble { how certain label entryId } } }',
      { id },
      'contact_officer',
    )
  ).likelyDouble;

describe('a draft made by hand', () => {
  it('tells of the entry that it is the double of, until it is confirmed', async () => {
    const first = await desk.drafted(content('401/KH-UBND', { issuedOn: '2026-03-02' }));
    expect(await doubleOf(first)).toBeNull();
    const again = await desk.drafted(content('401 / kh-ubnd', { issuedOn: '2026-03-02' }));
    expect(await doubleOf(again)).toMatchObject({ entryId: first, certain: true });
    await desk.must(first, 'contact_officer', 'withdraw_entry', { reason: 'Trùng.' });
    expect(await doubleOf(again)).toMatchObject({ entryId: first, certain: false });
    expect(await doubleOf(first)).toBeNull();
  });

  it('is told nothing of what another body has not published', async () => {
    await neighbour.drafted(content('402/KH-UBND'));
    const own = await desk.drafted(content('402/KH-UBND'));
    expect(await doubleOf(own)).toBeNull();
    await neighbour.published(undefined, content('403/KH-UBND'));
    const other = await desk.drafted(content('403/KH-UBND'));
    expect(await doubleOf(other)).toMatchObject({ label: '403/KH-UBND · Kế hoạch 403/KH-UBND' });
  });
});
