import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REQUEST_STAGES, STATUTE_INSTRUMENTS } from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixedClock } from '../../test/clock.ts';
import { freshDatabase } from '../../test/database.ts';
import { readConfig, type Config } from '../platform/config.ts';
import type { OpenDatabase } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { checkRegister } from '../register/register-check.ts';
import { seedDemoAccounts } from './demo-accounts.ts';
import { seedSampleRequests } from './sample-requests.ts';

type Sample = {
  stage: string;
  statute: string;
  due_on: string | null;
  sample: boolean;
  channel: string;
};

let opened: OpenDatabase;
let config: Config;
let clock: FixedClock;
beforeAll(async () => {
  opened = await freshDatabase();
  clock = new FixedClock('2026-11-23T09:00:00+07:00');
  config = readConfig({ DATA_DIR: await mkdtemp(join(tmpdir(), 'minhbach-samples-')) });
  await seedDemoAccounts(opened.database, clock, config);
  await seed();
});
afterAll(async () => {
  await opened.close();
  await rm(config.dataDir, { recursive: true });
});

const KEYS = new Keys(randomBytes(32));
const seed = () => seedSampleRequests({ config, clock, opened, keys: KEYS });
const samples = async () =>
  (await opened.executeSql('select stage, statute, due_on::text, sample, channel from requests'))
    .rows as Sample[]; // the columns just named

describe('the sample requests', () => {
  it('are in every stage under each statute, late and due today, and marked', async () => {
    const all = await samples();
    const open = all.filter(({ stage }) => stage !== 'delivered' && stage !== 'withdrawn');

    expect(all.length).toBeGreaterThanOrEqual(30);
    const there = new Set(all.map(({ statute, stage }) => `${statute} ${stage}`));
    const wanted = STATUTE_INSTRUMENTS.flatMap((statute) =>
      REQUEST_STAGES.map((stage) => `${statute} ${stage}`),
    );
    expect(wanted.filter((one) => !there.has(one))).toEqual([]);
    expect(all.every(({ sample }) => sample)).toBe(true);
    expect(open.some(({ due_on }) => due_on !== null && due_on < '2026-11-23')).toBe(true);
    expect(open.some(({ due_on }) => due_on === '2026-11-23')).toBe(true);
    expect(new Set(all.map(({ channel }) => channel))).toEqual(
      new Set(['web', 'email', 'counter']),
    );
  });

  it('stand in an intact register, and owe nobody a letter', async () => {
    expect(await checkRegister(opened.database)).toMatchObject({ tampering: undefined });
    expect((await opened.executeSql('select id from notices')).rows).toEqual([]);
  });

  it('come once', async () => {
    const before = (await samples()).length;
    await seed();
    expect(await samples()).toHaveLength(before);
  });

  it.each(['2026-08-31T23:58', '2026-09-01T00:00', '2026-09-14T09:00', '2027-02-08T09:00'])(
    'suit a demonstration that begins at %s',
    async (begins) => {
      const other = await freshDatabase();
      const now = new FixedClock(`${begins}:00+07:00`);
      await seedDemoAccounts(other.database, now, config);
      await seedSampleRequests({ config, clock: now, opened: other, keys: KEYS });

      const { rows } = await other.executeSql('select stage from requests');
      expect(rows.length).toBeGreaterThanOrEqual(20);
      await other.close();
    },
  );
});
