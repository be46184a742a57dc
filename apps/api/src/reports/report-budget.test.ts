import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import type { Shown } from '../../test/desk.ts';
import { MUTATION_BUDGET } from '../../test/query-budget.ts';
import { ReportDesk } from '../../test/report-desk.ts';
import { REPORT_MUTATIONS } from '../../test/report-mutations.ts';

const YEAR = 2026;

let on: Api;
let bodies: ReportDesk[];
let justice: ReportDesk;
let last: ReportDesk;
beforeAll(async () => {
  on = await startApi('2027-01-10T09:00:00+07:00');
  justice = new ReportDesk(on, 'HN-STP');
  bodies = ['HN-SXD', 'HN-SYT', 'HN-SDL', 'HN-STC'].map((code) => new ReportDesk(on, code));
  await justice.open({ year: YEAR });
  // Signing in costs once, not with every act.
  for (const body of bodies) await body.list(YEAR, 'head');
});
afterAll(() => on.close());

const by = async (desk: ReportDesk | undefined, act: (desk: ReportDesk) => Promise<Shown>) => {
  if (desk === undefined) throw new Error('Nobody acts.');
  const answer = await act(desk);
  last = desk;
  return answer;
};
const own = (at: number) => by(bodies[at], (desk) => desk.own(YEAR));
const saved = async (at: number) => {
  const report = await own(at);
  return by(bodies[at], (desk) => desk.save(report, {}, 'head'));
};
const sent = async (at: number) => {
  const report = await saved(at);
  return by(bodies[at], (desk) => desk.sendUp(report));
};

/** What paper tells of the year before these bodies kept a register. */
const told = async (at: number) => {
  await justice.open({ year: 2025 });
  const report = await by(bodies[at], (desk) => desk.own(2025));
  const totals = { document: 'Báo cáo giấy', cells: [{ figure: 'items_requested', value: '4' }] };
  return by(bodies[at], (desk) => desk.bringTotals(report, totals, 'head'));
};

/** Each on what it needs, which is made before and not counted. */
const ASKED: Record<(typeof REPORT_MUTATIONS)[number], () => Promise<Shown>> = {
  acceptReport: async () => {
    const report = await sent(0);
    return by(justice, (desk) => desk.accept(report));
  },
  bringReportTotals: () => told(0),
  dropReportTotals: async () => {
    const report = await told(1);
    return by(bodies[1], (desk) => desk.dropTotals(report, 'head'));
  },
  compileReports: async () => {
    for (const at of [2, 3]) await justice.accept(await sent(at));
    return by(justice, (desk) => desk.compile(YEAR));
  },
  openReports: () => by(justice, (desk) => desk.open({ year: 2024 })),
  remindReports: () => by(justice, (desk) => desk.remind(YEAR)),
  returnReport: async () => {
    const report = await sent(1);
    return by(justice, (desk) => desk.giveBack(report, 'Bổ sung.'));
  },
  saveReport: () => saved(1),
  submitReport: () => sent(1),
};

it.each(REPORT_MUTATIONS)('the budget of statements is kept by %s', async (field) => {
  const answer = await ASKED[field]();
  expect(answer).not.toHaveProperty('violations');
  expect(last.statements.length, last.statements.join('\n')).toBeLessThanOrEqual(
    MUTATION_BUDGET[field] ?? -1,
  );
});
