import { agencyByCode, keeperOf, type AgencyTree } from '../agency/tree.ts';
import { spansUnder, type Placement } from '../agency/placement.ts';
import { calendarDate, yearOf, type CalendarDate } from '../calendar/calendar-date.ts';
import { allows, type Ruling, type Violation } from '../ruling.ts';
import { EMPTY_NARRATIVE } from './narrative.ts';
import type { Report, ReportLevel } from './report.ts';
import { REPORT_READINGS, reportDueOn } from './report-readings.ts';
import type { ReportActor } from './report-moves.ts';
import type { ReportTemplateKey } from './report-template.ts';

/** Whether reports of that level are compiled from those below, and not counted from a register. */
export function isCompiledLevel(level: ReportLevel): boolean {
  return level === 'compiled' || level === 'city';
}

/** The levels at which bodies report for themselves; the two others are compiled from these. */
const BODY_REPORT_LEVELS = [
  'commune',
  'district',
  'department',
  'other',
] as const satisfies readonly ReportLevel[];

/** Who compiles the bodies' reports, and who writes the city's: the codes of their bodies. */
export type ReportChain = {
  /** Sở Tư pháp, the standing body of the dispatch. */
  justiceCode: string;
  /** Ủy ban nhân dân Thành phố. */
  cityCode: string;
};

/** What an overseer asks to be opened. */
export type OpeningForm = {
  year: number;
  /** Null for every level at which bodies report; a compilation is opened alone. */
  level: ReportLevel | null;
  template: ReportTemplateKey;
  /** Null for the day of the reading. */
  dueOn: CalendarDate | null;
};

/** A report before it has an id. */
export type NewReport = Omit<Report, 'id'>;

/** Every body with its heirs, and where each stood from which day to which. */
export type ReportTree = AgencyTree & { placements: readonly Placement[] };

export type OpeningCircumstances = {
  actor: ReportActor;
  today: CalendarDate;
  tree: ReportTree;
  chain: ReportChain;
};

/**
 * The reports that are opened for a year: one for each body of the level that stood below the city on
 * some day of it, by the tree of that year, with its first and last day there. A compilation opens by itself
 * once there is something to compile; one that is known from paper alone is opened by its level. Only an
 * overseer at the compiling body opens them.
 *
 * @see 5543/UBND-NC, mục 6 và đoạn cuối
 */
export function openReports(
  form: OpeningForm,
  { actor, today, tree, chain }: OpeningCircumstances,
): Ruling<readonly NewReport[]> {
  const justice = agencyByCode(tree, chain.justiceCode, today);
  const mayOpen =
    justice !== undefined && actor.agencyId === justice.id && actor.role === 'overseer';
  if (!mayOpen) {
    return { allowed: false, violations: [{ code: 'role_not_allowed', field: null, under: [] }] };
  }
  const violations = openingFaults(form, today);
  if (violations.length > 0) return { allowed: false, violations };

  if (form.level !== null && isCompiledLevel(form.level)) {
    const compilation = compilationOf(form.level === 'city', form, { today, tree, chain });
    return allows(compilation === undefined ? [] : [compilation]);
  }
  const periods = periodsIn(form.year, { today, tree, chain });
  const reports = tree.agencies.flatMap((agency) => {
    const level = BODY_REPORT_LEVELS.find((one) => one === agency.level);
    const period = periods.get(agency.id);
    const isMeant = level !== undefined && (form.level === null || form.level === level);
    if (!isMeant || period === undefined) return [];
    return [
      newReport({
        ...form,
        level,
        agencyId: agency.id,
        keeperId: keeperOf(agency, today, tree),
        receiverId: justice.id,
        ...period,
      }),
    ];
  });
  return allows(reports);
}

function openingFaults({ year, dueOn }: OpeningForm, today: CalendarDate): readonly Violation[] {
  const isYear =
    Number.isInteger(year) && year >= REPORT_READINGS.firstYear && year <= yearOf(today);
  if (!isYear) return [{ code: 'report_year_unknown', field: 'year', under: [] }];
  return dueOn !== null && dueOn <= lastDayOf(year)
    ? [{ code: 'due_before_period_ends', field: 'dueOn', under: [] }]
    : [];
}

/**
 * The report into which others are compiled: the Department's from those of the bodies, the city's from
 * the Department's. The Committee has no desk of its own; its Office, the city's contact point, keeps it.
 */
export function compiledReport(
  { level, year, template }: Pick<Report, 'year' | 'level' | 'template'>,
  circumstances: Omit<OpeningCircumstances, 'actor'>,
): NewReport | undefined {
  const form = { year, template, dueOn: null };
  return level === 'city' ? undefined : compilationOf(level === 'compiled', form, circumstances);
}

function compilationOf(
  isCity: boolean,
  { year, template, dueOn }: Omit<OpeningForm, 'level'>,
  { today, tree, chain }: Omit<OpeningCircumstances, 'actor'>,
): NewReport | undefined {
  const agency = agencyByCode(tree, isCity ? chain.cityCode : chain.justiceCode, today);
  if (agency === undefined) return undefined;
  const { contactPointId } = tree;
  return newReport({
    year,
    template,
    level: isCity ? 'city' : 'compiled',
    agencyId: agency.id,
    keeperId: isCity ? contactPointId : agency.id,
    receiverId: isCity ? null : contactPointId,
    periodFrom: firstDayOf(year),
    periodUntil: lastDayOf(year),
    dueOn,
  });
}

type Opened = Pick<
  Report,
  | 'year'
  | 'level'
  | 'template'
  | 'agencyId'
  | 'keeperId'
  | 'receiverId'
  | 'periodFrom'
  | 'periodUntil'
> & { dueOn: CalendarDate | null };

function newReport({ dueOn, ...given }: Opened): NewReport {
  return {
    ...given,
    dueOn: dueOn ?? reportDueOn(given.year, given.level),
    state: 'open',
    narrative: EMPTY_NARRATIVE,
    explanations: {},
    totals: null,
    firstSubmittedOn: null,
    submittedOn: null,
    frozenNumber: 0,
    compiledIntoId: null,
    version: 1,
  };
}

type ReportPeriod = Pick<Report, 'periodFrom' | 'periodUntil'>;

/** For each body that stood below the city in the year, its first and last day there. */
function periodsIn(
  year: number,
  { today, tree, chain }: Omit<OpeningCircumstances, 'actor'>,
): ReadonlyMap<string, ReportPeriod> {
  const city = agencyByCode(tree, chain.cityCode, today);
  const days = { from: firstDayOf(year), until: lastDayOf(year) };
  const spans = city === undefined ? [] : spansUnder(city.id, days, tree.placements);
  const periods = new Map<string, ReportPeriod>();
  // In the order of days, so that of a body that left and came back the first and the last day stay.
  for (const { agencyId, from, until } of spans)
    periods.set(agencyId, {
      periodFrom: periods.get(agencyId)?.periodFrom ?? from,
      periodUntil: until,
    });
  return periods;
}

const firstDayOf = (year: number) => calendarDate(`${year}-01-01`);
const lastDayOf = (year: number) => calendarDate(`${year}-12-31`);
