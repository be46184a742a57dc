import {
  addresseesOf,
  countedOrTold,
  figureOf,
  openReportActions,
  outliersOf,
  reportTemplate,
  type FigureCode,
  type ReportCell,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../identity/actor.ts';
import { toProvision } from '../platform/graphql/violation.types.ts';
import { ReportGround } from './report-ground.service.ts';
import type { ReportRow } from './report-reads.repository.ts';
import { frozenOf, isUnchanged, ReportRepository } from './report.repository.ts';
import type { ReportLineType, ReportPageType } from './report.types.ts';

/** Puts together what the page of one report shows to whoever looks at it. */
@Injectable()
export class ReportPage {
  constructor(
    private readonly ground: ReportGround,
    private readonly repository: ReportRepository,
  ) {}

  async of(report: ReportRow, actor: StaffActor): Promise<Omit<ReportPageType, 'report'>> {
    const template = reportTemplate(report.template);
    const versions = await this.repository.versionsOf(report.id);
    const isSent = report.state !== 'open' && report.state !== 'returned';
    const [last] = isSent ? versions : [];
    const frozen = last === undefined ? null : frozenOf(last);
    const counted = frozen === null ? await this.ground.cells(report) : frozen.cells;
    const cells = frozen === null ? countedOrTold(report, counted) : frozen.cells;
    const lastYear = await this.ground.lastYear(report);
    const titled = <Of extends { figure: FigureCode }>(of: Of) => ({
      ...of,
      title: figureOf(of.figure).name,
    });
    const restated = last === undefined ? [] : await this.ground.restated(report, last);
    return {
      openActions: openReportActions(report, actor, counted),
      title: template.title,
      totals: report.totals,
      toldBy: frozen === null ? toldBy(report, cells === counted) : (frozen.toldBy ?? null),
      columns: template.columns.map(({ figures, ...column }) => ({
        ...column,
        lines: figures.map((figure) => lineOf(figure, cells, lastYear.cells)),
      })),
      lastYearSource: lastYear.source,
      parts: template.parts.map((part) => ({ ...part, text: report.narrative[part.part] })),
      outliers: outliersOf(cells, lastYear.cells).map((outlier) => ({
        ...titled(outlier),
        explanation: report.explanations[outlier.figure] ?? '',
      })),
      restatements: restated.map(titled),
      history: await this.repository.historyOf(report.id),
      versions: versions.map((version) => ({ ...version, isUnchanged: isUnchanged(version) })),
      addressees: addresseesOf(report.level).map(({ addressee, under }) => ({
        addressee,
        under: toProvision(under),
      })),
    };
  }
}

/** The report on paper that the figures come from; null where they are counted. */
const toldBy = ({ totals }: ReportRow, isCounted: boolean): string | null =>
  isCounted ? null : (totals?.document ?? null);

/** The whole, then the values of either year; a value that has no cell in a year was no case in it. */
function lineOf(
  code: FigureCode,
  now: readonly ReportCell[],
  lastYear: readonly ReportCell[],
): ReportLineType {
  const { name, unit, isBrokenDown } = figureOf(code);
  const of = (cells: readonly ReportCell[]) => cells.filter(({ figure }) => figure === code);
  const values = [...new Set([...of(now), ...of(lastYear)].map(({ by }) => by))];
  return {
    figure: code,
    title: name,
    unit,
    isBrokenDown,
    cells: values.map((by) => {
      const isThis = (cell: ReportCell) => cell.by === by;
      const cell = of(now).find(isThis);
      const none = by === null ? null : 0;
      const value = cell === undefined ? none : cell.value;
      const before = of(lastYear).find(isThis);
      return {
        by,
        value,
        lastYear: before?.value ?? null,
        lastYearImported: before?.imported ?? 0,
        missing: cell?.missing ?? 0,
        imported: cell?.imported ?? 0,
      };
    }),
  };
}
