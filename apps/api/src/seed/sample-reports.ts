import type { INestApplicationContext } from '@nestjs/common';
import { yearOf, type ReportAction } from '@minhbach/domain';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { ReportReads } from '../reports/report-reads.repository.ts';
import { ReportService } from '../reports/report.service.ts';
import { sampleStaff } from './sample-staff.ts';
import { SAMPLE_NARRATIVE, SAMPLE_REMARK } from './sample-year-words.vi.ts';

/** How far the reports of last year have come; those of every other body are missing. */
const SENT: readonly (readonly [
  agencyCode: string,
  ends: 'submitted' | 'returned' | 'accepted',
])[] = [
  ['HN-SNV', 'accepted'],
  ['HN-SYT', 'accepted'],
  ['HN-STC', 'submitted'],
  ['HN-SCT', 'returned'],
  ['00004', 'accepted'],
  ['00070', 'submitted'],
];
const PAGE = 300;

/** Sample reports of last year, after its sample requests: opened once, some sent, most missing. */
export async function seedSampleReports(application: INestApplicationContext): Promise<void> {
  const reports = application.get(ReportService, { strict: false });
  const reads = application.get(ReportReads, { strict: false });
  const year = yearOf(application.get(Clock).today()) - 1;
  const people = await sampleStaff(application);
  const overseer = people.get('HN-STP overseer');
  if (overseer === undefined) throw new Error('No overseer for the sample reports.');
  const form = { year, level: null, template: 'dispatch_5543_2019', dueOn: null } as const;
  const opened = await reports.open(form, overseer);
  // Before the first yearly reports, and where an earlier start has opened them.
  if (!opened.allowed || opened.effect === 0) return;

  const rows = await reads.list(overseer, year, { limit: PAGE, after: null });
  for (const [code, ends] of SENT) {
    const head = people.get(`${code} head`);
    const row = rows.find(({ agency }) => agency.code === code);
    if (head === undefined || row === undefined) continue;
    let version = row.version;
    const act = async (
      action: Exclude<ReportAction, { type: 'compile_report' }>,
      by: StaffActor,
    ) => {
      const ruling = await reports.act({ id: row.id, action, actor: by, expectedVersion: version });
      if (!ruling.allowed) throw new Error(`Sample report of ${code}: ${JSON.stringify(ruling)}`);
      version += 1;
    };
    await act({ type: 'save_report', narrative: SAMPLE_NARRATIVE, explanations: {} }, head);
    await act({ type: 'submit_report' }, head);
    if (ends === 'accepted') await act({ type: 'accept_report', remark: null }, overseer);
    if (ends === 'returned') await act({ type: 'return_report', remark: SAMPLE_REMARK }, overseer);
  }
}
