import type { CalendarDate } from '../calendar/calendar-date.ts';
import { existsOn } from '../agency/agency.ts';
import type { Actor } from '../request/actor.ts';
import { cleanText, textOrNull, tooLong, wanting } from '../request/text.ts';
import { allows, violates, type Ruling, type Violation } from '../ruling.ts';
import {
  type Addressees,
  type DirectedBody,
  type Directive,
  type DirectiveKind,
  type DirectiveTask,
  type TaskSchedule,
  type TaskSuccession,
} from './directive.ts';
import type { TaskCriterion } from './task-figures.ts';

/** The most tasks of one directive. */
export const DIRECTIVE_TASKS_MAX = 50;

export type DirectiveTaskForm = {
  title: string;
  demand: string;
  schedule: TaskSchedule;
  dueOn: CalendarDate | null;
  criteria: readonly TaskCriterion[];
  succession: TaskSuccession;
  levels: Addressees['levels'];
  holders: Addressees['holders'];
  agencyCodes: readonly string[];
};

/** What an overseer writes down of a directive (văn bản chỉ đạo và các nhiệm vụ). */
export type DirectiveForm = {
  kind: DirectiveKind;
  documentNumber: string;
  title: string;
  issuer: string;
  issuedOn: CalendarDate;
  content: string | null;
  link: string | null;
  tasks: readonly DirectiveTaskForm[];
};

export type DirectiveCircumstances = {
  actor: Actor;
  today: CalendarDate;
  bodies: readonly DirectedBody[];
  freshId: () => string;
};

export type NewDirective = { directive: Directive; tasks: readonly DirectiveTask[] };

/** Whether somebody may write directives down: those who oversee all agencies. */
export function mayIssueDirective(actor: Actor): boolean {
  return actor.kind === 'staff' && actor.role === 'overseer';
}

/** A directive with its tasks, or everything that is wrong with the form. */
export function newDirective(
  form: DirectiveForm,
  { actor, today, bodies, freshId }: DirectiveCircumstances,
): Ruling<NewDirective> {
  if (!mayIssueDirective(actor)) return violates('role_not_allowed');
  const violations = [
    ...documentFaults(form, today),
    ...form.tasks.flatMap((task, index) => taskFaults(task, form, { index, today, bodies })),
  ];
  if (violations.length > 0) return { allowed: false, violations };

  const directive: Directive = {
    id: freshId(),
    kind: form.kind,
    documentNumber: cleanText(form.documentNumber),
    title: cleanText(form.title),
    issuer: cleanText(form.issuer),
    issuedOn: form.issuedOn,
    content: textOrNull(form.content),
    link: textOrNull(form.link),
  };
  const tasks = form.tasks.map((task, index): DirectiveTask => ({
    id: freshId(),
    directiveId: directive.id,
    number: index + 1,
    title: cleanText(task.title),
    demand: cleanText(task.demand),
    basis: null,
    schedule: task.schedule,
    givenOn: form.issuedOn,
    dueOn: task.dueOn,
    criteria: [...new Set(task.criteria)],
    succession: task.succession,
    levels: [...new Set(task.levels)],
    holders: [...new Set(task.holders)],
    agencyIds: named(task, bodies, today).flatMap((body) => body?.id ?? []),
  }));
  return allows({ directive, tasks });
}

function documentFaults(form: DirectiveForm, today: CalendarDate): readonly Violation[] {
  const link = cleanText(form.link);
  const isBare = cleanText(form.content) === '' && link === '';
  const faults: (Violation | false)[] = [
    form.issuedOn > today && { code: 'in_the_future', field: 'issuedOn', under: [] },
    isBare && { code: 'required', field: 'content', under: [] },
    link !== '' &&
      !/^https?:\/\/[^\s/]+/i.test(link) && { code: 'not_an_address', field: 'link', under: [] },
    form.tasks.length === 0 && { code: 'required', field: 'tasks', under: [] },
    form.tasks.length > DIRECTIVE_TASKS_MAX && { code: 'too_many', field: 'tasks', under: [] },
  ];
  return [
    ...wanting(form.documentNumber, 'documentNumber', 'documentNumber', []),
    ...wanting(form.title, 'title', 'title', []),
    ...wanting(form.issuer, 'issuer', 'issuer', []),
    ...tooLong(form.content, 'summary', 'content'),
    ...tooLong(form.link, 'publicAddress', 'link'),
    ...faults.filter((fault) => fault !== false),
  ];
}

type Place = { index: number } & Pick<DirectiveCircumstances, 'today' | 'bodies'>;

function taskFaults(
  task: DirectiveTaskForm,
  { issuedOn }: DirectiveForm,
  { index, today, bodies }: Place,
): readonly Violation[] {
  const at = (field: string) => `tasks.${index}.${field}`;
  const isForNobody =
    task.levels.length === 0 && task.holders.length === 0 && task.agencyCodes.length === 0;
  const needsDay = task.schedule === 'yearly' && task.dueOn === null;
  const faults: (Violation | false)[] = [
    isForNobody && { code: 'required', field: at('levels'), under: [] },
    task.criteria.length === 0 && { code: 'required', field: at('criteria'), under: [] },
    needsDay && { code: 'required', field: at('dueOn'), under: [] },
    task.schedule === 'standing' &&
      task.dueOn !== null && { code: 'standing_has_no_last_day', field: at('dueOn'), under: [] },
    task.dueOn !== null &&
      task.dueOn < issuedOn && { code: 'due_before_given', field: at('dueOn'), under: [] },
    named(task, bodies, today).includes(undefined) && {
      code: 'agency_unknown',
      field: at('agencyCodes'),
      under: [],
    },
  ];
  return [
    ...wanting(task.title, 'title', at('title'), []),
    ...wanting(task.demand, 'note', at('demand'), []),
    ...faults.filter((fault) => fault !== false),
  ];
}

/** The bodies that bear these codes today; undefined for a code that none bears. */
function named(
  { agencyCodes }: DirectiveTaskForm,
  bodies: readonly DirectedBody[],
  today: CalendarDate,
): readonly (DirectedBody | undefined)[] {
  return [...new Set(agencyCodes.map((code) => code.trim()))].map((code) =>
    bodies.find((body) => body.code === code && existsOn(body, today)),
  );
}
