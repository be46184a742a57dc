import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDate, type FigureCode, type Period } from '@minhbach/domain';
import { AgencyRepository } from './agencies/agency.repository.ts';
import { PlacementRepository } from './agencies/placement.repository.ts';
import type { StaffActor } from './identity/actor.ts';
import { times } from './measured-times.ts';
import { Clock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { openServer, type Database, type OpenDatabase } from './platform/database.ts';
import { Keys } from './platform/keys.ts';
import { RegisterRepository } from './register/register.repository.ts';
import { seedReference } from './seed/reference.ts';
import { seedSampleYear } from './seed/sample-year.ts';
import { FactRepository } from './statistics/fact.repository.ts';
import { StatisticRepository, type FactPosition } from './statistics/statistic.repository.ts';
import { StatisticResolver } from './statistics/statistic.resolver.ts';
import { StatisticService } from './statistics/statistic.service.ts';
import { ToldFactsRepository } from './statistics/told-facts.repository.ts';

// For tooling/bench: `prepare` a database with the sample year, or `measure` the figures of a year.
const CITY = '01';
const DEPARTMENT = 'HN-SXD';
const PAGE = 50;
const PAGES_DEEP = 200;

const [act, url, year] = process.argv.slice(2);
if (url === undefined || (act !== 'prepare' && act !== 'measure'))
  throw new Error('Usage: measure-statistics.js prepare|measure <postgres url> [year]');
const opened = await openServer(url, 2);
const clock = new Clock();
try {
  if (act === 'prepare') await prepare(opened);
  else process.stdout.write(`${JSON.stringify(await measured(opened.database), null, 2)}\n`);
} finally {
  await opened.close();
}

async function prepare(on: OpenDatabase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-bench-'));
  const config = readConfig({ DATA_DIR: folder });
  try {
    await seedReference(on.database);
    const ground = { config, clock, opened: on, keys: new Keys(randomBytes(32)) };
    await seedSampleYear(ground, new AbortController().signal);
    await factsIn(on.database).rebuild();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function factsIn(database: Database): FactRepository {
  const told = new ToldFactsRepository(clock);
  return new FactRepository(database, new RegisterRepository(database), told);
}

async function measured(database: Database) {
  const agencies = new AgencyRepository(database);
  const repository = new StatisticRepository(database);
  const placements = new PlacementRepository(database);
  const service = new StatisticService(clock, factsIn(database), placements, repository);
  const resolver = new StatisticResolver(agencies, clock, repository, service);
  const period: Period = {
    from: calendarDate(`${year}-01-01`),
    until: calendarDate(`${year}-12-31`),
  };
  const across: Period = {
    from: calendarDate(`${year}-02-11`),
    until: calendarDate(`${year}-11-19`),
  };
  const idOf = async (code: string) => {
    const found = await agencies.latestByCode(code, clock.today());
    if (found === undefined) throw new Error(`No body ${code}.`);
    return found.id;
  };
  const [city, department] = [await idOf(CITY), await idOf(DEPARTMENT)];
  const all = { agencyId: city, isAlone: false };
  const overseer: StaffActor = { kind: 'staff', id: city, agencyId: city, role: 'overseer' };
  const page = (figure: FigureCode, code: string, isAlone: boolean, after: string | null) =>
    resolver.countedFacts(overseer, {
      ...period,
      agencyCode: code,
      isAlone,
      figure,
      first: PAGE,
      after,
    });
  return {
    cityYear: await times(() => service.of(all, period)),
    cityOddDays: await times(() => service.of(all, across)),
    cityPublic: await times(() => service.publicOf(all, period)),
    departmentYear: await times(() => service.of({ agencyId: department, isAlone: false }, period)),
    bodyYear: await times(() => service.of({ agencyId: department, isAlone: true }, period)),
    listOfAll: await times(() => page('requests_received', CITY, false, null)),
    listOfFew: await times(() => page('requests_extended', CITY, false, null)),
    listOfDepartment: await times(() => page('items_refused', DEPARTMENT, false, null)),
    listOfBody: await times(() => page('requests_received', DEPARTMENT, true, null)),
    listDeep: await deep((after) => page('requests_received', CITY, false, after)),
  };
}

/** The page after many others. */
async function deep(ask: (after: string | null) => Promise<readonly FactPosition[]>) {
  let after: string | null = null;
  for (let page = 0; page < PAGES_DEEP; page += 1) {
    const last = (await ask(after)).at(-1);
    if (last === undefined) break;
    after = `${last.on}/${last.id}`;
  }
  return times(() => ask(after));
}
