import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { calendarDate, type CatalogueEntry } from '@minhbach/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { FORM, type Opened, type Shown } from '../../test/desk.ts';
import { EntryDesk } from '../../test/entry-desk.ts';
import { PetitionDesk } from '../../test/petition-desk.ts';
import { entries } from '../catalogue/entry.table.ts';
import { LinkCheckService } from '../links/link-check.service.ts';
import { checkRegister } from '../register/register-check.ts';
import { PublicPlaceService } from './public-place.service.ts';

/** Longer than the two looks that an idle worker may be away. */
const SOON = { timeout: 15_000 };

let site: Server;
let address: string;
let isDown = false;
let on: Api;
let desk: PetitionDesk;
let keepers: EntryDesk;
beforeAll(async () => {
  site = createServer((_request, response) => response.writeHead(isDown ? 404 : 200).end());
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo; // a server that listens on a port has one
  address = `http://127.0.0.1:${port}/bang-gia`;
  on = await startApi('2026-11-23T09:00:00+07:00', {
    LINK_CHECK_PRIVATE: 'yes',
    LINK_CHECK_PAUSE_MS: '0',
  });
  desk = new PetitionDesk(on);
  keepers = new EntryDesk(on);
});
beforeEach(() => {
  isDown = false;
  on.clock.set('2026-11-23T09:00:00+07:00');
});
afterAll(async () => {
  await on.close();
  await new Promise((resolve) => site.close(resolve));
});

const places = () => on.application.get(PublicPlaceService, { strict: false });
const followLinks = () => on.application.get(LinkCheckService, { strict: false }).checkAll();
const live = async (given: Partial<CatalogueEntry> = {}) => {
  const documentId = await desk.document('entry');
  return desk.entry({ files: [{ documentId, title: 'Kế hoạch' }], ...given });
};

async function asked(items = 1): Promise<Opened> {
  const opened = await desk.opened({ items: Array.from({ length: items }, () => FORM.items[0]) });
  await desk.must(opened, 'contact_officer', 'judge_valid');
  return opened;
}
const refuse = (opened: Opened, at: object, item = 1): Promise<Shown> =>
  desk.act(opened, 'contact_officer', 'refuse_item', {
    item,
    refusal: { ground: 'already_public', reason: 'Đã công khai.', ...at },
  });
async function refused(...at: object[]): Promise<Opened> {
  const opened = await asked(at.length);
  for (const [index, one] of at.entries()) {
    const { violations } = await refuse(opened, one, index + 1);
    if (violations) throw new Error(JSON.stringify(violations));
  }
  await desk.must(opened, 'contact_officer', 'deliver');
  return opened;
}
const stageOf = async (opened: Opened) => (await desk.look(opened)).stage;
const codes = ({ violations }: Shown) =>
  (violations ?? []).map(({ code, field }: Shown) => `${code} ${field}`);

describe('a refusal as already public', () => {
  it('points to a live entry, which the requester then sees', async () => {
    const opened = await asked();
    const draft = await live({ state: 'draft', publishedOn: null });
    const bare = await desk.entry();

    expect(codes(await refuse(opened, {}))).toEqual(['required refusal.publicAddress']);
    for (const [id, code] of [
      [draft.id, 'entry_unknown'],
      [randomUUID(), 'entry_unknown'],
      ['không phải mã', 'entry_unknown'],
      [bare.id, 'entry_not_live'],
    ] as const)
      expect(codes(await refuse(opened, { publicEntryId: id }))).toEqual([
        `${code} refusal.publicEntryId`,
      ]);

    const { id: publicEntryId, title } = await live();
    await refuse(opened, { publicEntryId });
    const seen = await desk.ask(
      `query ($reference: String!, $accessCode: String!) {
        trackRequest(reference: $reference, accessCode: $accessCode) { items { publicEntry { id title } } } }`,
      opened,
    );
    expect(seen.items).toEqual([{ publicEntry: { id: publicEntryId, title } }]);
  });

  it('or to a web address elsewhere, unless that was found dead', async () => {
    expect(codes(await refuse(await asked(), { publicAddress: 'Bảng tin tầng 1' }))).toEqual([
      'not_an_address refusal.publicAddress',
    ]);
    isDown = true;
    await refused({ publicAddress: address });
    await followLinks();
    expect(codes(await refuse(await asked(), { publicAddress: address }))).toEqual([]);
    on.clock.set('2026-11-24T09:00:00+07:00');
    await followLinks();
    expect(codes(await refuse(await asked(), { publicAddress: ` ${address} ` }))).toEqual([
      'address_not_live refusal.publicAddress',
    ]);
  });
});

describe('when the place is gone', () => {
  it('the request opens again at once, with the item that pointed there and no other', async () => {
    const [kept, gone] = [await live(), await live()];
    const opened = await refused({ publicEntryId: kept.id }, { publicEntryId: gone.id });
    await keepers.withdraw(gone.id);

    await expect.poll(() => stageOf(opened), SOON).toBe('in_progress');
    const shown = await desk.track(opened);
    expect(shown.items).toMatchObject([
      { outcome: 'refused', refusalGround: 'already_public' },
      { outcome: null, refusalGround: null },
    ]);
    expect(shown.timeline.at(-1)).toMatchObject({
      action: 'reopen',
      by: 'system',
      detail: expect.stringContaining(
        'Nội dung 2: nơi công khai đã nêu khi từ chối không còn công khai.',
      ),
    });
    expect(
      await desk.rows(
        `select gone_as, gone_on::text from public_entry_references where request_id = $1 order by item_number`,
        [opened.id],
      ),
    ).toEqual([
      { gone_as: null, gone_on: null },
      { gone_as: 'not_shown', gone_on: '2026-11-23' },
    ]);
  });

  it('also when the entry is for everybody no more', async () => {
    const { id } = await live();
    const opened = await refused({ publicEntryId: id });
    // What a public file said would be read by whom it is closed to: the files go first.
    await on.opened.database
      .update(entries)
      .set({ files: [], link: address })
      .where(eq(entries.id, id));
    await places().check();
    expect(await stageOf(opened)).toBe('delivered');
    await on.opened.database
      .update(entries)
      .set({ access: 'metadata_only', link: null })
      .where(eq(entries.id, id));
    await places().check();

    expect(await stageOf(opened)).toBe('in_progress');
  });

  it('and when its term is over, the day after its last', async () => {
    const { id } = await live({ publishedUntil: calendarDate('2026-11-25') });
    const opened = await refused({ publicEntryId: id });

    on.clock.set('2026-11-25T06:45:00+07:00');
    await places().check();
    expect(await stageOf(opened)).toBe('delivered');
    on.clock.set('2026-11-26T06:45:00+07:00');
    await places().check();
    expect(await stageOf(opened)).toBe('in_progress');
  });

  it('and when its link, or the address, was dead on two nights in a row', async () => {
    const { id } = await live({ files: [], link: `${address}?muc` });
    const ofEntry = await refused({ publicEntryId: id });
    const ofAddress = await refused({ publicAddress: `${address}?ngoai` });
    isDown = true;
    await followLinks();
    await places().check();
    expect([await stageOf(ofEntry), await stageOf(ofAddress)]).toEqual(['delivered', 'delivered']);

    on.clock.set('2026-11-24T06:45:00+07:00');
    await followLinks();
    await places().check();
    expect([await stageOf(ofEntry), await stageOf(ofAddress)]).toEqual([
      'in_progress',
      'in_progress',
    ]);
    expect((await desk.track(ofAddress)).timeline.at(-1).detail).toContain(
      'có đường dẫn không còn mở được',
    );
  });

  it('looking twice opens nothing twice, and the register stands', async () => {
    const { id } = await live();
    const opened = await refused({ publicEntryId: id });
    await on.opened.database.update(entries).set({ state: 'expired' }).where(eq(entries.id, id));
    await places().check();
    await places().check();
    await Promise.all([places().check(id), places().check()]);
    const reopened = (await desk.look(opened)).timeline.filter(
      ({ action }: Shown) => action === 'reopen',
    );

    expect(reopened).toHaveLength(1);
    expect((await checkRegister(on.opened.database)).tampering).toBeUndefined();
  });

  it('can be refused again on another place, and that is looked at from then on', async () => {
    const [first, second] = [await live(), await live()];
    const opened = await refused({ publicEntryId: first.id });
    await keepers.withdraw(first.id);
    await expect.poll(() => stageOf(opened), SOON).toBe('in_progress');
    await refuse(opened, { publicEntryId: second.id });
    await desk.must(opened, 'contact_officer', 'deliver');
    await places().check();
    expect(await stageOf(opened)).toBe('delivered');

    await keepers.withdraw(second.id);
    await expect.poll(() => stageOf(opened), SOON).toBe('in_progress');
  });

  it('leaves alone what is still being answered, until it is', async () => {
    const { id } = await live();
    const opened = await asked(2);
    await refuse(opened, { publicEntryId: id });
    await on.opened.database.update(entries).set({ state: 'expired' }).where(eq(entries.id, id));
    await places().check();
    expect((await desk.look(opened)).items[0]).toMatchObject({ outcome: 'refused' });

    await desk.must(opened, 'contact_officer', 'provide_item', {
      item: 2,
      documents: [],
      answer: 'Có.',
    });
    await places().check();
    expect((await desk.look(opened)).items).toMatchObject([
      { outcome: null },
      { outcome: 'provided' },
    ]);
  });
});
