import { describe, expect, it } from 'vitest';
import { body } from '../../test/directive-builders.ts';
import { codesOf, day, effectOf, fieldsOf, staff } from '../../test/request-builders.ts';
import {
  DIRECTIVE_TASKS_MAX,
  newDirective,
  type DirectiveForm,
  type DirectiveTaskForm,
} from './new-directive.ts';

const TODAY = day('2026-11-23');
const TASK: DirectiveTaskForm = {
  title: 'Rà soát đầu mối',
  demand: 'Rà soát, bố trí đầu mối.',
  schedule: 'once',
  dueOn: day('2026-12-31'),
  criteria: ['written_report'],
  succession: 'inherited',
  levels: ['department'],
  holders: [],
  agencyCodes: [],
};
const FORM: DirectiveForm = {
  kind: 'dispatch',
  documentNumber: '01/UBND-NC',
  title: 'Về việc rà soát đầu mối',
  issuer: 'UBND Thành phố',
  issuedOn: TODAY,
  content: 'Yêu cầu các cơ quan rà soát.',
  link: null,
  tasks: [TASK],
};

let made = 0;
const write = (form: Partial<DirectiveForm> = {}, actor = staff('overseer')) =>
  newDirective(
    { ...FORM, ...form },
    {
      actor,
      today: TODAY,
      bodies: [body('a'), body('gone', { validUntil: day('2026-11-22') })],
      freshId: () => `id-${(made += 1)}`,
    },
  );
const withTask = (task: Partial<DirectiveTaskForm>) => write({ tasks: [{ ...TASK, ...task }] });

describe('a directive', () => {
  it('is kept with its tasks in order, given on the day it was issued', () => {
    const { directive, tasks } = effectOf(write({ tasks: [TASK, { ...TASK, title: ' Hai ' }] }));
    expect(tasks).toMatchObject([
      { number: 1, directiveId: directive.id, givenOn: TODAY },
      { number: 2, title: 'Hai' },
    ]);
  });

  it('is written by overseers only', () => {
    for (const role of ['contact_officer', 'unit_officer', 'head', 'administrator'] as const)
      expect(codesOf(write({}, staff(role)))).toEqual(['role_not_allowed']);
  });

  it('needs a document that has been issued, its words or its address, and a task', () => {
    expect(
      fieldsOf(write({ documentNumber: '', title: '', issuer: '', content: ' ', tasks: [] })),
    ).toEqual(['documentNumber', 'title', 'issuer', 'content', 'tasks']);
    expect(codesOf(write({ issuedOn: day('2026-11-24') }))).toEqual(['in_the_future']);
    expect(codesOf(write({ link: 'javascript:alert(1)' }))).toEqual(['not_an_address']);
    const tasks = Array.from({ length: DIRECTIVE_TASKS_MAX + 1 }, () => TASK);
    expect(codesOf(write({ tasks }))).toEqual(['too_many']);
    expect(write({ tasks: tasks.slice(1) }).allowed).toBe(true);
  });

  it('says for whom each task is, until when, and what counts as done', () => {
    expect(fieldsOf(withTask({ levels: [], criteria: [], title: '', demand: '' }))).toEqual([
      'tasks.0.title',
      'tasks.0.demand',
      'tasks.0.levels',
      'tasks.0.criteria',
    ]);
    expect(codesOf(withTask({ dueOn: day('2026-11-22') }))).toEqual(['due_before_given']);
    expect(withTask({ dueOn: TODAY }).allowed).toBe(true);
    expect(codesOf(withTask({ schedule: 'standing' }))).toEqual(['standing_has_no_last_day']);
    expect(codesOf(withTask({ schedule: 'yearly', dueOn: null }))).toEqual(['required']);
  });

  it('names bodies that exist today', () => {
    const named = withTask({ levels: [], agencyCodes: ['a ', 'a'] });
    expect(effectOf(named).tasks).toMatchObject([{ agencyIds: ['a'] }]);
    for (const code of ['gone', 'nobody'])
      expect(codesOf(withTask({ agencyCodes: [code] }))).toEqual(['agency_unknown']);
  });
});
