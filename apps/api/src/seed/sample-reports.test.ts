import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { seedDemoAccounts } from './demo-accounts.ts';
import { seedSampleOfficers } from './sample-officers.ts';
import { seedSampleReports } from './sample-reports.ts';
import { seedSampleTrainings } from './sample-trainings.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi('2026-11-25T09:00:00+07:00');
  await seedDemoAccounts(on.opened.database, on.clock, on.config);
  await seedSampleOfficers(on);
  await seedSampleReports(on.application);
}, 60_000);
afterAll(() => on.close());

const rows = async (query: string) => (await on.opened.executeSql(query)).rows;
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

it('have trainings beside them, of people who are nobody, once', async () => {
  const attendees = () =>
    rows(`select held_on::text, count(*)::int as many, bool_and(person like 'Cán bộ mẫu%') as sample
      from trainings join training_attendees on training = sequence group by held_on order by held_on`);
  await seedSampleTrainings(on.application);
  const seeded = await attendees();
  expect(seeded).toEqual([
    { held_on: '2025-10-09', many: 11, sample: true },
    { held_on: '2026-10-09', many: 11, sample: true },
  ]);
  await seedSampleTrainings(on.application);
  expect(await attendees()).toEqual(seeded);
});
