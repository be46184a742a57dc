import { describe, expect, it } from 'vitest';
import {
  KEEPER,
  NARRATIVE,
  RECEIVER,
  REPORT_DAY,
  report,
  reportCell as cell,
} from '../../test/report-builders.ts';
import type { Agency } from '../agency/agency.ts';
import { calendarDate, type CalendarDate } from '../calendar/calendar-date.ts';
import { allows } from '../ruling.ts';
import { STAFF_ROLES, type StaffRole } from '../request/vocabulary.ts';
import { compileCells } from './compile-cells.ts';
import { decideReport, openReportActions, type ReportAction } from './decide-report.ts';
import { EMPTY_NARRATIVE } from './narrative.ts';
import { outliersOf } from './outliers.ts';
import {
  isReportLate,
  REPORT_ACTIONS,
  REPORT_STATES,
  type Report,
  type ReportActionType,
} from './report.ts';
import { REPORT_MOVES } from './report-moves.ts';
import { compiledReport, openReports, type ReportTree } from './report-opening.ts';
import { REPORT_READINGS } from './report-readings.ts';
import { figureOf } from './figures.vi.ts';
import { REPORT_TEMPLATES, reportTemplate, templateFigures } from './report-template.ts';

const today = REPORT_DAY;
const at = (agencyId: string, role: StaffRole) => ({ id: 'someone', role, agencyId });
const head = at(KEEPER, 'head');
const overseer = at(RECEIVER, 'overseer');

const TOTALS = {
  document: 'Báo cáo số 15/BC-SXD ngày 10/01/2020',
  cells: [{ figure: 'items_requested', by: null, value: '41' } as const],
};
const KEPT = { ...TOTALS, cells: [] };

const ACTIONS: Record<ReportActionType, ReportAction> = {
  save_report: { type: 'save_report', narrative: NARRATIVE, explanations: {} },
  bring_totals: { type: 'bring_totals', totals: TOTALS },
  drop_totals: { type: 'drop_totals' },
  submit_report: { type: 'submit_report' },
  return_report: { type: 'return_report', remark: 'Bổ sung phần hạn chế.' },
  accept_report: { type: 'accept_report', remark: null },
  compile_report: { type: 'compile_report', intoId: 'up' },
};
const decide = (
  on: Report,
  action: ReportAction,
  given: Partial<Parameters<typeof decideReport>[2]> = {},
) => decideReport(on, action, { actor: head, today, cells: [], lastYear: [], ...given });
const codesOf = (ruling: ReturnType<typeof decide>) =>
  ruling.allowed ? [] : ruling.violations.map(({ code, field }) => `${code} ${field}`);

describe('the moves of a report', () => {
  it('are open to nobody else, from no other state', () => {
    for (const action of REPORT_ACTIONS)
      for (const state of REPORT_STATES)
        for (const role of STAFF_ROLES)
          for (const agencyId of [KEEPER, RECEIVER, 'another']) {
            const actor = at(agencyId, role);
            const { side, by, from, to } = REPORT_MOVES[action];
            const isTheirs = agencyId === (side === 'keeper' ? KEEPER : RECEIVER);
            const isOpen = isTheirs && by.includes(role) && from.includes(state);
            const on = report({ state, totals: KEPT });
            const ruling = decide(on, ACTIONS[action], { actor });
            const name = `${action} from ${state} by ${role} of ${agencyId}`;

            expect(ruling.allowed, name).toBe(isOpen);
            expect(openReportActions(on, actor, []).includes(action), name).toBe(isOpen);
            const after = ruling.allowed ? ruling.effect.report : { state: null };
            expect(after.state, name).toBe(isOpen ? (to ?? state) : null);
          }
  });

  it('end with the Ministry, which has no desk here', () => {
    const city = report({ level: 'city', receiverId: null, state: 'submitted' });
    expect(openReportActions(city, at('null', 'overseer'), [])).toEqual([]);
  });
});

describe('a report that is sent', () => {
  it('freezes figures and words, under the next number', () => {
    const cells = [cell('items_requested', 41)];
    const ruling = decide(report({ frozenNumber: 1 }), ACTIONS.submit_report, { cells });

    expect(ruling).toMatchObject({
      effect: {
        report: { frozenNumber: 2, submittedOn: today, firstSubmittedOn: today },
        frozen: { number: 2, cells, narrative: NARRATIVE, year: 2025 },
      },
    });
  });

  it('is not sent before its period is over', () => {
    const on = (day: string) =>
      decide(report(), ACTIONS.submit_report, { today: calendarDate(day) });
    expect(codesOf(on('2025-12-31'))).toEqual(['period_not_over null']);
    expect(codesOf(on('2026-01-01'))).toEqual([]);
  });

  it('names each part that the dispatch asks for and nobody wrote', () => {
    const empty = report({ narrative: EMPTY_NARRATIVE });
    expect(codesOf(decide(empty, ACTIONS.submit_report))).toEqual([
      'required narrative.results',
      'required narrative.limits',
      'required narrative.difficulties',
    ]);
  });

  it('says why a figure moved so much, and only then', () => {
    const lastYear = [cell('items_requested', 10)];
    const now = (value: number) => [cell('items_requested', value)];
    const send = (value: number, on = report()) =>
      codesOf(decide(on, ACTIONS.submit_report, { cells: now(value), lastYear }));

    expect(send(15)).toEqual([]);
    expect(send(16)).toEqual(['explanation_required explanations.items_requested']);
    expect(send(16, report({ explanations: { items_requested: 'Quy hoạch mới.' } }))).toEqual([]);
  });

  it('is late from the day after its last day, and not because it came back', () => {
    const onTime = { dueOn: calendarDate('2026-01-15'), firstSubmittedOn: null };
    expect(isReportLate(onTime, calendarDate('2026-01-15'))).toBe(false);
    expect(isReportLate(onTime, calendarDate('2026-01-16'))).toBe(true);
    expect(isReportLate({ ...onTime, firstSubmittedOn: today }, calendarDate('2026-02-01'))).toBe(
      false,
    );
  });
});

describe('the words of a report', () => {
  const typed = (results: string) =>
    decide(report(), {
      type: 'save_report',
      narrative: { ...NARRATIVE, results },
      explanations: {},
    });
  const kept = (results: string) => {
    const ruling = typed(results);
    return ruling.allowed ? ruling.effect.report.narrative.results : codesOf(ruling);
  };

  it('are plain text: the signs of fifty images go, an image as code is refused', () => {
    expect(kept(`Kết quả\uFFFC năm\r\n2025${'\uFFFC'.repeat(50)} `)).toBe('Kết quả năm\n2025');
    expect(kept('<img src="data:image/png;base64,AAAA">')).toEqual([
      'images_not_kept narrative.results',
    ]);
  });

  it('are bounded', () => {
    const { partMaxLength } = REPORT_READINGS;
    expect(kept('x'.repeat(partMaxLength))).toHaveLength(partMaxLength);
    expect(kept('x'.repeat(partMaxLength + 1))).toEqual(['too_long narrative.results']);
  });

  it('go back only with a reason', () => {
    const blank = { type: 'return_report', remark: ' \uFFFC' } as const;
    const submitted = report({ state: 'submitted' });
    expect(codesOf(decide(submitted, blank, { actor: overseer }))).toEqual(['required remark']);
  });
});

it('compares no figure that is missing in one of the years', () => {
  const before = [cell('items_requested', null), cell('items_refused', 0)];
  const now = [cell('items_requested', 90), cell('items_refused', 5), cell('items_provided', 99)];
  expect(outliersOf(now, before)).toEqual([{ figure: 'items_refused', lastYear: 0, now: 5 }]);
  expect(outliersOf([cell('items_refused', 4)], before)).toEqual([]);
  const divided = [cell('requests_by_channel', 9)];
  expect(outliersOf(divided, [cell('requests_by_channel', 0)])).toEqual([]);
});

describe('a compiled report', () => {
  it('is the sum of its parts, and counts those that are missing', () => {
    const one = [cell('items_requested', 3), cell('items_refused', null)];
    const other = [cell('items_requested', 4), cell('items_refused', null)];
    expect(compileCells([one, null, other, null])).toEqual([
      { figure: 'items_requested', by: null, value: 7, missing: 2 },
      { figure: 'items_refused', by: null, value: null, missing: 4 },
    ]);
  });

  it('lacks in each value the bodies that it lacks in the figure', () => {
    const known = [cell('refusals_by_ground', 2), cell('refusals_by_ground', 2, 'not_held')];
    expect(compileCells([known, [cell('refusals_by_ground', null)], null])).toEqual([
      { figure: 'refusals_by_ground', by: null, value: 2, missing: 2 },
      { figure: 'refusals_by_ground', by: 'not_held', value: 2, missing: 2 },
    ]);
  });

  const body = (id: string, given: Partial<Agency> = {}): Agency => ({
    id,
    code: id,
    level: 'department',
    kind: 'state_agency',
    validFrom: null,
    validUntil: null,
    ...given,
  });
  const LAST_OF_DISTRICTS = calendarDate('2025-06-30');
  const FIRST_OF_COMMUNES = calendarDate('2025-07-01');
  const ABOLISHED = { level: 'district', validUntil: LAST_OF_DISTRICTS } as const;
  const placed = (
    agencyId: string,
    validFrom: CalendarDate | null,
    validUntil: CalendarDate | null,
  ) => ({ agencyId, parentId: '01', validFrom, validUntil });
  const tree: ReportTree = {
    agencies: [
      body('01', { level: 'city' }),
      body('stp'),
      body('vpub'),
      body('001', { ...ABOLISHED }),
      body('002', { ...ABOLISHED }),
      body('00001', { level: 'commune' }),
      body('00004', { level: 'commune', validFrom: FIRST_OF_COMMUNES }),
      body('gone'),
      body('unit', { level: 'service_unit' }),
    ],
    successions: [{ fromId: '002', toId: '00004', subject: null, validFrom: today }],
    contactPointId: 'vpub',
    placements: [
      { agencyId: '01', parentId: null, validFrom: null, validUntil: null },
      ...['stp', 'vpub', 'unit'].map((agencyId) => placed(agencyId, null, null)),
      ...['001', '002'].map((agencyId) => placed(agencyId, null, LAST_OF_DISTRICTS)),
      // Under its district, then under the city: one body, one report, the whole year.
      { ...placed('00001', null, LAST_OF_DISTRICTS), parentId: '001' },
      placed('00001', FIRST_OF_COMMUNES, null),
      placed('00004', FIRST_OF_COMMUNES, null),
      // It left the city's tree in the middle of the year.
      placed('gone', null, calendarDate('2025-03-31')),
      { ...placed('gone', calendarDate('2025-04-01'), null), parentId: null },
    ],
  };
  const chain = { justiceCode: 'stp', cityCode: '01' };
  const form = { year: 2025, level: null, template: 'dispatch_5543_2019', dueOn: null } as const;
  const circumstances = { actor: at('stp', 'overseer'), today, tree, chain };
  const opened = (given: object, more: object = {}) =>
    openReports({ ...form, ...given }, { ...circumstances, ...more });

  it('is opened for each body in the tree of that year, for the days it stood in it', () => {
    const ruling = opened({});
    const rows = ruling.allowed
      ? ruling.effect.map((one) => [one.agencyId, one.keeperId, one.periodFrom, one.periodUntil])
      : [];
    expect(rows).toEqual([
      ['stp', 'stp', '2025-01-01', '2025-12-31'],
      ['vpub', 'vpub', '2025-01-01', '2025-12-31'],
      ['001', 'vpub', '2025-01-01', '2025-06-30'],
      ['002', '00004', '2025-01-01', '2025-06-30'],
      ['00001', '00001', '2025-01-01', '2025-12-31'],
      ['00004', '00004', '2025-07-01', '2025-12-31'],
      ['gone', 'gone', '2025-01-01', '2025-03-31'],
    ]);
    const communes = opened({ level: 'commune' });
    expect(communes.allowed && communes.effect.map(({ agencyId }) => agencyId)).toEqual([
      '00001',
      '00004',
    ]);
    const before = opened({ year: 2024 });
    expect(before.allowed && before.effect.map(({ agencyId }) => agencyId)).toEqual([
      'stp',
      'vpub',
      '001',
      '002',
      '00001',
      'gone',
    ]);
  });

  it('is opened by the overseer of the compiling body, for a year that has begun', () => {
    expect(opened({}, { actor: at('stp', 'head') }).allowed).toBe(false);
    expect(opened({}, { actor: at('vpub', 'overseer') }).allowed).toBe(false);
    expect(opened({ year: 2017 }).allowed).toBe(false);
    expect(opened({ year: 2018 }).allowed).toBe(true);
    expect(opened({ year: 2026 }).allowed).toBe(true);
    expect(opened({ year: 2027 }).allowed).toBe(false);
    expect(opened({ dueOn: calendarDate('2025-12-31') }).allowed).toBe(false);
    expect(opened({ dueOn: calendarDate('2026-01-01') }).allowed).toBe(true);
  });

  it('goes from the bodies to the Department, to the city, to the Ministry', () => {
    const up = compiledReport(report(), circumstances);
    expect(up).toMatchObject({ level: 'compiled', agencyId: 'stp', receiverId: 'vpub' });
    const city = up && compiledReport(up, circumstances);
    expect(city).toMatchObject({
      level: 'city',
      agencyId: '01',
      keeperId: 'vpub',
      receiverId: null,
    });
    expect(city && compiledReport(city, circumstances)).toBeUndefined();
    // Of years that paper alone tells of, with a last day of its own.
    const dueOn = calendarDate('2027-03-31');
    for (const alone of [up, city])
      expect(opened({ level: alone?.level, dueOn })).toEqual(allows([{ ...alone, dueOn }]));
  });
});

it.each(REPORT_TEMPLATES)('the form %s has each figure once, and only sums', (key) => {
  const figures = templateFigures(reportTemplate(key));
  expect(new Set(figures).size).toBe(figures.length);
  for (const code of figures) expect(figureOf(code).aggregation, code).toBe('sum');
});
