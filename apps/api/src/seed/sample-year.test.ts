import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  calendarDate,
  compileCells,
  figureOf,
  reportTemplate,
  templateCells,
  templateFigures,
  type ReportCell,
} from '@minhbach/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FixedClock } from '../../test/clock.ts';
import { freshDatabase } from '../../test/database.ts';
import { PlacementRepository } from '../agencies/placement.repository.ts';
import { readConfig, type Config } from '../platform/config.ts';
import type { OpenDatabase } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { checkRegister } from '../register/register-check.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { FactRepository } from '../statistics/fact.repository.ts';
import { StatisticRepository } from '../statistics/statistic.repository.ts';
import { StatisticService } from '../statistics/statistic.service.ts';
import { ToldFactsRepository } from '../statistics/told-facts.repository.ts';
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

  it('counts of all bodies together what each of them counts, added up', async () => {
    const facts = new FactRepository(
      opened.database,
      new RegisterRepository(opened.database),
      new ToldFactsRepository(clock),
    );
    await facts.rebuild();
    const placements = new PlacementRepository(opened.database);
    const repository = new StatisticRepository(opened.database);
    const statistics = new StatisticService(clock, facts, placements, repository);
    const period = { from: calendarDate('2025-02-11'), until: calendarDate('2026-11-24') };
    const bodies = new Set((await placements.all()).map(({ agencyId }) => agencyId));
    const scopes = [...bodies].map((agencyId) => ({ agencyId, isAlone: true, period }));
    const template = reportTemplate('dispatch_5543_2019');
    const figures = templateFigures(template).map(figureOf);
    const [whole] = await statistics.together([scopes], { figures });
    const each = await statistics.together(scopes.map((scope) => [scope]));
    const added = compileCells(each.map(({ cells }) => templateCells(template, cells)));
    const inOrder = (cells: readonly ReportCell[]) =>
      cells.map((cell) => JSON.stringify(cell, Object.keys(cell).toSorted())).toSorted();
    expect(inOrder(whole?.cells ?? [])).toEqual(inOrder(added));
    expect(whole).toMatchObject({
      keeping: each.reduce((all, { keeping }) => all + keeping, 0),
      missing: each.reduce((all, { missing }) => all + missing, 0),
    });
    expect(whole?.keeping).toBeGreaterThan(5);
    expect(whole?.missing).toBeGreaterThan(50);
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
