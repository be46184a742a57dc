import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixedClock } from '../../test/clock.ts';
import { freshDatabase } from '../../test/database.ts';
import { readConfig, type Config } from '../platform/config.ts';
import type { OpenDatabase } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { checkRegister } from '../register/register-check.ts';
import { seedDemoAccounts } from './demo-accounts.ts';
import { seedSampleYear } from './sample-year.ts';

let opened: OpenDatabase;
let config: Config;
const clock = new FixedClock('2026-11-25T09:00:00+07:00');
const keys = new Keys(randomBytes(32));
const play = (stopped = new AbortController().signal) =>
  seedSampleYear({ config, clock, opened, keys }, stopped);
const ask = async (query: string) =>
  (await opened.executeSql(query)).rows as Record<string, string | number | boolean>[]; // columns as named

beforeAll(async () => {
  opened = await freshDatabase();
  config = readConfig({ DATA_DIR: await mkdtemp(join(tmpdir(), 'minhbach-year-')) });
  await seedDemoAccounts(opened.database, clock, config);
  await play();
}, 120_000);
afterAll(async () => {
  await opened.close();
  await rm(config.dataDir, { recursive: true });
});

describe('the sample year', () => {
  it('has about three hundred requests under both statutes, each marked', async () => {
    const rows = await ask(
      'select statute, count(*)::int as many, bool_and(sample) as sample from requests group by statute order by statute',
    );
    expect(rows).toMatchObject([
      { statute: '01/2026/QH16', sample: true },
      { statute: '104/2016/QH13', sample: true },
    ]);
    const many = rows.map((row) => Number(row['many']));
    expect(many[0]).toBeGreaterThanOrEqual(50);
    expect((many[0] ?? 0) + (many[1] ?? 0)).toBeGreaterThanOrEqual(270);
  });

  it('ends in every way that statistics tell apart', async () => {
    const outcomes = await ask(
      `select distinct coalesce(refusal->>'ground', outcome) as ended from request_items where outcome is not null`,
    );
    expect(outcomes.map(({ ended }) => ended)).toEqual(
      expect.arrayContaining([
        'provided',
        'already_public',
        'beyond_capacity',
        'condition_not_met',
        'not_accessible',
        'not_responsible',
      ]),
    );
    const acts = await ask('select distinct action from register');
    expect(acts.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'ask_to_complete',
        'complete',
        'extend',
        'notify_costs',
        'record_payment',
        'give_time_notice',
        'provide_item_partly',
        'withdraw',
        'correct',
        'dismiss_complaint',
        'ask_consent',
      ]),
    );
    const [late] = await ask(
      'select count(*)::int as many from requests where decided_on > due_on',
    );
    expect(late?.['many']).toBeGreaterThan(5);
  });

  it('stands in an intact register, and owes nobody a letter', async () => {
    expect(await checkRegister(opened.database)).toMatchObject({ tampering: undefined });
    expect(await ask('select id from notices')).toEqual([]);
  });

  it('comes once, also after it was cut off', async () => {
    const lines = () => ask('select count(*)::int as many from register');
    const before = await lines();
    await play();
    expect(await lines()).toEqual(before);

    const stopped = new AbortController();
    stopped.abort();
    await expect(play(stopped.signal)).resolves.toBe(false);
  });
});
