import { calendarDate } from '../index.ts';
import { describe, expect, it } from 'vitest';
import { duty, evidence, TODAY, WARD } from '../../test/duty-builders.ts';
import { classesThatMeet, dutyStatus, fulfilmentOf, mayAskFree, meets } from './duty-status.ts';
import { afterLinkCheck, linkState, UNCHECKED_LINK } from './link-check.ts';

const report = duty(WARD, 'work_report', '2025');
const on = calendarDate;

describe('an entry meets a duty', () => {
  it('by its class, the letter, or what it was called in 104/2016, and by no other part', () => {
    const byClass = (key: string) => meets(evidence({ classes: [key] }), report, TODAY);
    expect(byClass('L26.17.1.a-3')).toBe(true);
    expect(byClass('L26.17.1.a')).toBe(true);
    expect(byClass('L16.17.1.l-1')).toBe(true);
    expect(byClass('L26.17.1.a-2')).toBe(false);
    expect(classesThatMeet('L26.17.1.k')).toContain('L16.17.1.g-3');
  });

  it('only with a file or a link that answers', () => {
    const by = (change: object) => meets(evidence({ hasFile: false, ...change }), report, TODAY);
    expect(by({})).toBe(false);
    expect(by({ link: 'https://vidu.invalid/bao-cao' })).toBe(true);
    expect(by({ link: 'https://vidu.invalid/bao-cao', linkIsAlive: false })).toBe(false);
    expect(by({ link: 'ftp://vidu.invalid/bao-cao' })).toBe(false);
    expect(by({ link: 'xem tại trụ sở' })).toBe(false);
    expect(by({ link: 'xem tại trụ sở', hasFile: true })).toBe(true);
  });

  it('only while everybody finds it', () => {
    const by = (change: object) => meets(evidence(change), report, TODAY);
    expect(by({ agencyId: 'other' })).toBe(false);
    expect(by({ state: 'withdrawn' })).toBe(false);
    expect(by({ access: 'conditional' })).toBe(false);
    expect(by({ publishedUntil: TODAY })).toBe(true);
    expect(by({ publishedUntil: on('2026-11-24') })).toBe(false);
  });

  it('by the day of the document, to the day', () => {
    const by = (madeOn: string) => meets(evidence({ madeOn: on(madeOn) }), report, TODAY);
    expect(report.documentDays).toEqual({ from: '2025-12-01', until: '2026-05-30' });
    expect(['2025-11-30', '2025-12-01', '2026-05-30', '2026-05-31'].map(by)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(meets(evidence({ madeOn: null, issuedOn: on('2026-01-06') }), report, TODAY)).toBe(true);
    expect(meets(evidence({ madeOn: null }), report, TODAY)).toBe(false);
  });

  it('by the agency’s link, and then no other duty', () => {
    const linked = evidence({ madeOn: null, linkedTo: ['ward:work_report:2025'] });
    expect(meets(linked, report, TODAY)).toBe(true);
    const elsewhere = evidence({ linkedTo: ['ward:work_report:2026'] });
    expect(meets(elsewhere, report, TODAY)).toBe(false);
  });

  it('of an event only under the number that was recorded', () => {
    const recorded = { ...report, documentNumber: '12/BC-UBND' };
    const by = (documentNumber: string | null) =>
      meets(evidence({ documentNumber }), recorded, TODAY);
    expect([null, '12 / bc-ubnd', '13/BC-UBND'].map(by)).toEqual([true, true, false]);
  });
});

describe('a duty', () => {
  const status = (today: string, entries = [evidence()]) =>
    dutyStatus(report, fulfilmentOf(report, entries, on(today)), on(today));

  it('is upcoming to the end of its last day, overdue from the next', () => {
    expect(status('2026-01-10', [])).toMatchObject({ state: 'upcoming', daysLate: 0 });
    expect(status('2026-01-11', [])).toMatchObject({ state: 'overdue', daysLate: 1 });
    expect(status('2026-11-25', [])).toMatchObject({ daysLate: 319 });
  });

  it('is met on time by what was public on the last day, late a day after', () => {
    const publishedOn = (day: string) => [evidence({ publishedOn: on(day) })];
    expect(status('2026-11-25', publishedOn('2026-01-10'))).toMatchObject({
      state: 'met_on_time',
      daysLate: 0,
      met: { entryId: 'entry', on: '2026-01-10' },
    });
    expect(status('2026-11-25', publishedOn('2026-01-11'))).toMatchObject({
      state: 'met_late',
      daysLate: 1,
    });
  });

  it('is met by what was public first', () => {
    const later = evidence({ id: 'later', publishedOn: on('2026-02-01') });
    expect(status('2026-11-25', [later, evidence()]).met?.entryId).toBe('entry');
  });

  it('counts days from where the count itself ended beside those from the last day', () => {
    const settlement = duty(WARD, 'budget_settlement', '2025');
    expect(dutyStatus(settlement, null, on('2027-02-02'))).toMatchObject({
      daysLate: 1,
      nominalDaysLate: 3,
    });
  });
});

describe('asking for what is unpublished', () => {
  const unmet = { met: null };
  const ask = (today: string, of = report, status: Parameters<typeof mayAskFree>[1] = unmet) =>
    mayAskFree(of, status, on(today));

  it('is free from the day after the last day, under 23.1.a and 25.2', () => {
    const late = duty(WARD, 'budget_execution', '2026-Q3');
    expect(ask('2026-10-15', late)).toMatchObject({ free: false, because: 'not_due_yet' });
    expect(ask('2026-10-16', late)).toMatchObject({
      free: true,
      under: [
        { article: 23, clause: 1, point: 'a' },
        { article: 25, clause: 2 },
      ],
    });
  });

  it('is not free before it is made, once it is public, or when its term is over', () => {
    expect(ask('2026-11-25', duty(WARD, 'work_report', '2026'))).toMatchObject({
      because: 'not_made_yet',
    });
    expect(
      ask('2026-11-25', report, { met: { entryId: 'entry', on: on('2026-01-08') } }),
    ).toMatchObject({ because: 'already_public' });
    const over = { ...report, publishedUntil: on('2026-11-24') };
    expect(ask('2026-11-25', over)).toMatchObject({ because: 'term_over' });
    expect(ask('2026-11-24', over)).toMatchObject({ free: true });
  });

  it('cost what it cost before 01/2026', () => {
    expect(ask('2026-08-31')).toEqual({ free: false, because: 'not_in_statute', under: [] });
    expect(ask('2026-09-01').free).toBe(true);
  });
});

describe('a link', () => {
  it('is dead once found so on two days in a row', () => {
    expect(linkState(UNCHECKED_LINK)).toBe('unchecked');
    const first = afterLinkCheck(UNCHECKED_LINK, false, on('2026-11-23'));
    expect(linkState(first)).toBe('alive');
    expect(linkState(afterLinkCheck(first, false, on('2026-11-23')))).toBe('alive');
    const second = afterLinkCheck(first, false, on('2026-11-24'));
    expect(linkState(second)).toBe('dead');
    expect(linkState(afterLinkCheck(second, true, on('2026-11-24')))).toBe('alive');
    const between = afterLinkCheck(first, true, on('2026-11-24'));
    expect(linkState(afterLinkCheck(between, false, on('2026-11-25')))).toBe('alive');
  });
});
