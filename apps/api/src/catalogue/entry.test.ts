import { addDays, type CalendarDate, type EntryState } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry, keptHanoi } from '../../test/kept-entries.ts';
import { ask } from '../../test/people.ts';
import { entries, entryHistory } from './entry.table.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi();
});
afterAll(() => on.close());

const ENTRY = `query ($id: ID!) { catalogueEntry(id: $id) {
  title documentNumber state inForce withdrawalReason agency { code } files { name } } }`;

const TERM = `query ($id: ID!) { catalogueEntry(id: $id) { title summary shown } }`;

async function seen(id: string) {
  const { catalogueEntry } = await ask<{ catalogueEntry: unknown }>(on, ENTRY, {
    variables: { id },
  });
  return catalogueEntry;
}

describe('an entry of the catalogue', () => {
  it('is shown to everybody, with the body that holds it', async () => {
    const ids = await keptHanoi(on);

    expect(ids.size).toBe(241);
    expect(await seen(ids.get('R014') ?? '')).toMatchObject({
      documentNumber: '52/2025/NQ-HĐND',
      inForce: true,
      agency: { code: 'HN-HDND' },
    });
    expect(await seen(ids.get('R104') ?? '')).toMatchObject({ inForce: false, agency: null });
  });

  it('is there for nobody outside before it was ever published', async () => {
    const { id } = await keptEntry(on, { state: 'draft', publishedOn: null });

    expect(await seen(id)).toBeNull();
    expect(await seen('không phải mã')).toBeNull();
  });

  it('leaves only that it was there when it is withdrawn', async () => {
    const { id } = await keptEntry(on, {
      title: 'Danh sách hộ nghèo',
      documentNumber: '12/TB-UBND',
      state: 'withdrawn',
      withdrawnOn: on.clock.today(),
      withdrawalReason: 'Có dữ liệu cá nhân.',
    });

    expect(await seen(id)).toEqual({
      title: 'Mục thông tin đã được rút',
      documentNumber: null,
      state: 'withdrawn',
      inForce: true,
      withdrawalReason: 'Có dữ liệu cá nhân.',
      agency: null,
      files: [],
    });
  });

  it('is over from the day after its term, whatever was written of it, and stays to be read of', async () => {
    const today = on.clock.today();
    const term = async (publishedUntil: CalendarDate, state: EntryState = 'published') => {
      const { id } = await keptEntry(on, { summary: 'Nói về gì', publishedUntil, state });
      const { catalogueEntry } = await ask<{ catalogueEntry: unknown }>(on, TERM, {
        variables: { id },
      });
      return catalogueEntry;
    };
    const told = { title: 'Kế hoạch mẫu', summary: 'Nói về gì' };

    expect(await term(today)).toEqual({ ...told, shown: true });
    expect(await term(addDays(today, -1))).toEqual({ ...told, shown: false });
    expect(await term(addDays(today, -1), 'expired')).toEqual({ ...told, shown: false });
  });

  it('is public since the day that its sheet told, if that was earlier', async () => {
    const publishedOn = on.clock.today();
    const since = async (publicSince: CalendarDate | null) => {
      const { id } = await keptEntry(on, { publishedOn, publicSince });
      const { catalogueEntry } = await ask<{ catalogueEntry: { firstPublicOn: string } }>(
        on,
        `query ($id: ID!) { catalogueEntry(id: $id) { firstPublicOn } }`,
        { variables: { id } },
      );
      return catalogueEntry.firstPublicOn;
    };
    const earlier = addDays(publishedOn, -400);

    expect([await since(null), await since(earlier), await since(publishedOn)]).toEqual([
      publishedOn,
      earlier,
      publishedOn,
    ]);
  });

  it('cannot be removed, nor its history changed', async () => {
    const entry = await keptEntry(on);
    const { database } = on.opened;
    await database.insert(entryHistory).values({
      entryId: entry.id,
      number: 1,
      at: on.clock.now(),
      on: on.clock.today(),
      act: 'draft_entry',
      actorRole: 'unit_officer',
      entry,
    });

    for (const change of [
      database.delete(entries),
      database.delete(entryHistory),
      database.update(entryHistory).set({ reason: 'khác' }),
    ])
      await expect(change).rejects.toMatchObject({ cause: { code: '23001' } });
  });
});
