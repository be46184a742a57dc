import { existsOn } from '../agency/agency.ts';
import { successors, type AgencyTree } from '../agency/tree.ts';
import { calendarDate, daysBetween, yearOf, type CalendarDate } from '../calendar/calendar-date.ts';
import type { SectionPart } from '../catalogue/section.ts';
import { addressedBodies } from './addressed-bodies.ts';
import type { DirectedBody, DirectiveTask, TaskReport } from './directive.ts';
import {
  findFigure,
  isSettledByFigures,
  isTaskFigure,
  type FigureFinding,
} from './task-figures.ts';

/**
 * How a task stands with a body, late and missing first: quá hạn · bị trả lại · chưa báo cáo · chờ xem xét ·
 * đã hoàn thành · không còn cơ quan thực hiện
 */
export const TASK_STANDINGS = [
  'late',
  'sent_back',
  'missing',
  'reported',
  'done',
  'lapsed',
] as const;
export type TaskStanding = (typeof TASK_STANDINGS)[number];

/** One task with one body (tình hình thực hiện nhiệm vụ của một cơ quan). */
export type TaskCell = {
  task: DirectiveTask;
  addressee: DirectedBody;
  /** Who answers today; null when nobody does any more. */
  answerer: DirectedBody | null;
  period: number;
  dueOn: CalendarDate | null;
  standing: TaskStanding;
  /** Calendar days after the last day, of the report or until today; 0 in time. */
  daysLate: number;
  report: TaskReport | null;
  figures: readonly FigureFinding[];
};

/** Every body over all time as directives see it, and who took over from whom. */
export type DirectedTree = Omit<AgencyTree, 'agencies'> & { agencies: readonly DirectedBody[] };

/** What the standing of tasks is made of. */
export type TaskGround = {
  tree: DirectedTree;
  /** The reports on these tasks. */
  reports: readonly TaskReport[];
  /** The parts of a body's section; null for a body that keeps none. */
  partsOf: (agencyId: string) => readonly SectionPart[] | null;
  today: CalendarDate;
};

/** How a task stands with every body that it was given to, in the order of the tree. */
export function taskCells(task: DirectiveTask, ground: TaskGround): readonly TaskCell[] {
  const { tree, today } = ground;
  const bodyOf = new Map(tree.agencies.map((body) => [body.id, body]));
  const addressed = addressedBodies(task, tree.agencies, today);
  const isAddressed = new Set(addressed.map(({ id }) => id));
  const reportsOf = reportsByPair(ground.reports.filter(({ taskId }) => taskId === task.id));

  return addressed.flatMap((addressee): readonly TaskCell[] => {
    const own = cell(
      task,
      { addressee, answerer: addressee },
      reportsOf(addressee, addressee),
      ground,
    );
    if (existsOn(addressee, today)) return [own];
    // What an abolished body has reported stays its own until it is sent back.
    if (own.report !== null && ['reported', 'accepted'].includes(own.report.state)) return [own];
    if (task.succession === 'lapses') return [lapsed(own)];
    const found = successors(addressee, null, today, tree);
    const heirs = found.by === 'contact_point' ? [] : found.agencies;
    if (heirs.length === 0) return [lapsed(own)];
    return heirs.flatMap(({ id }) => {
      const heir = bodyOf.get(id);
      // A standing task that the heir owes anyway is owed once.
      const isOwed = task.schedule !== 'once' && isAddressed.has(id);
      if (heir === undefined || isOwed) return [];
      return [cell(task, { addressee, answerer: heir }, reportsOf(addressee, heir), ground)];
    });
  });
}

type Pair = { addressee: DirectedBody; answerer: DirectedBody };

function reportsByPair(reports: readonly TaskReport[]) {
  const kept = new Map<string, TaskReport[]>();
  for (const report of reports) {
    const pair = `${report.addresseeId} ${report.agencyId}`;
    kept.set(pair, [...(kept.get(pair) ?? []), report]);
  }
  return (addressee: DirectedBody, answerer: DirectedBody): readonly TaskReport[] =>
    kept.get(`${addressee.id} ${answerer.id}`) ?? [];
}

function cell(
  task: DirectiveTask,
  { addressee, answerer }: Pair,
  reports: readonly TaskReport[],
  { partsOf, today }: TaskGround,
): TaskCell {
  const period = periodOf(task, reports, today);
  const report = reports.find((one) => one.period === period) ?? null;
  const dueOn = dueOnIn(task, period);
  const parts = partsOf(answerer.id);
  const figures = task.criteria.filter(isTaskFigure).map((figure) => findFigure(figure, parts));
  const isDone = isSettledByFigures(task.criteria)
    ? figures.every(({ met }) => met === true)
    : report?.state === 'accepted';
  const isReported = isDone || report?.state === 'reported';
  const daysLate = lateness(dueOn, isReported ? (report?.reportedOn ?? null) : today);
  return {
    task,
    addressee,
    answerer,
    period,
    dueOn,
    standing: standingOf(report, { isDone, daysLate }),
    daysLate,
    report,
    figures,
  };
}

function standingOf(
  report: TaskReport | null,
  { isDone, daysLate }: { isDone: boolean; daysLate: number },
): TaskStanding {
  if (isDone) return 'done';
  if (report?.state === 'reported') return 'reported';
  if (daysLate > 0) return 'late';
  return report?.state === 'sent_back' ? 'sent_back' : 'missing';
}

const lapsed = (own: TaskCell): TaskCell => ({
  ...own,
  answerer: null,
  standing: 'lapsed',
  daysLate: 0,
});

function lateness(dueOn: CalendarDate | null, on: CalendarDate | null): number {
  return dueOn === null || on === null ? 0 : Math.max(0, daysBetween(dueOn, on));
}

/** The oldest year that isn't accepted, the current one at most (reading `unmetYears`). */
function periodOf(
  { schedule, givenOn, dueOn }: DirectiveTask,
  reports: readonly TaskReport[],
  today: CalendarDate,
): number {
  if (schedule !== 'yearly') return 0;
  const last = Math.max(yearOf(today), yearOf(dueOn ?? givenOn));
  let year = yearOf(dueOn ?? givenOn);
  while (
    year < last &&
    reports.some(({ period, state }) => period === year && state === 'accepted')
  )
    year += 1;
  return year;
}

/** The same day of that year; 29 February becomes the 28th in years that lack it. */
function dueOnIn({ schedule, dueOn }: DirectiveTask, year: number): CalendarDate | null {
  if (dueOn === null || schedule !== 'yearly') return dueOn;
  const day = dueOn.slice('YYYY'.length);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return calendarDate(`${year}${day === '-02-29' && !isLeap ? '-02-28' : day}`);
}

/** Compares cells as they are shown: late and missing first, the latest before the others. */
export function byUrgency(one: TaskCell, other: TaskCell): number {
  const rank = ({ standing }: TaskCell) => TASK_STANDINGS.indexOf(standing);
  return rank(one) - rank(other) || other.daysLate - one.daysLate;
}
