import { describe, expect, it } from 'vitest';
import { body, ground, report, task } from '../../test/directive-builders.ts';
import { day } from '../../test/request-builders.ts';
import { addressedBodies } from './addressed-bodies.ts';
import type { TaskReport } from './directive.ts';
import { byUrgency, taskCells, TASK_STANDINGS } from './task-cells.ts';

const TODAY = day('2026-11-23');
const LIVING = body('a');
const WARD = body('ward', { level: 'commune', holder: 'commune', validFrom: day('2025-07-01') });
const DISTRICT = body('district', {
  level: 'district',
  holder: null,
  validUntil: day('2025-06-30'),
});
const HEIRS = [{ fromId: 'district', toId: 'ward', subject: null, validFrom: day('2025-07-01') }];
const standings = (...given: Parameters<typeof taskCells>) =>
  taskCells(...given).map(({ addressee, answerer, standing }) => [
    addressee.id,
    answerer?.id ?? null,
    standing,
  ]);

describe('who is addressed', () => {
  const ids = (...given: Parameters<typeof addressedBodies>) =>
    addressedBodies(...given).map(({ id }) => id);

  it('is who existed on the day the task was given, the first and the last day included', () => {
    const merged = body('merged', { validUntil: day('2026-11-16') });
    const on = (given: string) => ids(task({ givenOn: day(given) }), [LIVING, merged], TODAY);
    expect(on('2026-11-16')).toEqual(['a', 'merged']);
    expect(on('2026-11-17')).toEqual(['a']);
  });

  it('is found by level, by kind, or by name', () => {
    const bodies = [LIVING, WARD, body('city', { level: 'city', holder: 'city_committee' })];
    const none = { levels: [], holders: [], agencyIds: [] };
    expect(ids(task({ ...none, levels: ['commune'] }), bodies, TODAY)).toEqual(['ward']);
    expect(ids(task({ ...none, holders: ['city_committee'] }), bodies, TODAY)).toEqual(['city']);
    expect(ids(task({ ...none, agencyIds: ['a'] }), bodies, TODAY)).toEqual(['a']);
    expect(ids(task(none), bodies, TODAY)).toEqual([]);
  });

  it('of a standing task is also who came later', () => {
    const later = body('later', { validFrom: day('2026-11-23') });
    expect(ids(task({ schedule: 'standing' }), [later], TODAY)).toEqual(['later']);
    expect(ids(task({ schedule: 'standing' }), [later], day('2026-11-22'))).toEqual([]);
    expect(ids(task(), [later], TODAY)).toEqual([]);
  });
});

describe('how a task stands', () => {
  it('is missing on its last day and late the day after', () => {
    const due = task({ dueOn: TODAY });
    expect(taskCells(due, ground([LIVING], { today: TODAY }))).toMatchObject([
      { standing: 'missing', daysLate: 0 },
    ]);
    expect(taskCells(due, ground([LIVING], { today: day('2026-11-24') }))).toMatchObject([
      { standing: 'late', daysLate: 1 },
    ]);
  });

  it('remembers how late the report came', () => {
    const reported = report({ state: 'reported', reportedOn: day('2026-11-26') });
    const cells = taskCells(
      task({ dueOn: TODAY }),
      ground([LIVING], { reports: [reported], today: day('2026-12-30') }),
    );
    expect(cells).toMatchObject([{ standing: 'reported', daysLate: 3 }]);
  });

  it('is late again when it was sent back and its last day has passed', () => {
    const sentBack = report({ state: 'sent_back', reportedOn: TODAY });
    const on = (today: string) =>
      standings(
        task({ dueOn: TODAY }),
        ground([LIVING], { reports: [sentBack], today: day(today) }),
      );
    expect(on('2026-11-23')).toEqual([['a', 'a', 'sent_back']]);
    expect(on('2026-11-24')).toEqual([['a', 'a', 'late']]);
  });

  it('is found by figures alone where nothing else is asked, and unknown is not done', () => {
    const figures = task({ criteria: ['both_catalogues_current'] });
    const withParts = (gap: 'check_too_old' | null) =>
      standings(
        figures,
        ground([LIVING], {
          partsOf: () => [
            { block: 'public_list', gap: null },
            { block: 'conditional_list', gap },
          ],
        }),
      );
    expect(withParts(null)).toEqual([['a', 'a', 'done']]);
    expect(withParts('check_too_old')).toEqual([['a', 'a', 'missing']]);
    const unknown = taskCells(figures, ground([LIVING]));
    expect(unknown).toMatchObject([
      { standing: 'missing', figures: [{ figure: 'both_catalogues_current', met: null }] },
    ]);
  });

  it('of a year stays open until it is accepted, and then the next one begins', () => {
    const yearly = task({ schedule: 'yearly', dueOn: day('2024-02-29') });
    const year = (period: number) => report({ period, state: 'accepted' });
    const open = (...reports: ReturnType<typeof report>[]) =>
      taskCells(yearly, ground([LIVING], { reports, today: TODAY }))[0];
    expect(open()).toMatchObject({ period: 2024, dueOn: '2024-02-29', standing: 'late' });
    expect(open(year(2024))).toMatchObject({ period: 2025, dueOn: '2025-02-28' });
    expect(open(year(2024), year(2025), year(2026))).toMatchObject({
      period: 2026,
      standing: 'done',
    });
  });

  it('puts late and missing first, the latest before the others', () => {
    const late = task({ id: 'late', dueOn: day('2026-11-20') });
    const later = task({ id: 'later', dueOn: day('2026-11-10') });
    const open = task({ id: 'open' });
    const cells = [open, late, later].flatMap((one) => taskCells(one, ground([LIVING])));
    expect(cells.toSorted(byUrgency).map((one) => one.task.id)).toEqual(['later', 'late', 'open']);
    expect(TASK_STANDINGS.slice(0, 3)).toEqual(['late', 'sent_back', 'missing']);
  });
});

describe('a task of an abolished body', () => {
  const toDistricts = task({ levels: ['district'], givenOn: day('2019-12-13') });
  const on = (reports: readonly TaskReport[] = [], successions = HEIRS) =>
    ground([DISTRICT, WARD], { reports, successions });

  it('is owed by each body that took over, for as long as it is open', () => {
    expect(standings(toDistricts, on())).toEqual([['district', 'ward', 'missing']]);
    expect(standings(toDistricts, { ...on(), today: day('2025-06-30') })).toEqual([
      ['district', 'district', 'missing'],
    ]);
    expect(standings(toDistricts, { ...on(), today: day('2025-07-01') })).toEqual([
      ['district', 'ward', 'missing'],
    ]);
  });

  it('stays done when the body had done it, and waits for the city when it had reported', () => {
    const own = { addresseeId: 'district', agencyId: 'district' };
    const as = (state: 'accepted' | 'reported' | 'sent_back') =>
      standings(toDistricts, on([report({ ...own, state })]));
    expect(as('accepted')).toEqual([['district', 'district', 'done']]);
    expect(as('reported')).toEqual([['district', 'district', 'reported']]);
    expect(as('sent_back')).toEqual([['district', 'ward', 'missing']]);
  });

  it('is nobody’s when it lapses with the body, or when no heir is known', () => {
    expect(standings({ ...toDistricts, succession: 'lapses' }, on())).toEqual([
      ['district', null, 'lapsed'],
    ]);
    expect(standings(toDistricts, on([], []))).toEqual([['district', null, 'lapsed']]);
  });

  it('is owed once by an heir who owes the standing task anyway, and twice where it is done once', () => {
    const both = { levels: ['district', 'commune'] as const, givenOn: day('2019-12-13') };
    expect(standings(task({ ...both, schedule: 'standing' }), on())).toEqual([
      ['ward', 'ward', 'missing'],
    ]);
    const last = body('last', { validUntil: day('2026-11-16') });
    const successions = [
      { fromId: 'last', toId: 'a', subject: null, validFrom: day('2026-11-17') },
    ];
    expect(
      standings(task({ givenOn: day('2026-11-01') }), ground([LIVING, last], { successions })),
    ).toEqual([
      ['a', 'a', 'missing'],
      ['last', 'a', 'missing'],
    ]);
  });
});
