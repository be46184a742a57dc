import {
  calendarDate,
  compileCells,
  countedOrTold,
  isCompiledLevel,
  reportTemplate,
  restatements,
  figureOf,
  templateCells,
  templateFigures,
  type FigureCode,
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

type Scope = Pick<
  Report,
  'agencyId' | 'level' | 'periodFrom' | 'periodUntil' | 'template' | 'totals'
>;
type SentReport = { report: Report; version: ReportVersion };
/** A report and those of the bodies that it is made of: itself, or what went into it. */
type Compiled = { of: Pick<Report, 'template'>; leaves: readonly Scope[] };

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

  /** What is counted for the report now. */
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
    const leaves = (await this.#leavesOf([report])).map((leaf) => leaf.report);
    const frozen = frozenOf(version).cells;
    const [now = []] = await this.#liveTogether([{ of: report, leaves }]);
    const moved = new Set(restatements(frozen, now, []).map(({ figure }) => figure));
    if (moved.size === 0) return [];
    const changed = await this.#changed(leaves, moved);
    const scopes = changed.map((sent) => frozenScope(sent, version.frozenAt));
    return restatements(frozen, now, await this.late.of(scopes));
  }

  /**
   * What the registers give today for each report: of a compiled one for the bodies that went into it
   * together. As many statements for many as for one; who asks has the facts caught up first.
   */
  async liveOf(reports: readonly Report[]): Promise<readonly (readonly ReportCell[])[]> {
    const leaves = Map.groupBy(await this.#leavesOf(reports), ({ rootId }) => rootId);
    return this.#liveTogether(
      reports.map((of) => ({
        of,
        leaves: (leaves.get(of.id) ?? []).map(({ report }) => report),
      })),
    );
  }

  async lastYear(report: Report): Promise<LastYear> {
    const year = report.year - 1;
    const before = await this.reads.ofYear(report, year);
    const version = before && (await this.repository.lastVersions([before.id])).get(before.id);
    if (version !== undefined) return { cells: frozenOf(version).cells, source: 'reported' };
    if (isCompiledLevel(report.level)) return { cells: [], source: 'none' };
    const periodFrom = calendarDate(`${year}-01-01`);
    const periodUntil = calendarDate(`${year}-12-31`);
    const cells = await this.#counted({ ...report, periodFrom, periodUntil, totals: null });
    return { cells, source: 'counted' };
  }

  async #counted(scope: Scope, within?: Transaction): Promise<readonly ReportCell[]> {
    const [cells = []] = await this.#countedTogether([{ of: scope, leaves: [scope] }], within);
    return cells;
  }

  /** What each report would give today: what is counted, with what only reports on paper tell. */
  async #liveTogether(reports: readonly Compiled[]) {
    const parts = reports.flatMap(({ of, leaves }, at) => {
      const [told, counted] = [leaves.filter(hasTotals), leaves.filter((one) => !hasTotals(one))];
      const alone = told.map((leaf) => ({ at, leaf, of, leaves: [leaf] }));
      return counted.length > 0 || told.length === 0
        ? [{ at, leaf: null, of, leaves: counted }, ...alone]
        : alone;
    });
    const found = await this.#countedTogether(parts);
    const cells = parts.map(({ leaf }, part) => {
      const counted = found[part] ?? [];
      return leaf === null ? counted : countedOrTold(leaf, counted);
    });
    return reports.map((_, at) => {
      const own = cells.filter((_cells, part) => parts[part]?.at === at);
      return own.length === 1 ? (own[0] ?? []) : compileCells(own);
    });
  }

  /** The statistics that each form shows, of all its bodies as of one: its figures are sums. */
  async #countedTogether(reports: readonly Compiled[], within?: Transaction) {
    if (reports.length === 0) return [];
    const shown = reports.flatMap(({ of }) => templateFigures(reportTemplate(of.template)));
    const found = await this.statistics.together(
      reports.map(({ leaves }) => leaves.flatMap(asked)),
      { within, figures: [...new Set(shown)].map(figureOf) },
    );
    return reports.map(({ of }, at) =>
      templateCells(reportTemplate(of.template), found[at]?.cells ?? []),
    );
  }

  /** The reports of bodies of which the registers now give something else of these figures than was sent. */
  async #changed(
    leaves: readonly Report[],
    figures: ReadonlySet<FigureCode>,
  ): Promise<readonly SentReport[]> {
    const isAsked = ({ figure }: ReportCell) => figures.has(figure);
    const [versions, live] = await Promise.all([
      this.repository.lastVersions(leaves.map(({ id }) => id)),
      this.statistics.together(leaves.map(asked), { figures: [...figures].map(figureOf) }),
    ]);
    return leaves.flatMap((report, at): SentReport[] => {
      const version = versions.get(report.id);
      if (version === undefined) return [];
      const sent = frozenOf(version).cells.filter(isAsked);
      const now = countedOrTold(report, live[at]?.cells ?? []);
      const isChanged = restatements(sent, now.filter(isAsked), []).length > 0;
      return isChanged ? [{ report, version }] : [];
    });
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

  /** What is, or went into, each of these: reports of bodies, and compilations that paper alone tells of. */
  async #leavesOf(
    roots: readonly Report[],
  ): Promise<readonly { rootId: string; report: Report }[]> {
    const leaves: { rootId: string; report: Report }[] = [];
    let open = roots.map((report) => ({ rootId: report.id, report }));
    while (open.length > 0) {
      const compiled = open.filter(({ report }) => isCompiledLevel(report.level));
      const parts = await this.reads.handedInto(compiled.map(({ report }) => report.id));
      const into = Map.groupBy(parts, ({ compiledIntoId }) => compiledIntoId);
      const isTold = (report: Report) => hasTotals(report) && !into.has(report.id);
      leaves.push(...open.filter(({ report }) => !isCompiledLevel(report.level) || isTold(report)));
      open = compiled.flatMap(({ rootId, report }) =>
        (into.get(report.id) ?? []).map((part) => ({ rootId, report: part })),
      );
    }
    return leaves;
  }
}

const hasTotals = ({ totals }: Scope) => totals !== null;

/** A compilation has no register of its own. */
const asked = ({ agencyId, level, periodFrom, periodUntil }: Scope) =>
  isCompiledLevel(level)
    ? []
    : [{ agencyId, isAlone: true, period: { from: periodFrom, until: periodUntil } }];

/** A part sent again after it was compiled is looked at from the compilation on. */
const frozenScope = ({ report, version }: SentReport, compiledAt: Date): FrozenScope => ({
  agencyId: report.agencyId,
  period: { from: report.periodFrom, until: report.periodUntil },
  after: version.frozenAt < compiledAt ? version.frozenAt : compiledAt,
});
