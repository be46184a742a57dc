import { AgencyRepository, CITY_CONTACT_POINT } from './agencies/agency.repository.ts';
import { PlacementRepository } from './agencies/placement.repository.ts';
import type { StaffActor } from './identity/actor.ts';
import { StaffRepository } from './identity/staff.repository.ts';
import { times } from './measured-times.ts';
import { Clock } from './platform/clock.ts';
import { openServer, type Database } from './platform/database.ts';
import { RegisterRepository } from './register/register.repository.ts';
import { LateLines } from './reports/late-lines.repository.ts';
import { ReportGround } from './reports/report-ground.service.ts';
import { ReportPage } from './reports/report-page.service.ts';
import { ReportReads, type ReportRow } from './reports/report-reads.repository.ts';
import { REPORT_CHAIN, ReportTree } from './reports/report-tree.repository.ts';
import { ReportRepository } from './reports/report.repository.ts';
import { ReportService, type ReportAct } from './reports/report.service.ts';
import { FactRepository } from './statistics/fact.repository.ts';
import { StatisticRepository } from './statistics/statistic.repository.ts';
import { StatisticService } from './statistics/statistic.service.ts';
import { ToldFactsRepository } from './statistics/told-facts.repository.ts';

// For tooling/bench: `send` every report of a year up to the city's, or `measure` the pages of those compiled.
const NARRATIVE = {
  results: 'Đơn vị thử tải.',
  limits: 'Không.',
  difficulties: 'Không.',
  proposals: '',
};
const [act, url, words] = process.argv.slice(2);
const year = Number(words);
if (url === undefined || (act !== 'send' && act !== 'measure'))
  throw new Error('Usage: measure-reports.js send|measure <postgres url> <year>');
const opened = await openServer(url, 2);
try {
  const bench = await benchOn(opened.database);
  const done = await (act === 'send' ? send(bench) : measured(bench));
  process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
} finally {
  await opened.close();
}

/** The services as the API puts them together, and the people who act. */
async function benchOn(database: Database) {
  const clock = new Clock();
  const facts = new FactRepository(
    database,
    new RegisterRepository(database),
    new ToldFactsRepository(clock),
  );
  const placements = new PlacementRepository(database);
  const reads = new ReportReads(database);
  const repository = new ReportRepository(database, clock);
  const statistics = new StatisticService(
    clock,
    facts,
    placements,
    new StatisticRepository(database),
  );
  const late = new LateLines(database, facts);
  const ground = new ReportGround(facts, late, reads, repository, statistics);
  const tree = new ReportTree(database, placements);
  const service = new ReportService(clock, ground, reads, repository, tree);
  const agencies = new AgencyRepository(database);
  const idOf = async (code: string) => {
    const found = await agencies.latestByCode(code, clock.today());
    if (found === undefined) throw new Error(`No body ${code}.`);
    return found.id;
  };
  const [justice, office] = [await idOf(REPORT_CHAIN.justiceCode), await idOf(CITY_CONTACT_POINT)];
  const overseer: StaffActor = { kind: 'staff', id: justice, agencyId: justice, role: 'overseer' };
  const known = await new StaffRepository(database, clock).list(overseer, {
    agencyCode: null,
    limit: 1,
    after: null,
  });
  const [someone] = known.members;
  if (someone === undefined) throw new Error('Nobody has an account.');
  const actor = (agencyId: string, role: StaffActor['role']): StaffActor => ({
    kind: 'staff',
    id: someone.id,
    agencyId,
    role,
  });
  return { reads, service, page: new ReportPage(ground, repository), actor, justice, office };
}

type Bench = Awaited<ReturnType<typeof benchOn>>;

/** Every body sends its report, which is accepted and compiled, up to the Ministry's copy. */
async function send(bench: Bench) {
  const startedAt = performance.now();
  const { service, page, actor, justice, office } = bench;
  const overseer = actor(justice, 'overseer');
  must(
    await service.open(
      { year, level: null, dueOn: null, template: 'dispatch_5543_2019' },
      overseer,
    ),
  );
  const reports = await all(bench);
  for (const report of reports) {
    await sendUp(bench, report);
    await step(bench, report.id, overseer, { type: 'accept_report', remark: null });
  }
  const head = actor(office, 'head');
  const compiled = await found(bench, must(await service.compile(year, overseer)));
  const compiledWhileOpen = await times(() => page.of(compiled, overseer));
  await sendUp(bench, compiled);
  await step(bench, compiled.id, head, { type: 'accept_report', remark: null });
  await sendUp(bench, await found(bench, must(await service.compile(year, head))));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  return { sent: reports.length, seconds, compiledWhileOpen };
}

async function sendUp(bench: Bench, { id, keeper }: ReportRow): Promise<void> {
  const head = bench.actor(keeper.id, 'head');
  await step(bench, id, head, { type: 'save_report', narrative: NARRATIVE, explanations: {} });
  await step(bench, id, head, { type: 'submit_report' });
}

async function step(bench: Bench, id: string, actor: StaffActor, action: ReportAct['action']) {
  const { version } = await found(bench, id);
  must(await bench.service.act({ id, action, actor, expectedVersion: version }));
}

async function measured(bench: Bench) {
  const { page, actor, justice, office } = bench;
  const rows = await all(bench);
  const [compiled, city] = ['compiled', 'city'].map((level) =>
    rows.find((row) => row.level === level),
  );
  const alone = rows.at(-1);
  if (compiled === undefined || city === undefined || alone === undefined)
    throw new Error('Nothing was sent.');
  return {
    body: await times(() => page.of(alone, actor(justice, 'overseer'))),
    compiled: await times(() => page.of(compiled, actor(justice, 'overseer'))),
    city: await times(() => page.of(city, actor(office, 'head'))),
    restated: (await page.of(city, actor(office, 'head'))).restatements.length,
  };
}

function all({ reads, actor, justice }: Bench) {
  return reads.list(actor(justice, 'overseer'), year, { limit: 10_000, after: null });
}

async function found({ reads, actor, justice }: Bench, id: string): Promise<ReportRow> {
  const report = await reads.find(actor(justice, 'overseer'), id);
  if (report === undefined) throw new Error(`No report ${id}.`);
  return report;
}

function must<Effect>(
  ruling: { allowed: true; effect: Effect } | { allowed: false; violations: unknown },
): Effect {
  if (!ruling.allowed) throw new Error(JSON.stringify(ruling.violations));
  return ruling.effect;
}
