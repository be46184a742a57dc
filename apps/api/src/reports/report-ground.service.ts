import {
  calendarDate,
  compileCells,
  isCompiledLevel,
  reportTemplate,
  restatements,
  templateCells,
  type Report,
  type ReportCell,
  type Restatement,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database.ts';
import { FactRepository } from '../statistics/fact.repository.ts';
import { StatisticService } from '../statistics/statistic.service.ts';
import { LateLines, type FrozenScope } from './late-lines.repository.ts';
import { ReportReads } from './report-reads.repository.ts';
import { frozenOf, ReportRepository, type ReportVersion } from './report.repository.ts';

/** Where the figures of the year before come from: from what was reported then, or counted now. */
export const LAST_YEAR_SOURCES = ['reported', 'counted', 'none'] as const;
export type LastYear = { cells: readonly ReportCell[]; source: (typeof LAST_YEAR_SOURCES)[number] };

type Scope = Pick<Report, 'agencyId' | 'periodFrom' | 'periodUntil' | 'template'>;
type SentReport = { report: Report; version: ReportVersion };

/** The figures under a report: the statistics of its body, or the sum of what was handed in to it. */
@Injectable()
export class ReportGround {
  constructor(
    private readonly facts: FactRepository,
    private readonly late: LateLines,
    private readonly reads: ReportReads,
    private readonly repository: ReportRepository,
    private readonly statistics: StatisticService,
  ) {}

  /** What the report would freeze now. */
  async cells(report: Report): Promise<readonly ReportCell[]> {
    if (isCompiledLevel(report.level)) return this.#compiled(report);
    await this.facts.catchUpForReader();
    return this.#counted(report);
  }

  /**
   * The same within the transaction that freezes it: whatever the register says of the body by then is
   * counted, however much of it still waits to become facts.
   */
  async cellsToFreeze(report: Report, transaction: Transaction): Promise<readonly ReportCell[]> {
    if (isCompiledLevel(report.level)) return this.#compiled(report, transaction);
    await this.facts.catchUpOf([report.agencyId], transaction);
    return this.#counted(report, transaction);
  }

  /** What differs from what was sent, and what the register has taken down since. */
  async restated(report: Report, version: ReportVersion): Promise<readonly Restatement[]> {
    await this.facts.catchUpForReader();
    const sent = await this.#bodiesIn(report, version);
    const live = await this.#countedEach(sent.map((one) => one.report));
    const frozen = frozenOf(version).cells;
    const now = isCompiledLevel(report.level) ? compileCells(live) : (live[0] ?? []);
    if (restatements(frozen, now, []).length === 0) return [];
    const changed = sent.filter((one, at) => {
      return restatements(frozenOf(one.version).cells, live[at] ?? [], []).length > 0;
    });
    const scopes = changed.map((one) => frozenScope(one, version.frozenAt));
    return restatements(frozen, now, await this.late.of(scopes));
  }

  /**
   * What the registers give today for each report: of a compiled one the sum of the bodies that went into
   * it. As many statements for many as for one; who asks has the facts caught up first.
   */
  async liveOf(reports: readonly Report[]): Promise<readonly (readonly ReportCell[])[]> {
    const leaves = await this.#leavesOf(reports);
    const live = await this.#countedEach(leaves.map(({ report }) => report));
    return reports.map(({ id, level }) => {
      const own = live.filter((_, at) => leaves[at]?.rootId === id);
      return isCompiledLevel(level) ? compileCells(own) : (own[0] ?? []);
    });
  }

  async lastYear(report: Report): Promise<LastYear> {
    const year = report.year - 1;
    const before = await this.reads.ofYear(report, year);
    const version = before && (await this.repository.lastVersions([before.id])).get(before.id);
    if (version !== undefined) return { cells: frozenOf(version).cells, source: 'reported' };
    if (isCompiledLevel(report.level)) return { cells: [], source: 'none' };
    const periodFrom = calendarDate(`${year}-01-01`);
    const periodUntil = calendarDate(`${year}-12-31`);
    const cells = await this.#counted({ ...report, periodFrom, periodUntil });
    return { cells, source: 'counted' };
  }

  async #counted(scope: Scope, within?: Transaction): Promise<readonly ReportCell[]> {
    const [cells] = await this.#countedEach([scope], within);
    return cells ?? [];
  }

  /** Of each body the statistics that its form shows, with as many statements for all as for one. */
  async #countedEach(scopes: readonly Scope[], within?: Transaction) {
    if (scopes.length === 0) return [];
    const asked = scopes.map(({ agencyId, periodFrom, periodUntil }) => ({
      agencyId,
      isAlone: true,
      period: { from: periodFrom, until: periodUntil },
    }));
    const found = await this.statistics.ofEach(asked, within);
    return scopes.map(({ template }, at) =>
      templateCells(reportTemplate(template), found[at]?.cells ?? []),
    );
  }

  async #compiled(report: Report, within?: Transaction): Promise<readonly ReportCell[]> {
    const parts = await this.reads.partsOf(report, within);
    const handedIn = parts.filter(({ compiledIntoId }) => compiledIntoId === report.id);
    const ids = handedIn.map(({ id }) => id);
    const versions = await this.repository.lastVersions(ids, within);
    return compileCells(
      parts.map(({ id }) => {
        const version = versions.get(id);
        return version === undefined ? null : frozenOf(version).cells;
      }),
    );
  }

  /** The reports of bodies that are, or went into, each of these. */
  async #leavesOf(
    roots: readonly Report[],
  ): Promise<readonly { rootId: string; report: Report }[]> {
    const leaves: { rootId: string; report: Report }[] = [];
    let open = roots.map((report) => ({ rootId: report.id, report }));
    while (open.length > 0) {
      leaves.push(...open.filter(({ report }) => !isCompiledLevel(report.level)));
      const compiled = open.filter(({ report }) => isCompiledLevel(report.level));
      const parts = await this.reads.handedInto(compiled.map(({ report }) => report.id));
      const into = Map.groupBy(parts, ({ compiledIntoId }) => compiledIntoId);
      open = compiled.flatMap(({ rootId, report }) =>
        (into.get(report.id) ?? []).map((part) => ({ rootId, report: part })),
      );
    }
    return leaves;
  }

  /** The report itself, or those of the bodies that went into it, with what they sent. */
  async #bodiesIn(report: Report, version: ReportVersion): Promise<readonly SentReport[]> {
    if (!isCompiledLevel(report.level)) return [{ report, version }];
    const parts = await this.reads.partsOf(report);
    const handedIn = parts.filter(({ compiledIntoId }) => compiledIntoId === report.id);
    const versions = await this.repository.lastVersions(handedIn.map(({ id }) => id));
    const found: SentReport[] = [];
    for (const part of handedIn) {
      const sent = versions.get(part.id);
      if (sent !== undefined) found.push(...(await this.#bodiesIn(part, sent)));
    }
    return found;
  }
}

/** A part sent again after it was compiled is looked at from the compilation on. */
const frozenScope = ({ report, version }: SentReport, compiledAt: Date): FrozenScope => ({
  agencyId: report.agencyId,
  period: { from: report.periodFrom, until: report.periodUntil },
  after: version.frozenAt < compiledAt ? version.frozenAt : compiledAt,
});
