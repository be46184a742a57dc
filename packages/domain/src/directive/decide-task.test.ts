import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { body, ground, report, task } from '../../test/directive-builders.ts';
import { codesOf, day, effectOf, staff, SYSTEM } from '../../test/request-builders.ts';
import { actingRole, type Actor } from '../request/actor.ts';
import { ACTOR_ROLES, STAFF_ROLES } from '../request/vocabulary.ts';
import {
  decideTask,
  openTaskActions,
  type TaskAction,
  type TaskCircumstances,
} from './decide-task.ts';
import { TASK_REPORT_STATES, type DirectiveTask, type TaskReport } from './directive.ts';
import { taskCells, type TaskGround } from './task-cells.ts';
import { TASK_ACTIONS, TASK_MOVES, type TaskActionType } from './task-moves.ts';

const OFFICER = staff('contact_officer', { agencyId: 'a' });
const CITY = staff('overseer', { agencyId: 'justice' });
const REPORT = { type: 'report_task', text: 'Đã làm.', entryId: null, documentId: null } as const;

function at(
  actor: Actor,
  of: DirectiveTask = task(),
  given: Partial<TaskCircumstances> = {},
  more: Partial<TaskGround> = {},
): TaskCircumstances {
  const [cell] = taskCells(of, { ...ground([body('a')]), ...more });
  if (cell === undefined) throw new Error('The task is addressed to nobody.');
  const today = day('2026-11-23');
  return { actor, today, cell, entryIsShown: false, documentIsKept: false, ...given };
}

describe('a report on a task', () => {
  it('is made, sent back with a remark, made again and accepted', () => {
    const made = effectOf(decideTask(report(), REPORT, at(OFFICER))).report;
    expect(made).toMatchObject({ state: 'reported', reportedOn: '2026-11-23', version: 1 });
    const back = { type: 'send_back_report', text: 'Nêu rõ người làm đầu mối.' } as const;
    const returned = effectOf(decideTask(made, back, at(CITY)));
    expect(returned.line).toMatchObject({ text: back.text, stateAfter: 'sent_back', number: 2 });
    const again = effectOf(decideTask(returned.report, REPORT, at(OFFICER))).report;
    const accept = { type: 'accept_report', text: null } as const;
    expect(effectOf(decideTask(again, accept, at(CITY))).report).toMatchObject({
      state: 'accepted',
      acceptedOn: '2026-11-23',
      version: 4,
    });
  });

  it('is opened again with a reason, and is accepted no more', () => {
    const accepted = report({ state: 'accepted', acceptedOn: day('2026-11-01') });
    const reopen = { type: 'reopen_report', text: 'Liên kết không còn mở được.' } as const;
    expect(effectOf(decideTask(accepted, reopen, at(CITY))).report).toMatchObject({
      state: 'sent_back',
      acceptedOn: null,
    });
    expect(codesOf(decideTask(accepted, { ...reopen, text: ' ' }, at(CITY)))).toEqual(['required']);
  });

  it('shows all the evidence that the task asks for', () => {
    const demanding = task({
      criteria: ['written_report', 'catalogue_entry', 'file', 'contact_point_named'],
    });
    const bare = { ...REPORT, text: '' };
    const shown = { ...REPORT, entryId: 'entry', documentId: 'file' };
    const named = { partsOf: () => [{ block: 'contact_unit', gap: null } as const] };
    const all = { entryIsShown: true, documentIsKept: true };
    expect(codesOf(decideTask(report(), bare, at(OFFICER, demanding)))).toEqual([
      'required',
      'required',
      'required',
      'figure_not_met',
    ]);
    expect(codesOf(decideTask(report(), shown, at(OFFICER, demanding, {}, named)))).toEqual([
      'evidence_not_shown',
      'document_unknown',
    ]);
    expect(effectOf(decideTask(report(), shown, at(OFFICER, demanding, all, named))).line).toEqual(
      expect.objectContaining({
        entryId: 'entry',
        documentId: 'file',
        figures: [{ figure: 'contact_point_named', met: true }],
      }),
    );
    const long = { ...REPORT, text: 'x'.repeat(5001) };
    expect(codesOf(decideTask(report(), long, at(OFFICER)))).toEqual(['too_long']);
  });

  it('is not asked for where figures settle the task', () => {
    const settled = task({ criteria: ['procedure_published'] });
    expect(codesOf(decideTask(report(), REPORT, at(OFFICER, settled)))).toEqual([
      'settled_by_figures',
    ]);
  });

  it('is nobody else’s, and no overseer judges their own body’s', () => {
    const stranger = staff('head', { agencyId: 'b' });
    expect(codesOf(decideTask(report(), REPORT, at(stranger)))).toEqual(['not_your_task']);
    const ownOverseer = staff('overseer', { agencyId: 'a' });
    const accept = { type: 'accept_report', text: null } as const;
    expect(codesOf(decideTask(report({ state: 'reported' }), accept, at(ownOverseer)))).toEqual([
      'own_report_not_judged',
    ]);
    const remark = { type: 'remark_on_task', text: 'Đề nghị làm sớm.' } as const;
    expect(decideTask(report(), remark, at(ownOverseer)).allowed).toBe(true);
  });

  it('is not made by a body that is gone', () => {
    const gone = { tree: ground([body('a', { validUntil: day('2026-11-22') })]).tree };
    const circumstances = at(OFFICER, task({ succession: 'lapses' }), {}, gone);
    expect(codesOf(decideTask(report(), REPORT, circumstances))).toEqual(['agency_abolished']);
  });
});

describe('the table of moves', () => {
  const actors: readonly Actor[] = [
    SYSTEM,
    { kind: 'requester', id: 'somebody' },
    ...STAFF_ROLES.map((role) => staff(role, { agencyId: role === 'overseer' ? 'city' : 'a' })),
    staff('head', { agencyId: 'b' }),
  ];
  const sample = (type: TaskActionType): TaskAction =>
    type === 'report_task' ? REPORT : { type, text: 'Nhận xét.' };

  it('names known roles and states, and every state can be left for acceptance', () => {
    for (const { by, from } of Object.values(TASK_MOVES)) {
      expect(by.every((role) => ACTOR_ROLES.includes(role))).toBe(true);
      expect(from.every((state) => TASK_REPORT_STATES.includes(state))).toBe(true);
    }
  });

  it('is what happens on every walk, and what is offered is what is allowed', () => {
    const steps = fc.array(
      fc.record({ type: fc.constantFrom(...TASK_ACTIONS), actor: fc.constantFrom(...actors) }),
      { minLength: 10, maxLength: 40, size: 'max' },
    );
    const reached = new Set<string>();
    fc.assert(
      fc.property(steps, (taken) => {
        let now: TaskReport = report();
        for (const { type, actor } of taken) {
          const offered = openTaskActions(now, at(actor)).includes(type);
          const ruling = decideTask(now, sample(type), at(actor));
          expect(ruling.allowed).toBe(offered);
          if (!ruling.allowed) continue;
          const { report: after, line } = ruling.effect;
          const move = TASK_MOVES[type];
          expect(move.by).toContain(actingRole(actor));
          expect(move.from).toContain(now.state);
          expect(after.state).toBe(move.to ?? now.state);
          expect(after.version).toBe(now.version + 1);
          expect(after.acceptedOn === null).toBe(after.state !== 'accepted');
          expect(line).toMatchObject({ number: after.version, stateAfter: after.state });
          reached.add(after.state);
          now = after;
        }
      }),
      { numRuns: 200 },
    );
    expect([...reached].toSorted()).toEqual([...TASK_REPORT_STATES].toSorted());
  });
});
