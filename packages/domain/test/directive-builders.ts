import type { DirectedBody, DirectiveTask, TaskReport } from '../src/directive/directive.ts';
import type { TaskGround } from '../src/directive/task-cells.ts';
import { agency, day } from './request-builders.ts';

export function body(id: string, overrides: Partial<DirectedBody> = {}): DirectedBody {
  return { ...agency({ id, code: id }), holder: 'department', ...overrides };
}

/** A task to be reported on in writing, given to all departments, with no last day. */
export function task(overrides: Partial<DirectiveTask> = {}): DirectiveTask {
  return {
    id: 'task',
    directiveId: 'directive',
    number: 1,
    title: 'Rà soát đầu mối',
    demand: 'Rà soát, bố trí đầu mối cung cấp thông tin.',
    basis: null,
    schedule: 'once',
    givenOn: day('2026-11-01'),
    dueOn: null,
    criteria: ['written_report'],
    succession: 'inherited',
    levels: ['department'],
    holders: [],
    agencyIds: [],
    ...overrides,
  };
}

export function report(overrides: Partial<TaskReport> = {}): TaskReport {
  return {
    id: 'report',
    taskId: 'task',
    addresseeId: 'a',
    agencyId: 'a',
    period: 0,
    state: 'not_reported',
    reportedOn: null,
    acceptedOn: null,
    version: 0,
    ...overrides,
  };
}

type Given = Partial<Omit<TaskGround, 'tree'>> & {
  successions?: TaskGround['tree']['successions'];
};

export function ground(
  bodies: readonly DirectedBody[],
  { successions = [], ...given }: Given = {},
): TaskGround {
  return {
    tree: { agencies: bodies, successions, contactPointId: 'contact-point' },
    reports: [],
    partsOf: () => null,
    today: day('2026-11-23'),
    ...given,
  };
}
