import { createHash, randomUUID } from 'node:crypto';
import {
  allows,
  decideTask,
  newDirective,
  openTaskActions,
  violates,
  type DirectiveForm,
  type Ruling,
  type TaskAction,
  type TaskCell,
  readsAllAgencies,
} from '@minhbach/domain';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import type { SubmissionViolation } from '../platform/submission-violations.ts';
import { bodyOf, DirectedTreeRepository } from './directed-tree.repository.ts';
import { DirectiveRepository, type KeptDirective } from './directive.repository.ts';
import { TaskCells, type ShownCell } from './task-cells.service.ts';
import { begun, TaskReportRepository } from './task-report.repository.ts';

/** One task with one body: what everybody may read about it, and how to name it. */
export type CellPlace = { taskId: string; addresseeId: string; agencyId: string };
export type CellAct = CellPlace & {
  action: TaskAction;
  actor: StaffActor;
  /** The version that was seen; 0 where there was none. */
  expectedVersion: number;
};
export type CreateRuling =
  | Ruling<KeptDirective>
  | { allowed: false; repeated: SubmissionViolation };

/** Gathers what a decision depends on, asks the domain, keeps the answer. */
@Injectable()
export class DirectiveService {
  constructor(
    private readonly cells: TaskCells,
    private readonly clock: Clock,
    private readonly directives: DirectiveRepository,
    private readonly reports: TaskReportRepository,
    private readonly trees: DirectedTreeRepository,
  ) {}

  /** The same key with the same form is one directive, however often it comes. */
  async create(form: DirectiveForm, key: string, actor: StaffActor): Promise<CreateRuling> {
    const sendingKey = `${actor.id} ${key}`;
    const formHash = createHash('sha256').update(JSON.stringify(form)).digest('hex');
    const { agencies } = await this.trees.tree();
    const ruling = newDirective(form, {
      actor,
      today: this.clock.today(),
      bodies: agencies,
      freshId: randomUUID,
    });
    if (!ruling.allowed) return ruling;
    const sent = { createdById: actor.id, sendingKey, formHash };
    if (await this.directives.add(ruling.effect, sent))
      return allows({ ...ruling.effect.directive, source: null });
    const earlier = await this.directives.bySending(sendingKey);
    return earlier?.formHash === formHash
      ? allows(earlier.directive)
      : { allowed: false, repeated: 'idempotency_key_reused' };
  }

  /** The cell, if this actor works on it: the bodies that it is about, and overseers. */
  async find(place: CellPlace, actor: StaffActor): Promise<ShownCell | undefined> {
    const isParty =
      readsAllAgencies(actor.role) ||
      (actor.role !== 'administrator' &&
        [place.agencyId, place.addresseeId].includes(actor.agencyId));
    const task = isParty ? await this.directives.findTask(place.taskId) : undefined;
    if (task === undefined) return undefined;
    const cells = await this.cells.of([task]);
    return cells.find(
      ({ addressee, answerer }) =>
        addressee.id === place.addresseeId && (answerer ?? addressee).id === place.agencyId,
    );
  }

  openActions(cell: ShownCell, actor: StaffActor) {
    const report = cell.report ?? begun(placeOf(cell));
    return openTaskActions(report, { actor, today: this.clock.today(), cell: inLaw(cell) });
  }

  /**
   * Takes one step on the report of one body on one task.
   *
   * @throws NotFoundException when the actor does not work on it, or the body has no such task
   */
  async act({ action, actor, expectedVersion, ...place }: CellAct): Promise<Ruling<ShownCell>> {
    const cell = await this.find(place, actor);
    if (cell === undefined) throw new NotFoundException('Không tìm thấy nhiệm vụ này.');
    const shown = action.type === 'report_task' ? action : { entryId: null, documentId: null };
    const evidence = await this.reports.evidenceOf(place.agencyId, shown);
    const ruling = await this.reports.change({ ...place, period: cell.period }, (report) =>
      report.version === expectedVersion
        ? decideTask(report, action, {
            ...evidence,
            actor,
            today: this.clock.today(),
            cell: inLaw(cell),
          })
        : violates('changed_meanwhile'),
    );
    if (!ruling.allowed) return ruling;
    // What a body sees afterwards may be another cell: a task sent back to a body that is gone passes on.
    return allows((await this.find(place, actor)) ?? { ...cell, report: ruling.effect.report });
  }
}

const placeOf = ({ task, addressee, answerer, period }: ShownCell) => ({
  taskId: task.id,
  addresseeId: addressee.id,
  agencyId: (answerer ?? addressee).id,
  period,
});

/** The rules look at task, figures and the life of who answers. */
function inLaw({ addressee, answerer, ...cell }: ShownCell): TaskCell {
  return { ...cell, addressee: bodyOf(addressee), answerer: answerer && bodyOf(answerer) };
}
