import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { seedDemoAccounts } from './demo-accounts.ts';
import { seedSampleOfficers } from './sample-officers.ts';
import { seedSampleReports } from './sample-reports.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi('2026-11-25T09:00:00+07:00');
  await seedDemoAccounts(on.opened.database, on.clock, on.config);
  await seedSampleOfficers(on);
  await seedSampleReports(on.application);
}, 60_000);
afterAll(() => on.close());

const states = async () =>
  (
    await on.opened.executeSql(
      'select state, count(*)::int as many from reports where year = 2025 group by state order by state',
    )
  ).rows as { state: string; many: number }[]; // the columns just named

it('are accepted, submitted, returned and missing, once', async () => {
  const seeded = await states();
  expect(seeded.filter(({ state }) => state !== 'open')).toEqual([
    { state: 'accepted', many: 3 },
    { state: 'returned', many: 1 },
    { state: 'submitted', many: 2 },
  ]);
  expect(seeded.find(({ state }) => state === 'open')?.many).toBeGreaterThan(100);
  await seedSampleReports(on.application);
  expect(await states()).toEqual(seeded);
});
