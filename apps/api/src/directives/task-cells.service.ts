import {
  isSettledByFigures,
  taskCells,
  TASK_STANDINGS,
  type Completeness,
  type DirectiveTask,
  type TaskCell,
  type TaskStanding,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import type { Agency } from '../agencies/agency.repository.ts';
import { SectionService } from '../duties/section.service.ts';
import { Clock } from '../platform/clock.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { DirectedTreeRepository, type KeptTree } from './directed-tree.repository.ts';
import { DirectiveRepository } from './directive.repository.ts';
import { TaskReportRepository } from './task-report.repository.ts';

/** A cell with the bodies as they are shown. */
export type ShownCell = Omit<TaskCell, 'addressee' | 'answerer'> & {
  addressee: Agency;
  answerer: Agency | null;
};
export type StandingCounts = Record<TaskStanding, number>;
export type DirectiveCells = { tasks: readonly DirectiveTask[]; cells: readonly ShownCell[] };

/** Gathers what the standing of tasks is made of; the domain says how they stand. */
@Injectable()
export class TaskCells {
  constructor(
    private readonly clock: Clock,
    private readonly directives: DirectiveRepository,
    private readonly reports: TaskReportRepository,
    private readonly sections: SectionService,
    private readonly trees: DirectedTreeRepository,
  ) {}

  /** The tasks and cells of directives: as many statements for one as for fifty. */
  readonly ofDirective = perRequest(
    () =>
      new Batch<string, DirectiveCells>(async (ids) => {
        const tasks = await this.directives.tasksOf(ids);
        const cells = await this.of(tasks);
        const cellsBy = Map.groupBy(cells, ({ task }) => task.directiveId);
        const tasksBy = Map.groupBy(tasks, ({ directiveId }) => directiveId);
        return new Map(
          ids.map((id) => [id, { tasks: tasksBy.get(id) ?? [], cells: cellsBy.get(id) ?? [] }]),
        );
      }),
  );

  /** Every task with every body that it was given to: late and missing first, then by rank. */
  async of(tasks: readonly DirectiveTask[]): Promise<readonly ShownCell[]> {
    const [tree, reports] = await Promise.all([
      this.trees.tree(),
      this.reports.of(tasks.map(({ id }) => id)),
    ]);
    const sections = await this.#sections(tasks, tree);
    const today = this.clock.today();
    const partsOf = (id: string) => sections.get(id)?.parts ?? null;
    return tasks
      .flatMap((task) => taskCells(task, { tree, reports, partsOf, today }))
      .map((cell) => shown(cell, tree))
      .toSorted((one, other) => compareKeys(cellKey(one), cellKey(other)));
  }

  /** The sections are read only where a figure looks at them. */
  async #sections(
    tasks: readonly DirectiveTask[],
    tree: KeptTree,
  ): Promise<ReadonlyMap<string, Completeness>> {
    const isNeeded = tasks.some(({ criteria }) =>
      criteria.some((criterion) => isSettledByFigures([criterion])),
    );
    return isNeeded ? this.sections.completeness([...tree.rows.values()]) : new Map();
  }
}

function shown(cell: TaskCell, { rows }: KeptTree): ShownCell {
  const row = (id: string): Agency => {
    const agency = rows.get(id);
    if (agency === undefined) throw new Error(`No agency ${id}`);
    return agency;
  };
  return {
    ...cell,
    addressee: row(cell.addressee.id),
    answerer: cell.answerer === null ? null : row(cell.answerer.id),
  };
}

export function countsOf(cells: readonly Pick<TaskCell, 'standing'>[]): StandingCounts {
  const counts: StandingCounts = {
    late: 0,
    sent_back: 0,
    missing: 0,
    reported: 0,
    done: 0,
    lapsed: 0,
  };
  for (const { standing } of cells) counts[standing] += 1;
  return counts;
}

/** What a list is ordered by: unlike an index it holds when other cells change meanwhile. */
export type Key = readonly (number | string)[];

export const CELL_KEY_LENGTH = 6;
export const cellKey = (cell: ShownCell): Key => [
  TASK_STANDINGS.indexOf(cell.standing),
  -cell.daysLate,
  cell.addressee.rank,
  cell.answerer?.rank ?? 0,
  cell.task.number,
  cell.task.id,
];

/** Compares keys of the same length, part by part. */
export function compareKeys(one: Key, other: Key): number {
  for (const [index, part] of one.entries()) {
    const counterpart = other[index] ?? '';
    if (part < counterpart) return -1;
    if (part > counterpart) return 1;
  }
  return 0;
}
