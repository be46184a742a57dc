import type { TaskAction } from '@minhbach/domain';
import {
  Args,
  Context,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { EntryType } from '../catalogue/entry.types.ts';
import type { Actor, StaffActor } from '../identity/actor.ts';
import { mustBeSignedIn } from '../identity/signed-in.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { cellPage } from './cell-page.ts';
import { DirectiveRepository, type KeptDirective } from './directive.repository.ts';
import { DirectiveService, type CellPlace } from './directive.service.ts';
import { DirectiveType, TaskCellConnectionType, TaskCellType } from './directive.types.ts';
import { TaskCells, type ShownCell } from './task-cells.service.ts';
import {
  CellActArguments,
  CellArguments,
  ReportTaskArguments,
  TaskDeskType,
  TaskOutcome,
} from './task-desk.types.ts';
import { TaskReportRepository, type TaskReportLine } from './task-report.repository.ts';

const PAGE = 50;

/** What the body that answers and the overseers see and do. */
@Resolver(() => TaskDeskType)
export class TaskDeskResolver {
  constructor(
    private readonly cells: TaskCells,
    private readonly directives: DirectiveRepository,
    private readonly reports: TaskReportRepository,
    private readonly service: DirectiveService,
  ) {}

  @Query(() => TaskCellConnectionType, {
    description: 'What the caller’s own body answers for, late and missing first.',
  })
  async myTasks(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: PAGE }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ) {
    const { agencyId } = mustBeSignedIn(actor);
    const cells = await this.cells.of(await this.directives.tasksOf(null));
    return cellPage(
      cells.filter(({ answerer }) => answerer?.id === agencyId),
      first,
      after,
    );
  }

  @Query(() => TaskDeskType, { nullable: true })
  async taskDesk(@Args() place: CellArguments, @CurrentActor() actor: Actor) {
    if (actor.kind === 'visitor') return null;
    const cell = await this.service.find(place, actor);
    return cell === undefined ? null : this.#desk(cell, place, actor);
  }

  @Mutation(() => TaskOutcome, { description: 'The agency reports, with its evidence.' })
  reportTask(
    @Args() { text, entryId, documentId, ...rest }: ReportTaskArguments,
    @CurrentActor() actor: Actor,
  ) {
    return this.#act(rest, actor, { type: 'report_task', text, entryId, documentId });
  }

  @Mutation(() => TaskOutcome)
  sendBackTaskReport(@Args() { text, ...rest }: CellActArguments, @CurrentActor() actor: Actor) {
    return this.#act(rest, actor, { type: 'send_back_report', text });
  }

  @Mutation(() => TaskOutcome)
  acceptTaskReport(@Args() { text, ...rest }: CellActArguments, @CurrentActor() actor: Actor) {
    return this.#act(rest, actor, { type: 'accept_report', text });
  }

  @Mutation(() => TaskOutcome, { description: 'What was accepted turned out not to be done.' })
  reopenTaskReport(@Args() { text, ...rest }: CellActArguments, @CurrentActor() actor: Actor) {
    return this.#act(rest, actor, { type: 'reopen_report', text });
  }

  @Mutation(() => TaskOutcome, { description: 'A word to the other side; nothing moves.' })
  remarkOnTask(@Args() { text, ...rest }: CellActArguments, @CurrentActor() actor: Actor) {
    return this.#act(rest, actor, { type: 'remark_on_task', text });
  }

  async #act(
    { expectedVersion, ...place }: Omit<CellActArguments, 'text'>,
    actor: Actor,
    action: TaskAction,
  ) {
    const staff = mustBeSignedIn(actor);
    const ruling = await this.service.act({ ...place, expectedVersion, action, actor: staff });
    return ruling.allowed
      ? this.#desk(ruling.effect, place, staff)
      : toNotAllowed(ruling.violations);
  }

  async #desk(cell: ShownCell, place: CellPlace, actor: StaffActor) {
    const bodies = [...new Set([place.agencyId, place.addresseeId])];
    const lines = await this.reports.linesOf(place.taskId, place.addresseeId, bodies);
    const openActions = this.service.openActions(cell, actor);
    return { cell, openActions, lines: lines.map(toLine) };
  }
}

@Resolver(() => TaskCellType)
export class TaskCellResolver {
  constructor(
    private readonly directives: DirectiveRepository,
    private readonly entries: EntryReads,
    private readonly reports: TaskReportRepository,
  ) {}

  readonly #directive = perRequest(
    () =>
      new Batch<string, KeptDirective>(async (ids) => {
        const found = await this.directives.byIds(ids);
        return new Map(found.map((directive) => [directive.id, directive]));
      }),
  );

  @ResolveField(() => DirectiveType)
  directive(@Parent() { task }: ShownCell, @Context() { req }: GraphqlContext) {
    return this.#directive(req).get(task.directiveId);
  }

  @ResolveField(() => Int, { nullable: true })
  year(@Parent() { period }: ShownCell) {
    return period === 0 ? null : period;
  }

  @ResolveField(() => Int)
  version(@Parent() { report }: ShownCell) {
    return report?.version ?? 0;
  }

  @ResolveField()
  reportedOn(@Parent() { report }: ShownCell) {
    return report?.reportedOn ?? null;
  }

  @ResolveField()
  acceptedOn(@Parent() { report }: ShownCell) {
    return report?.acceptedOn ?? null;
  }

  @ResolveField(() => EntryType, { nullable: true })
  async entry(@Parent() { report }: ShownCell, @Context() { req }: GraphqlContext) {
    if (report === null) return null;
    const id = await this.reports.shownEntry(req).get(report.id);
    return id ? ((await this.entries.publicById(req).get(id)) ?? null) : null;
  }
}

const toLine = ({ document, ...line }: TaskReportLine) => ({
  ...line,
  document: document && { ...document, href: `/files/${document.id}` },
});
