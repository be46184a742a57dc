import { existsOn } from '../agency/agency.ts';
import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Addressees, DirectedBody, DirectiveTask } from './directive.ts';

/**
 * The bodies that a task is given to, in the order of `bodies` (cơ quan thực hiện): those that are named, and
 * those of its levels or kinds that existed on the day it was given. A standing or yearly task is also given
 * to whoever exists today (reading `standingTasks`).
 */
export function addressedBodies(
  task: DirectiveTask,
  bodies: readonly DirectedBody[],
  today: CalendarDate,
): readonly DirectedBody[] {
  return bodies.filter((body) => {
    if (task.agencyIds.includes(body.id)) return true;
    if (!isOfKind(task, body)) return false;
    return existsOn(body, task.givenOn) || (task.schedule !== 'once' && existsOn(body, today));
  });
}

function isOfKind({ levels, holders }: Addressees, { level, holder }: DirectedBody): boolean {
  return levels.includes(level) || (holder !== null && holders.includes(holder));
}
