import { parseCalendarDate, TASK_STANDINGS, type TaskStanding } from '@minhbach/domain';
import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { foreignCursor, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { NotAllowed, toNotAllowed } from '../platform/graphql/violation.types.ts';
import { submissionViolationWords } from '../platform/submission-violations.ts';
import { isUuid } from '../platform/uuid.ts';
import { agencyStandings, STANDING_KEY_LENGTH, standingKey } from './agency-standings.ts';
import { cellPage, laterThan, readKey } from './cell-page.ts';
import {
  DirectiveRepository,
  type DirectivePosition,
  type KeptDirective,
} from './directive.repository.ts';
import { DirectiveService } from './directive.service.ts';
import {
  AgencyStandingConnectionType,
  DirectiveConnectionType,
  DirectiveFormType,
  DirectiveOutcome,
  DirectiveTaskType,
  DirectiveType,
  TaskCellConnectionType,
  TaskCountsType,
  TaskStandingEnum,
} from './directive.types.ts';
import { countsOf, TaskCells } from './task-cells.service.ts';

const PAGE = 20;

/** What the city asked, by when, and who has done it: for everybody. */
@Resolver(() => DirectiveType)
export class DirectiveResolver {
  constructor(
    private readonly cells: TaskCells,
    private readonly repository: DirectiveRepository,
    private readonly service: DirectiveService,
  ) {}

  @PublicRead()
  @Query(() => DirectiveConnectionType, { description: 'The newest first.' })
  async directives(
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) cursor: string | null = null,
  ) {
    const after = positionOf(cursor);
    const rows = await this.repository.list(pageSize(first) + 1, after);
    const totalCount = await this.repository.count();
    const keyOf = ({ issuedOn, id }: KeptDirective) => [issuedOn, id];
    return { ...pageOf(rows, first, { after, keyOf }), totalCount };
  }

  @PublicRead()
  @Query(() => DirectiveType, { nullable: true })
  async directive(@Args('id', { type: () => ID }) id: string) {
    return (await this.repository.find(id)) ?? null;
  }

  @ResolveField(() => [DirectiveTaskType])
  async tasks(@Parent() { id }: KeptDirective, @Context() { req }: GraphqlContext) {
    return (await this.cells.ofDirective(req).get(id))?.tasks ?? [];
  }

  @ResolveField(() => TaskCountsType)
  async counts(@Parent() { id }: KeptDirective, @Context() { req }: GraphqlContext) {
    return countsOf((await this.cells.ofDirective(req).get(id))?.cells ?? []);
  }

  @ResolveField(() => AgencyStandingConnectionType)
  async agencies(
    @Parent() { id }: KeptDirective,
    @Context() { req }: GraphqlContext,
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) cursor: string | null = null,
    @Args('agencyId', { type: () => ID, nullable: true, description: 'Of this body alone.' })
    only: string | null = null,
  ) {
    const standings = agencyStandings((await this.cells.ofDirective(req).get(id))?.cells ?? []);
    const all = standings.filter(({ agency }) => only === null || agency.id === only);
    const after = readKey(cursor, STANDING_KEY_LENGTH);
    const rows = laterThan(all, after, standingKey).slice(0, pageSize(first) + 1);
    return { ...pageOf(rows, first, { after, keyOf: standingKey }), totalCount: all.length };
  }

  @Mutation(() => DirectiveOutcome, { description: 'Overseers write down what the city asks.' })
  async createDirective(
    @Args('form') form: DirectiveFormType,
    @Args('idempotencyKey', { type: () => ID }) key: string,
    @CurrentActor() actor: Actor,
  ) {
    const staff = mustBeSignedIn(actor);
    const ruling = await this.service.create(form, key, staff);
    if (ruling.allowed) return ruling.effect;
    if ('violations' in ruling) return toNotAllowed(ruling.violations);
    const { repeated: code } = ruling;
    const message = submissionViolationWords[code];
    const violation = { code, field: 'idempotencyKey', under: [], message };
    return Object.assign(new NotAllowed(), { violations: [violation] });
  }
}

@Resolver(() => DirectiveTaskType)
export class DirectiveTaskResolver {
  constructor(
    private readonly cellsOf: TaskCells,
    private readonly loaders: AgencyLoaders,
  ) {}

  @ResolveField(() => [AgencyType])
  async agencies(
    @Parent() { agencyIds }: { agencyIds: readonly string[] },
    @Context() { req }: GraphqlContext,
  ) {
    const found = await Promise.all(agencyIds.map((id) => this.loaders.byId(req).get(id)));
    return found.filter((agency) => agency !== undefined);
  }

  @ResolveField(() => TaskCountsType)
  async counts(@Parent() task: TaskRow, @Context() { req }: GraphqlContext) {
    return countsOf(await this.#cells(task, req));
  }

  @ResolveField(() => TaskCellConnectionType, { description: 'Late and missing first.' })
  async cells(
    @Parent() task: TaskRow,
    @Context() { req }: GraphqlContext,
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @Args('standings', { type: () => [TaskStandingEnum], nullable: true })
    standings: readonly TaskStanding[] | null = null,
  ) {
    const wanted = standings ?? TASK_STANDINGS;
    const cells = await this.#cells(task, req);
    return cellPage(
      cells.filter(({ standing }) => wanted.includes(standing)),
      first,
      after,
    );
  }

  async #cells({ id, directiveId }: TaskRow, req: GraphqlContext['req']) {
    const found = await this.cellsOf.ofDirective(req).get(directiveId);
    return (found?.cells ?? []).filter(({ task }) => task.id === id);
  }
}

type TaskRow = { id: string; directiveId: string };

function positionOf(cursor: string | null): DirectivePosition | null {
  const key = fromCursor(cursor, 2);
  if (key === null) return null;
  const [issuedOn, id] = key.map(String);
  const day = parseCalendarDate(issuedOn ?? '');
  if (day === undefined || !id || !isUuid(id)) throw foreignCursor();
  return { issuedOn: day, id };
}
