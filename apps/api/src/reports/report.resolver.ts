import { isReportLate, REPORT_MOVES, type Explanations, type Ruling } from '@minhbach/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { foreignCursor, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { ReportPage } from './report-page.service.ts';
import { ReportReads, type ReportPosition, type ReportRow } from './report-reads.repository.ts';
import { REPORT_CHAIN } from './report-tree.repository.ts';
import { ReportService, type ReportAct } from './report.service.ts';
import {
  ExplanationFormType,
  NarrativeFormType,
  ReportOpeningType,
  ReportOutcome,
  ReportPageType,
  ReportsOutcome,
  ReportTotalsFormType,
  YearlyReportConnectionType,
} from './report.types.ts';

@Resolver()
export class ReportResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly page: ReportPage,
    private readonly reads: ReportReads,
    private readonly service: ReportService,
  ) {}

  @Query(() => YearlyReportConnectionType, {
    description:
      'Of a year, by default the latest: overseers see all, others what their body keeps or compiles. Missing first.',
  })
  async reports(
    @Args('year', { type: () => Int, nullable: true }) year: number | null = null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 100 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @CurrentActor() actor: Actor,
  ) {
    const years = await this.reads.years(actor);
    const shown = year ?? years[0] ?? null;
    const limit = pageSize(first) + 1;
    const found =
      shown === null
        ? []
        : await this.reads.list(actor, shown, { limit, after: positionOf(after) });
    const counts = shown === null ? [] : await this.reads.counts(actor, shown);
    const keyOf = ({ group, rank }: ReportPosition) => [group, rank];
    const page = pageOf(found, first, { after, keyOf });
    return {
      ...page,
      edges: page.edges.map(({ cursor, node }) => ({ cursor, node: this.#shown(node) })),
      totalCount: counts.reduce((sum, { count }) => sum + count, 0),
      year: shown,
      years,
      counts,
      mayOpen: await this.#mayOpen(actor),
      mayCompile: actor.kind === 'staff' && REPORT_MOVES.compile_report.by.includes(actor.role),
    };
  }

  @Query(() => ReportPageType, { nullable: true })
  async reportPage(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor) {
    const report = await this.reads.find(actor, id);
    if (report === undefined || actor.kind !== 'staff') return null;
    return { report: this.#shown(report), ...(await this.page.of(report, actor)) };
  }

  @Mutation(() => ReportsOutcome, {
    description: 'Opens the reports of a year for every body of a level that existed in it.',
  })
  async openReports(@Args('form') form: ReportOpeningType, @CurrentActor() actor: Actor) {
    return counted(await this.service.open(form, mustBeSignedIn(actor)));
  }

  @Mutation(() => ReportsOutcome, {
    description: 'Reminds the bodies whose report of the year is missing; once a day each.',
  })
  async remindReports(
    @Args('year', { type: () => Int }) year: number,
    @CurrentActor() actor: Actor,
  ) {
    return counted(await this.service.remind(year, mustBeSignedIn(actor)));
  }

  @Mutation(() => ReportOutcome, {
    description: 'Compiles all accepted reports of the year into the one above; answers with that.',
  })
  async compileReports(
    @Args('year', { type: () => Int }) year: number,
    @CurrentActor() actor: Actor,
  ) {
    const ruling = await this.service.compile(year, mustBeSignedIn(actor));
    return ruling.allowed
      ? this.#again(ruling.effect, mustBeSignedIn(actor))
      : toNotAllowed(ruling.violations);
  }

  @Mutation(() => ReportOutcome)
  saveReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('narrative') narrative: NarrativeFormType,
    @Args('explanations', { type: () => [ExplanationFormType], defaultValue: [] })
    typed: ExplanationFormType[],
    @CurrentActor() actor: Actor,
  ) {
    const explanations: Explanations = Object.fromEntries(
      typed.map(({ figure, text }) => [figure, text]),
    );
    const action = { type: 'save_report', narrative, explanations } as const;
    return this.#act({ id, expectedVersion, action }, actor);
  }

  @Mutation(() => ReportOutcome, {
    description: 'Brings in what a report on paper gave of a year of which no register tells.',
  })
  bringReportTotals(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('totals') totals: ReportTotalsFormType,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion, action: { type: 'bring_totals', totals } }, actor);
  }

  @Mutation(() => ReportOutcome, { description: 'Takes what was brought from paper away again.' })
  dropReportTotals(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion, action: { type: 'drop_totals' } }, actor);
  }

  @Mutation(() => ReportOutcome, { description: 'Freezes figures and words under a hash.' })
  submitReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion, action: { type: 'submit_report' } }, actor);
  }

  @Mutation(() => ReportOutcome)
  returnReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('remark') remark: string,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion, action: { type: 'return_report', remark } }, actor);
  }

  @Mutation(() => ReportOutcome)
  acceptReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @Args('remark', { type: () => String, nullable: true }) remark: string | null = null,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act({ id, expectedVersion, action: { type: 'accept_report', remark } }, actor);
  }

  async #act(act: Omit<ReportAct, 'actor'>, actor: Actor) {
    const staff = mustBeSignedIn(actor);
    const ruling = await this.service.act({ ...act, actor: staff });
    return ruling.allowed ? this.#again(act.id, staff) : toNotAllowed(ruling.violations);
  }

  async #again(id: string, actor: StaffActor) {
    const report = await this.reads.find(actor, id);
    if (report === undefined) throw new Error(`Report ${id} vanished.`);
    return this.#shown(report);
  }

  async #mayOpen(actor: Actor): Promise<boolean> {
    if (actor.kind !== 'staff' || actor.role !== 'overseer') return false;
    const agency = await this.agencies.byId(actor.agencyId);
    return agency?.code === REPORT_CHAIN.justiceCode;
  }

  #shown(report: ReportRow) {
    return { ...report, late: isReportLate(report, this.clock.today()) };
  }
}

const counted = (ruling: Ruling<number>) =>
  ruling.allowed ? { count: ruling.effect } : toNotAllowed(ruling.violations);

function positionOf(cursor: string | null): ReportPosition | null {
  const key = fromCursor(cursor, 2);
  if (key === null) return null;
  const [group, rank] = key;
  if (!Number.isSafeInteger(group) || !Number.isSafeInteger(rank)) throw foreignCursor();
  return { group: Number(group), rank: Number(rank) };
}
