import {
  calendarDate,
  figureOf,
  isSettled,
  readsAllAgencies,
  REPORT_TEMPLATES,
  reportTemplate,
  reviewGap,
  reviewRows,
  reviewYears,
  templateCells,
  templateFigures,
  violates,
  type Report,
  type ReviewGap,
  type ReviewLevel,
  type ReviewRow,
  type ReviewSpan,
  type ReviewYear,
  type Ruling,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import {
  AgencyRepository,
  CITY_CONTACT_POINT,
  type Agency,
} from '../agencies/agency.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { FactRepository } from '../statistics/fact.repository.ts';
import { StatisticService } from '../statistics/statistic.service.ts';
import { ReportGround } from './report-ground.service.ts';
import { ReportReads } from './report-reads.repository.ts';
import { REPORT_CHAIN } from './report-tree.repository.ts';
import { frozenOf, ReportRepository } from './report.repository.ts';

/** What is asked for; the body is read only where bodies report for themselves. */
export type ReviewForm = ReviewSpan & { level: ReviewLevel; agencyCode: string | null };

/** A year as it is shown above its figures. */
export type ReviewedYear = ReviewYear & {
  gap: ReviewGap | null;
  /** The report that its figures were taken from; null where none was. */
  report: Report | null;
  /** The report on paper that its figures were taken from; null where they were counted. */
  toldBy: string | null;
  /** Whether the year has ended: what is counted of a running one still grows. */
  isOver: boolean;
};

export type Review = {
  agency: Agency;
  level: ReviewLevel;
  years: readonly ReviewedYear[];
  rows: readonly ReviewRow[];
};

const [TEMPLATE] = REPORT_TEMPLATES;
const FIGURES = templateFigures(reportTemplate(TEMPLATE));
const LEVELS_OF = {
  body: ['commune', 'district', 'department', 'other'],
  compiled: ['compiled'],
  city: ['city'],
} as const;

/** Lays the reports of several years side by side, and counts what was not reported. */
@Injectable()
export class ReportReview {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly facts: FactRepository,
    private readonly ground: ReportGround,
    private readonly reads: ReportReads,
    private readonly repository: ReportRepository,
    private readonly statistics: StatisticService,
  ) {}

  /** Null for whoever may not see it. */
  async of(form: ReviewForm, actor: Actor): Promise<Ruling<Review> | null> {
    if (actor.kind !== 'staff' || actor.role === 'administrator') return null;
    const code = this.#codeOf(form);
    const agency = await this.agencies.latestByCode(code, this.clock.today());
    if (!readsAllAgencies(actor.role) && !(await this.#isTheirs(form.level, agency, actor)))
      return null;
    const years = reviewYears(form, this.clock.today());
    if (agency === undefined || !years.allowed) {
      const unknown = violates(code === '' ? 'required' : 'agency_unknown', [], 'agencyCode');
      const ofBody = agency === undefined ? unknown.violations : [];
      return {
        allowed: false,
        violations: [...ofBody, ...(years.allowed ? [] : years.violations)],
      };
    }
    await this.facts.catchUp();
    const reported = await this.#reported(form.level, agency, { years: years.effect, actor });
    const open = years.effect.filter((year) => !reported.has(year));
    const counted = await this.#counted(form.level, agency, open);
    const found = years.effect.flatMap((year) => reported.get(year) ?? counted.get(year) ?? []);
    const rows = reviewRows(FIGURES, found);
    return { allowed: true, effect: { agency, level: form.level, years: found, rows } };
  }

  #codeOf({ level, agencyCode }: ReviewForm): string {
    if (level === 'compiled') return REPORT_CHAIN.justiceCode;
    return level === 'city' ? REPORT_CHAIN.cityCode : (agencyCode ?? '').trim();
  }

  /** Their own body; of compilations those that their body writes or receives. */
  async #isTheirs(
    level: ReviewLevel,
    agency: Agency | undefined,
    { agencyId }: { agencyId: string },
  ): Promise<boolean> {
    if (level === 'body') return agency?.id === agencyId;
    const own = await this.agencies.byId(agencyId);
    if (own?.code === CITY_CONTACT_POINT) return true;
    return level === 'compiled' && own?.code === REPORT_CHAIN.justiceCode;
  }

  async #reported(
    level: ReviewLevel,
    { id: agencyId }: Agency,
    { years, actor }: { years: readonly number[]; actor: Actor },
  ): Promise<ReadonlyMap<number, ReviewedYear>> {
    const asked = { agencyId, years, levels: LEVELS_OF[level], template: TEMPLATE };
    const settled = (await this.reads.ofYears(actor, asked)).filter(isSettled);
    const versions = await this.repository.lastVersions(settled.map(({ id }) => id));
    const live = await this.ground.liveOf(settled);
    return new Map(
      settled.flatMap((report, at): [number, ReviewedYear][] => {
        const version = versions.get(report.id);
        if (version === undefined) return [];
        const { cells, toldBy = null } = frozenOf(version);
        const source = { source: 'reported', gap: null, isOver: true, toldBy } as const;
        const { year } = report;
        return [[year, { year, report, cells, today: live[at] ?? [], ...source }]];
      }),
    );
  }

  /** Of a body what it alone counts, of compilations what the whole city does. */
  async #counted(
    level: ReviewLevel,
    agency: Agency,
    years: readonly number[],
  ): Promise<ReadonlyMap<number, ReviewedYear>> {
    if (years.length === 0) return new Map();
    const today = this.clock.today();
    const city =
      level === 'compiled'
        ? await this.agencies.latestByCode(REPORT_CHAIN.cityCode, today)
        : agency;
    if (city === undefined) throw new Error(`No agency ${REPORT_CHAIN.cityCode}.`);
    const scopes = years.map((year) => ({
      agencyId: city.id,
      isAlone: level === 'body',
      period: { from: calendarDate(`${year}-01-01`), until: calendarDate(`${year}-12-31`) },
    }));
    const found = await this.statistics.together(
      scopes.map((scope) => [scope]),
      { figures: FIGURES.map(figureOf) },
    );
    return new Map(
      found.flatMap((statistics, at): [number, ReviewedYear][] => {
        const [year, period] = [years[at], scopes[at]?.period];
        if (year === undefined || period === undefined) return [];
        const gap = reviewGap(statistics);
        const cells = templateCells(reportTemplate(TEMPLATE), statistics.cells);
        const of = {
          year,
          gap,
          report: null,
          toldBy: null,
          today: [],
          isOver: period.until < today,
        };
        return gap === null
          ? [[year, { ...of, source: 'counted', cells }]]
          : [[year, { ...of, source: 'missing', cells: [] }]];
      }),
    );
  }
}
