import { calendarDate, citation, derivationText } from '../index.ts';
import { describe, expect, it } from 'vitest';
import { DEPARTMENT, duties, duty, UNIT, WARD } from '../../test/duty-builders.ts';
import { DUTY_TEMPLATES } from '../law/law-duty-templates.ts';
import { SECTOR_RULES } from '../law/law-sector-terms.ts';
import { isClassKey } from './class-keys.ts';
import { predecessorClasses } from './class-predecessors.ts';
import { isRequiredBefore, templatesOf } from './duties.ts';

const shown = (agency: typeof WARD, template: string, period: string, facts = {}) => {
  const { madeOn, dueOn, nominalOn, basis, under } = duty(agency, template, period, facts);
  return [madeOn, dueOn, nominalOn, basis, ...under.map(citation)];
};
const EVENT = {
  id: 'event',
  event: 'budget_decided',
  on: calendarDate('2025-12-19'),
  periodKey: '2026',
  documentNumber: '12/NQ-HĐND',
} as const;

describe('the templates', () => {
  it('name classes that exist, and terms of sector law marked to be verified', () => {
    expect(DUTY_TEMPLATES.filter(({ classKey }) => !isClassKey(classKey))).toEqual([]);
    expect(Object.values(SECTOR_RULES).map(({ confidence }) => confidence)).not.toContain('read');
    const before = DUTY_TEMPLATES.flatMap(({ classKey }) => predecessorClasses(classKey));
    expect(before.filter((key) => !isClassKey(key))).toEqual([]);
  });

  it('give every kind of body duties, and a department those of its fields', () => {
    const keys = (fields: readonly ('health' | 'housing')[]) =>
      templatesOf({ holder: 'department', fields }).map(({ key }) => key);
    expect(keys([])).not.toContain('licensed_clinics');
    expect(keys(['health'])).toContain('licensed_clinics');
    expect(keys(['health'])).not.toContain('housing_projects');
    expect(templatesOf({ holder: 'other_body', fields: [] }).length).toBeGreaterThan(10);
  });

  it('count what 104/2016 or sector law required before as no backlog', () => {
    const before = (key: string) =>
      DUTY_TEMPLATES.filter((template) => template.key === key).map(isRequiredBefore);
    expect(before('work_report')).toEqual([true]);
    expect(before('unit_budget_estimate')).toEqual([true]);
    expect(before('digital_plan')).toEqual([false]);
  });
});

describe('the duties of a body', () => {
  it('run from the usual day of their period: a report from the first working day after it', () => {
    expect(shown(WARD, 'work_report', '2026')).toEqual([
      '2027-01-04',
      '2027-01-11',
      '2027-01-11',
      'statute',
      '01/2026/QH16 18.4',
    ]);
    // Saturday 10 January 2026 was worked.
    expect(shown(WARD, 'work_report', '2025').slice(0, 2)).toEqual(['2026-01-05', '2026-01-10']);
  });

  it('follow the term of sector law, moved off a day off, with the instrument named', () => {
    expect(shown(WARD, 'budget_execution', '2026-Q3')).toEqual([
      '2026-09-30',
      '2026-10-15',
      '2026-10-15',
      'sector_law',
      '01/2026/QH16 18.4',
      '343/2016/TT-BTC',
    ]);
    expect(shown(WARD, 'budget_settlement', '2025').slice(1, 3)).toEqual([
      '2027-02-01',
      '2027-01-30',
    ]);
  });

  it('run from the day that the agency records, when it does', () => {
    expect(shown(WARD, 'budget_estimate', '2026').slice(0, 2)).toEqual([
      '2026-01-05',
      '2026-02-04',
    ]);
    expect(shown(WARD, 'budget_estimate', '2026', { events: [EVENT] }).slice(0, 2)).toEqual([
      '2025-12-19',
      '2026-01-19',
    ]);
    expect(duty(WARD, 'budget_estimate', '2026', { events: [EVENT] })).toMatchObject({
      eventId: 'event',
      documentNumber: '12/NQ-HĐND',
    });
  });

  it('begin with each event that is a duty of its own, and with none without it', () => {
    const none = duties(DEPARTMENT).filter(({ template }) => template.rhythm === 'on_event');
    expect(none).toEqual([]);
    const event = { ...EVENT, event: 'inspection_concluded', periodKey: null } as const;
    const inspectorate = { ...DEPARTMENT, fields: ['inspection'] as const };
    expect(shown(inspectorate, 'inspection_conclusion', 'event', { events: [event] })).toEqual([
      '2025-12-19',
      '2025-12-29',
      '2025-12-29',
      'sector_law',
      '104/2016/QH13 18.4',
      'Luật Thanh tra',
    ]);
  });

  it('start audit reports at release and their follow-up at the report to the National Assembly', () => {
    const on = calendarDate('2026-10-05');
    const facts = {
      events: (['audit_released', 'audit_follow_up_reported'] as const).map((event) => ({
        ...EVENT,
        id: event,
        event,
        on,
        periodKey: null,
      })),
    };
    const audit = duties(WARD, facts).filter(({ template }) => template.rhythm === 'on_event');
    expect(audit.map(({ template, madeOn, dueOn }) => [template.key, madeOn, dueOn])).toEqual([
      ['audit_report', '2026-10-05', '2026-10-12'],
      ['audit_follow_up', '2026-10-05', '2026-10-12'],
    ]);
  });

  it('give state agencies until 1 March 2027 for what only 01/2026 requires and is older', () => {
    expect(shown(WARD, 'archive_list', 'standing')).toEqual([
      '2025-07-01',
      '2027-03-01',
      '2027-03-01',
      'backlog',
      '01/2026/QH16 31.3',
    ]);
    expect(shown(WARD, 'digital_plan', '2027')[3]).toBe('statute');
    expect(shown(WARD, 'functions_structure', 'standing').slice(0, 2)).toEqual([
      '2025-07-01',
      '2025-07-08',
    ]);
  });

  it('leave public service units what they made before 1 September 2026', () => {
    expect(shown(UNIT, 'catalogue', 'standing').slice(0, 2)).toEqual(['2026-09-01', '2026-09-09']);
    expect(
      duties(UNIT).filter(({ basis, madeOn }) => basis === 'backlog' || madeOn < '2026-09-01'),
    ).toEqual([]);
  });

  it('leave out periods that were over before the body was there, and those after its end', () => {
    const young = { ...WARD, validFrom: calendarDate('2026-01-01') };
    expect(duties(young).map(({ id }) => id)).not.toContain('ward:work_report:2025');
    expect(duties(WARD).map(({ id }) => id)).toContain('ward:work_report:2025');
    const ended = { ...WARD, validUntil: calendarDate('2026-06-30') };
    expect(duties(ended).map(({ id }) => id)).not.toContain('ward:work_report_half:2026-H1');
  });

  it('are bound by an earlier day of the agency’s own catalogue, and by no later one', () => {
    const promised = (dueOn: string) => ({
      promises: [
        {
          template: 'budget_execution',
          periodKey: '2026-Q3',
          dueOn: calendarDate(dueOn),
          publishedUntil: calendarDate('2031-12-31'),
        },
      ],
    });
    expect(shown(WARD, 'budget_execution', '2026-Q3', promised('2026-10-14')).slice(1, 4)).toEqual([
      '2026-10-14',
      '2026-10-14',
      'own_catalogue',
    ]);
    expect(shown(WARD, 'budget_execution', '2026-Q3', promised('2026-10-15'))[3]).toBe(
      'sector_law',
    );
  });

  it('tell in Vietnamese how the day was found', () => {
    const texts = duty(WARD, 'budget_execution', '2026-Q3').derivation.map(derivationText);
    expect(texts).toEqual([
      'Chưa ghi nhận ngày tạo ra thông tin của quý III năm 2026 nên lấy ngày thường lệ, Thứ Tư 30/09/2026.',
      'Áp dụng văn bản số 343/2016/TT-BTC.',
      'Mốc bắt đầu: tạo ra thông tin, Thứ Tư 30/09/2026.',
      'Thời hạn 15 ngày theo văn bản số 343/2016/TT-BTC, tính từ ngày kế tiếp (khoản 2 Điều 147 Bộ luật Dân sự): hết ngày Thứ Năm 15/10/2026; ngày nghỉ cũng được tính.',
      'Theo lịch làm việc phiên bản vn-2026-11-23.',
    ]);
  });
});
