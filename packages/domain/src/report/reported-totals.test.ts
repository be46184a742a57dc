import { describe, expect, it } from 'vitest';
import { KEEPER, NARRATIVE, REPORT_DAY, report, reportCell } from '../../test/report-builders.ts';
import { calendarDate } from '../calendar/calendar-date.ts';
import { compileCells } from './compile-cells.ts';
import { decideReport, openReportActions } from './decide-report.ts';
import type { FigureCode } from './figure-shapes.ts';
import { countedOrTold, readTotals, totalLines } from './reported-totals.ts';
import { REPORT_TEMPLATES, reportTemplate, templateFigures } from './report-template.ts';

const DOCUMENT = 'Báo cáo số 15/BC-SXD ngày 10/01/2020';
const OF_2019 = report({
  year: 2019,
  periodFrom: calendarDate('2019-01-01'),
  periodUntil: calendarDate('2019-12-31'),
  narrative: NARRATIVE,
});
const typed = (figure: FigureCode, value: string, by: string | null = null) => ({
  figure,
  by,
  value,
});
const totalsOf = (...cells: readonly ReturnType<typeof typed>[]) => ({ document: DOCUMENT, cells });
const officer = { id: 'someone', role: 'contact_officer', agencyId: KEEPER } as const;
const given = { actor: officer, today: REPORT_DAY, cells: [], lastYear: [] };
const faults = (...cells: readonly ReturnType<typeof typed>[]) => {
  const read = readTotals(totalsOf(...cells), OF_2019);
  return read.allowed ? [] : read.violations.map(({ code, field }) => `${code} ${field}`);
};
const kept = (...cells: readonly ReturnType<typeof typed>[]) => {
  const read = readTotals(totalsOf(...cells), OF_2019);
  if (!read.allowed) throw new Error(JSON.stringify(read.violations));
  return report({ ...OF_2019, totals: read.effect });
};

describe('the lines that a report on paper can fill', () => {
  it('are those of the form, each whole typed once', () => {
    const [template] = REPORT_TEMPLATES;
    const lines = totalLines(OF_2019);
    expect(lines.map(({ figure }) => figure)).toEqual(templateFigures(reportTemplate(template)));
    expect(lines.find(({ figure }) => figure === 'refusals_by_ground')).toMatchObject({
      whole: 'items_refused',
      parts: expect.arrayContaining(['beyond_capacity']),
    });
  });

  it('have the classes of the statutes in force in the year', () => {
    const classes = (from: string, until: string) =>
      totalLines({
        ...OF_2019,
        periodFrom: calendarDate(from),
        periodUntil: calendarDate(until),
      }).flatMap(({ figure, parts }) => (figure === 'items_by_class' ? parts : []));
    const sixteen = classes('2019-01-01', '2019-12-31');
    expect(sixteen.length).toBeGreaterThan(10);
    expect(sixteen.every((key) => key.startsWith('L16.'))).toBe(true);
    expect(classes('2018-01-01', '2018-12-31')).toEqual(sixteen);
    expect(classes('2026-01-01', '2026-12-31').slice(0, sixteen.length)).toEqual(sixteen);
    expect(classes('2026-01-01', '2026-12-31').length).toBeGreaterThan(sixteen.length);
  });
});

describe('what was typed from paper', () => {
  it('is told every fault beside its field', () => {
    expect(faults(typed('items_requested', '41'))).toEqual([]);
    expect(faults(typed('items_requested', ' '))).toEqual(['required totals']);
    for (const value of ['-1', '4,5', 'bốn', '1.23', '0x10', '99999999999999999'])
      expect(faults(typed('items_requested', value)), value).toEqual([
        'not_a_number totals.items_requested',
      ]);
    expect(faults(typed('costs_charged', '1', 'someone'))).toEqual([
      'figure_unknown totals.costs_charged.someone',
    ]);
    expect(faults(typed('section_visits', '1'))).toEqual(['figure_unknown totals.section_visits']);
    expect(faults(typed('refusals_by_ground', '1'))).toEqual([
      'figure_unknown totals.refusals_by_ground',
    ]);
    expect(
      faults(typed('items_refused', 'ba'), typed('refusals_by_ground', '1', 'beyond_capacity')),
    ).toEqual(['not_a_number totals.items_refused']);
    expect(faults(typed('items_requested', 'x'), typed('items_requested', '1'))).toEqual([]);
    const nameless = readTotals({ document: ' ', cells: [typed('items_requested', '1')] }, OF_2019);
    expect(nameless).toMatchObject({
      violations: [{ code: 'required', field: 'totals.document' }],
    });
  });

  it('has parts that are no more than what they divide', () => {
    const part = typed('refusals_by_ground', '2', 'beyond_capacity');
    const other = typed('refusals_by_ground', '1', 'already_public');
    expect(faults(typed('items_refused', '3'), part, other)).toEqual([]);
    expect(faults(typed('items_refused', '2'), part, other)).toEqual([
      'parts_exceed_whole totals.items_refused',
    ]);
    expect(faults(part)).toEqual(['required totals.items_refused']);
  });

  it('reads marks of thousands, and keeps zero apart from what the paper does not tell', () => {
    const told = kept(
      typed('costs_charged', '1.250.000'),
      typed('items_refused', '0'),
      typed('items_withheld', ''),
    );
    expect(countedOrTold(told, [])).toEqual(
      expect.arrayContaining([
        { figure: 'costs_charged', by: null, value: 1_250_000, missing: 0, imported: 1_250_000 },
        { figure: 'items_refused', by: null, value: 0, missing: 0 },
        { figure: 'refusals_by_ground', by: null, value: 0, missing: 0 },
        { figure: 'items_withheld', by: null, value: null, missing: 1 },
      ]),
    );
  });
});

describe('a report whose year no register tells', () => {
  it('takes them, freezes them with their source, and gives them to the report above', () => {
    const totals = totalsOf(typed('items_requested', '41'));
    const brought = decideReport(OF_2019, { type: 'bring_totals', totals }, given);
    if (!brought.allowed) throw new Error('refused');
    expect(brought.effect.remark).toBe(DOCUMENT);

    const head = { ...officer, role: 'head' } as const;
    const sent = decideReport(
      brought.effect.report,
      { type: 'submit_report' },
      { ...given, actor: head },
    );
    if (!sent.allowed || sent.effect.frozen === null) throw new Error('refused');
    const { cells, toldBy } = sent.effect.frozen;
    expect(toldBy).toBe(DOCUMENT);
    expect(compileCells([cells, [reportCell('items_requested', 1)]])).toEqual(
      expect.arrayContaining([
        { figure: 'items_requested', by: null, value: 42, missing: 0, imported: 41 },
      ]),
    );
  });

  it('does not take them where anything is counted', () => {
    const counted = [reportCell('items_requested', 0)];
    const action = { type: 'bring_totals', totals: totalsOf(typed('costs_waived', '1')) } as const;
    const refused = { violations: [{ code: 'register_counts' }] };
    expect(decideReport(OF_2019, action, { ...given, cells: counted })).toMatchObject(refused);
    expect(openReportActions(OF_2019, officer, [])).toContain('bring_totals');
    expect(openReportActions(OF_2019, officer, counted)).not.toContain('bring_totals');
  });

  it('is counted as soon as a register tells of it, and says nothing of paper then', () => {
    const told = kept(typed('items_requested', '41'));
    const counted = [reportCell('items_requested', 42)];
    expect(countedOrTold(told, counted)).toBe(counted);
    const head = { ...officer, role: 'head' } as const;
    const sent = decideReport(
      told,
      { type: 'submit_report' },
      { ...given, actor: head, cells: counted },
    );
    expect(sent).toMatchObject({ effect: { frozen: { cells: counted } } });
    expect(sent.allowed && sent.effect.frozen).not.toHaveProperty('toldBy');
    expect(openReportActions(told, officer, counted)).toContain('drop_totals');
  });
});
