import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { entries } from '../catalogue/entry.table.ts';
import { importRows, imports } from '../catalogue-imports/import.table.ts';
import { ImportRepository } from '../catalogue-imports/import.repository.ts';
import { staff } from '../identity/staff.table.ts';
import { seedCatalogue } from './catalogue.ts';
import { seedDemoAccounts } from './demo-accounts.ts';
import { readSeed } from './read-seed.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi();
  await seedDemoAccounts(on.opened.database, on.clock, on.config);
});
afterAll(() => on.close());

it('brings in every real document by the import, one person bringing and another confirming', async () => {
  await seedCatalogue(on.application);

  const { database } = on.opened;
  const kept = await database.select().from(entries);
  const rows = readSeed('catalogue.csv');
  expect(rows).toHaveLength(241);
  expect(kept).toHaveLength(241);
  expect(new Set(kept.map(({ importKey }) => importKey))).toEqual(
    new Set(rows.map((row) => row.import_key)),
  );
  expect(new Set(kept.map(({ state, access }) => `${state} ${access}`))).toEqual(
    new Set(['published public']),
  );
  expect(kept.filter(({ agencyId }) => agencyId === null)).toHaveLength(159);

  const [run] = await database.select().from(imports);
  const people = new Map((await database.select().from(staff)).map(({ id, role }) => [id, role]));
  expect(run).toMatchObject({ state: 'done', scope: 'city', faulty: 0, similar: 0, imported: 241 });
  expect(people.get(run?.startedById ?? '')).toBe('contact_officer');
  expect(new Set(kept.map(({ confirmedById }) => people.get(confirmedById ?? '')))).toEqual(
    new Set(['head']),
  );
});

it('finds all done at the next start', async () => {
  const { database } = on.opened;
  const before = await database.select().from(entries);
  await seedCatalogue(on.application);
  expect(await database.select().from(entries)).toEqual(before);
  expect(await database.select().from(imports)).toHaveLength(1);
});

it('goes on where a start was broken off', async () => {
  const { database } = on.opened;
  const [run] = await database.select().from(imports);
  if (run === undefined) throw new Error('No import.');
  // As after a power cut between running and confirming: proposed, and nobody at it.
  await database.update(imports).set({ state: 'running', confirmedThrough: 0, imported: 240 });
  await on.opened.executeSql(
    `update catalogue_import_rows set outcome = null, entry_id = null where number = 2`,
  );
  await seedCatalogue(on.application);

  const after = await on.application.get(ImportRepository, { strict: false }).find(run.id);
  expect(after).toMatchObject({ state: 'done', imported: 240, passedOver: 1 });
  expect(await database.select().from(entries)).toHaveLength(241);
  expect(await database.select().from(importRows)).toHaveLength(241);
});
