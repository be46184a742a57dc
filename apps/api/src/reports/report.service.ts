import {
  allows,
  compiledReport,
  decideReport,
  isSentAlready,
  openReports,
  REPORT_MOVES,
  violates,
  type OpeningForm,
  type Report,
  type ReportAction,
  type Ruling,
} from '@minhbach/domain';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { ReportGround } from './report-ground.service.ts';
import { ReportReads } from './report-reads.repository.ts';
import { REPORT_CHAIN, ReportTree } from './report-tree.repository.ts';
import { ReportRepository } from './report.repository.ts';

export type ReportAct = {
  id: string;
  action: Exclude<ReportAction, { type: 'compile_report' }>;
  actor: StaffActor;
  expectedVersion: number;
};

/** Gathers what a decision on reports depends on, asks the domain, keeps the answer. */
@Injectable()
export class ReportService {
  constructor(
    private readonly clock: Clock,
    private readonly ground: ReportGround,
    private readonly reads: ReportReads,
    private readonly reports: ReportRepository,
    private readonly trees: ReportTree,
  ) {}

  /** Opens what is not open yet; asked again, it opens nothing twice. */
  async open(form: OpeningForm, actor: StaffActor): Promise<Ruling<number>> {
    const ruling = openReports(form, {
      actor,
      today: this.clock.today(),
      chain: REPORT_CHAIN,
      tree: await this.trees.whole(),
    });
    if (!ruling.allowed) return ruling;
    return this.reports.whole(async (transaction) => {
      const opened = await this.reports.open(transaction, ruling.effect, actor);
      return allows(opened.length);
    });
  }

  /**
   * Takes one step on one report.
   *
   * @throws NotFoundException when the actor may not see it, or there is none
   */
  async act({ id, action, actor, expectedVersion }: ReportAct): Promise<Ruling<true>> {
    const seen = await this.reads.find(actor, id);
    if (seen === undefined) throw new NotFoundException('Không tìm thấy báo cáo.');
    const isSending = action.type === 'submit_report';
    const asksFigures = isSending || action.type === 'bring_totals';
    const lastYear = isSending ? (await this.ground.lastYear(seen)).cells : [];
    return this.reports.whole(async (transaction) => {
      const report = await this.reports.locked(transaction, id);
      if (isSending && isSentAlready(report, actor, expectedVersion)) return allows(true as const);
      if (expectedVersion !== report.version) return violates('changed_meanwhile');
      const [today, frozenAt] = [this.clock.today(), this.clock.now()];
      const cells = asksFigures ? await this.ground.cellsToFreeze(report, transaction) : [];
      const decided = decideReport(report, action, { actor, today, cells, lastYear });
      if (!decided.allowed) return decided;
      const happened = { event: action.type, actor, frozenAt };
      await this.reports.keep(transaction, decided.effect, happened);
      return allows(true as const);
    });
  }

  /** Compiles every accepted report of the year into the one above, which is opened for it. */
  async compile(year: number, actor: StaffActor): Promise<Ruling<string>> {
    if (!REPORT_MOVES.compile_report.by.includes(actor.role)) return violates('role_not_allowed');
    const tree = await this.trees.whole();
    return this.reports.whole(async (transaction) => {
      const parts = await this.reports.lockedToCompile(transaction, year, actor.agencyId);
      const [first] = parts;
      const above =
        first && compiledReport(first, { today: this.clock.today(), tree, chain: REPORT_CHAIN });
      if (above === undefined) return violates('nothing_to_compile');
      await this.reports.open(transaction, [above], actor);
      const target = await this.reports.lockedLike(transaction, above);
      if (target.state !== 'open' && target.state !== 'returned')
        return violates('compilation_already_sent');
      const decided = decideEach(
        parts,
        { type: 'compile_report', intoId: target.id },
        {
          actor,
          today: this.clock.today(),
          cells: [],
          lastYear: [],
        },
      );
      if (!decided.allowed) return decided;
      await this.reports.keepCompiled(transaction, decided.effect, actor);
      return allows(target.id);
    });
  }

  /** Reminds of every report that this body still waits for, once a day. */
  async remind(year: number, actor: StaffActor): Promise<Ruling<number>> {
    if (!REPORT_MOVES.return_report.by.includes(actor.role)) return violates('role_not_allowed');
    return this.reports.whole(async (transaction) => {
      const waiting = await this.reports.toRemind(transaction, year, actor.agencyId);
      await this.reports.record(transaction, waiting, { event: 'remind_report', actor });
      return allows(waiting.length);
    });
  }
}

/** The same step on each; what is not allowed on one is not done on any. */
function decideEach(
  parts: readonly Report[],
  action: ReportAction,
  circumstances: Parameters<typeof decideReport>[2],
): Ruling<readonly Report[]> {
  const decided: Report[] = [];
  for (const part of parts) {
    const ruling = decideReport(part, action, circumstances);
    if (!ruling.allowed) return ruling;
    decided.push(ruling.effect.report);
  }
  return allows(decided);
}
