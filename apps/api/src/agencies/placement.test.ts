import { treeFaults, type CalendarDate, type Placement } from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { seedReference } from '../seed/reference.ts';
import { AgencyRepository } from './agency.repository.ts';
import { PlacementRepository } from './placement.repository.ts';
import { agencyPlacements } from './placement.table.ts';

const day = (text: string) => text as CalendarDate; // days by sight
/** What the guards answer with. */
const TWO_PLACES = { cause: { code: '23P01' } };
const STAYS = { cause: { code: '23001' } };
const ASK = `query ($code: String!, $on: CalendarDate) { agency(code: $code, on: $on) {
  isGone parent { code } } }`;

let api: Api;
let placements: PlacementRepository;
beforeAll(async () => {
  api = await startApi();
  placements = api.application.get(PlacementRepository);
});
afterAll(() => api.close());

async function idOf(code: string): Promise<string> {
  const found = await new AgencyRepository(api.opened.database).latestByCode(
    code,
    api.clock.today(),
  );
  if (found === undefined) throw new Error(`No agency ${code}`);
  return found.id;
}

describe('the tree of the seed', () => {
  it('is a tree on every day, with a place for each body', async () => {
    const all = await placements.all();
    expect(treeFaults(all)).toEqual([]);
    expect(new Set(all.map(({ agencyId }) => agencyId)).size).toBe(180);
  });

  it('has districts until 30 June 2025, communes from the next day', async () => {
    const on = async (date: string, level: string) => {
      const { data } = await api.ask(`{ agencyTree(on: "${date}") { agency { level } parentId } }`);
      const city = await idOf('01');
      return data.agencyTree.filter(
        (place: { agency: { level: string }; parentId: string }) =>
          place.agency.level === level && place.parentId === city,
      ).length;
    };
    expect([await on('2025-06-30', 'district'), await on('2025-06-30', 'commune')]).toEqual([
      30, 0,
    ]);
    expect([await on('2025-07-01', 'district'), await on('2025-07-01', 'commune')]).toEqual([
      0, 126,
    ]);
  });

  it('is there after an update too, once', async () => {
    const before = await placements.all();
    await seedReference(api.opened.database);
    expect(await placements.all()).toEqual(before);
  });

  it('names the body above, of a district that which it had', async () => {
    expect((await api.ask(ASK, { code: '001' })).data.agency).toEqual({
      isGone: true,
      parent: { code: '01' },
    });
    expect((await api.ask(ASK, { code: '01' })).data.agency).toEqual({
      isGone: false,
      parent: null,
    });
  });
});

describe('the database', () => {
  const add = (placement: Placement) =>
    api.opened.database.insert(agencyPlacements).values(placement);

  it('refuses two places on one day, and takes the day after', async () => {
    const district = await idOf('001');
    const place = { agencyId: district, parentId: await idOf('01'), validUntil: null };
    await expect(add({ ...place, validFrom: day('2025-06-30') })).rejects.toMatchObject(TWO_PLACES);
    await expect(add({ ...place, validFrom: null, validUntil: day('2000-01-01') })).rejects.toThrow(
      'Failed query',
    );
    await add({ ...place, validFrom: day('2025-07-01') });
    await expect(add({ ...place, validFrom: day('2026-01-01') })).rejects.toMatchObject(TWO_PLACES);
  });

  it('refuses two that are written at once', async () => {
    const place = { agencyId: await idOf('002'), parentId: await idOf('01'), validUntil: null };
    const written = await Promise.allSettled(
      [1, 2, 3].map((number) => add({ ...place, validFrom: day(`2026-01-0${number}`) })),
    );
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keeps what was written', async () => {
    const { database } = api.opened;
    await expect(database.delete(agencyPlacements)).rejects.toMatchObject(STAYS);
    await expect(
      database.update(agencyPlacements).set({ validUntil: day('2030-01-01') }),
    ).rejects.toMatchObject(STAYS);
    await expect(database.execute(sql`truncate agency_placements`)).rejects.toMatchObject(STAYS);
  });
});
