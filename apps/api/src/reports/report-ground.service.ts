import {
  calendarDate,
  compileCells,
  isCompiledLevel,
  restatements,
  type Report,
  type ReportCell,
  type Restatement,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { ReportFigures, type FigureScope } from './report-figures.repository.ts';
import { ReportReads } from './report-reads.repository.ts';
import { frozenOf, ReportRepository, type ReportVersion } from './report.repository.ts';

/** Where the figures of the year before come from: from what was reported then, or counted now. */
export const LAST_YEAR_SOURCES = ['reported', 'counted', 'none'] as const;
export type LastYear = { cells: readonly ReportCell[]; source: (typeof LAST_YEAR_SOURCES)[number] };

type Ground = {
  /** What the report would freeze now: counted, or the sum of what has been handed in. */
  cells: readonly ReportCell[];
  /** The same, counted from the register as it stands today. */
  live: readonly ReportCell[];
  scopes: readonly FigureScope[];
  /** The earliest freezing of what went in; null where nothing did. */
  since: Date | null;
};

/** The figures under a report: those of its body, or of the reports that were compiled into it. */
@Injectable()
export class ReportGround {
  constructor(
    private readonly figures: ReportFigures,
    private readonly reads: ReportReads,
    private readonly repository: ReportRepository,
  ) {}

  async cells(report: Report): Promise<readonly ReportCell[]> {
    return (await this.#ground(report)).cells;
  }

  /** What differs from what was sent, and what the register has taken down since. */
  async restated(report: Report, version: ReportVersion): Promise<readonly Restatement[]> {
    const { live, scopes, since } = await this.#ground(report);
    const after = since !== null && since < version.frozenAt ? since : version.frozenAt;
    const lateActs = await this.figures.lateActs(scopes, after);
    return restatements(frozenOf(version).cells, live, lateActs);
  }

  async lastYear(report: Report): Promise<LastYear> {
    const year = report.year - 1;
    const before = await this.reads.ofYear(report, year);
    const version = before && (await this.repository.lastVersions([before.id])).get(before.id);
    if (version !== undefined) return { cells: frozenOf(version).cells, source: 'reported' };
    if (isCompiledLevel(report.level)) return { cells: [], source: 'none' };
    const cells = await this.figures.cells({
      agencyId: report.agencyId,
      from: calendarDate(`${year}-01-01`),
      until: calendarDate(`${year}-12-31`),
    });
    return { cells, source: 'counted' };
  }

  async #ground(report: Report): Promise<Ground> {
    if (isCompiledLevel(report.level)) return this.#compiled(report);
    const scope = scopeOf(report);
    const cells = await this.figures.cells(scope);
    return { cells, live: cells, scopes: [scope], since: null };
  }

  async #compiled(report: Report): Promise<Ground> {
    const parts = await this.reads.partsOf(report);
    const handedIn = parts.filter(({ compiledIntoId }) => compiledIntoId === report.id);
    const versions = await this.repository.lastVersions(handedIn.map(({ id }) => id));
    const below = await this.#liveOf(handedIn);
    const frozen = [...versions.values()].map(({ frozenAt }) => frozenAt.getTime());
    const sumOf = (cellsOf: (part: Report) => readonly ReportCell[] | undefined) =>
      compileCells(parts.map((part) => cellsOf(part) ?? null));
    return {
      cells: sumOf(({ id }) => {
        const version = versions.get(id);
        return version && frozenOf(version).cells;
      }),
      live: sumOf(({ id }) => below.cells.get(id)),
      scopes: below.scopes,
      since: frozen.length === 0 ? null : new Date(Math.min(...frozen)),
    };
  }

  /** Today's figures of each part, with one statement for all bodies. */
  async #liveOf(parts: readonly Report[]) {
    const bodies = parts.filter(({ level }) => !isCompiledLevel(level));
    const counted = bodies.length === 0 ? [] : await this.figures.cellsOfEach(bodies.map(scopeOf));
    const cells = new Map(bodies.map(({ id }, at) => [id, counted[at] ?? []]));
    const scopes = bodies.map(scopeOf);
    for (const part of parts.filter(({ level }) => isCompiledLevel(level))) {
      const ground = await this.#ground(part);
      cells.set(part.id, ground.live);
      scopes.push(...ground.scopes);
    }
    return { cells, scopes };
  }
}

const scopeOf = ({ agencyId, periodFrom, periodUntil }: Report): FigureScope => ({
  agencyId,
  from: periodFrom,
  until: periodUntil,
});
