import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { factsOfPaperCase } from './paper-case.ts';
import { paperKey, readPaperSheet } from './paper-sheet.ts';
import { cellsOf, sumsOf } from './statistics.ts';

const TODAY = calendarDate('2026-11-26');
const HEAD = [
  'Số sổ',
  'Ngày nhận',
  'Cách gửi',
  'Người yêu cầu',
  'Số thông tin',
  'Kết quả',
  'Lý do từ chối',
  'Hạn trả lời',
  'Ngày trả lời',
  'Chi phí (đồng)',
];
const ANSWERED = [
  '12/ST',
  '3/2/2025',
  'Trực tiếp',
  'Công dân',
  '2',
  'Đã cung cấp',
  '',
  '17/02/2025',
  '2025-02-14',
  '45.000',
];
const REFUSED = [
  '13',
  '04/02/2025',
  'BƯU ĐIỆN',
  'tổ chức',
  '',
  'Từ chối',
  'Đã công khai',
  '18/2/2025',
  '20/2/2025',
  '',
];
const BODY = { validFrom: null, validUntil: null };
const read = (...rows: string[][]) => readPaperSheet([HEAD, ...rows], BODY, TODAY);
const faultsOf = (...rows: string[][]) => {
  const reading = read(...rows);
  return reading.table === null ? reading.faults : reading.table;
};
const withCell = (row: readonly string[], heading: string, text: string) =>
  row.map((cell, at) => (HEAD[at] === heading ? text : cell));

describe('a paper register', () => {
  it('is read in the words that people write', () => {
    expect(read(ANSWERED, REFUSED)).toEqual({
      table: null,
      faults: [],
      cases: [
        {
          row: 1,
          number: '12/ST',
          receivedOn: '2025-02-03',
          channel: 'counter',
          requesterKind: 'citizen',
          items: 2,
          outcome: 'provided',
          ground: null,
          dueOn: '2025-02-17',
          answeredOn: '2025-02-14',
          costVnd: 45_000,
        },
        expect.objectContaining({ row: 2, channel: 'postal', items: 1, ground: 'already_public' }),
      ],
    });
  });

  it.each([
    ['Ngày nhận', '31/2/2025', 'day_unreadable'],
    ['Ngày nhận', '27/11/2026', 'in_the_future'],
    ['Ngày nhận', '30/6/2018', 'before_the_law'],
    ['Ngày nhận', '', 'required'],
    ['Cách gửi', 'Chim bồ câu', 'word_unknown'],
    ['Số thông tin', '0', 'number_unreadable'],
    ['Số thông tin', '=1+1', 'number_unreadable'],
    ['Chi phí (đồng)', '-5', 'number_unreadable'],
    ['Kết quả', '', 'outcome_missing'],
    ['Ngày trả lời', '', 'answer_day_missing'],
    ['Ngày trả lời', '1/2/2025', 'answered_before_received'],
    ['Hạn trả lời', '1/2/2025', 'due_before_received'],
    ['Lý do từ chối', 'Đã công khai', 'ground_without_refusal'],
    ['Kết quả', 'Từ chối', 'ground_missing'],
  ])('refuses “%s” with “%s”: %s', (heading, text, code) => {
    expect(faultsOf(withCell(ANSWERED, heading, text))).toContainEqual(
      expect.objectContaining({ row: 1, code }),
    );
  });

  it('knows no fax since 1 September 2026, and knew it before', () => {
    const by = (day: string) => ['1', day, 'Fax', 'Công dân', '', '', '', '', '', ''];
    expect(faultsOf(by('31/8/2026'))).toEqual([]);
    expect(faultsOf(by('1/9/2026'))).toEqual([
      { row: 1, column: 'channel', code: 'channel_not_in_statute' },
    ]);
  });

  it('has each number once a year, however it is written', () => {
    const again = withCell(ANSWERED, 'Số sổ', '12 / st');
    expect(faultsOf(ANSWERED, again)).toEqual([{ row: 2, column: 'number', code: 'number_twice' }]);
    const nextYear = withCell(withCell(again, 'Ngày nhận', '3/2/2026'), 'Ngày trả lời', '4/2/2026');
    expect(faultsOf(ANSWERED, withCell(nextYear, 'Hạn trả lời', ''))).toEqual([]);
    expect(paperKey({ number: 'Số 7', receivedOn: TODAY })).toBe('2026 so 7');
  });

  it.each([
    [['Số sổ', 'Ngày nhận', 'Cách gửi', 'Người yêu cầu', 'Họ và tên'], 'column_tells_identity'],
    [['Số sổ', 'Ngày nhận', 'Cách gửi', 'Người yêu cầu', 'Số CCCD'], 'column_tells_identity'],
    [['Số sổ', 'Ngày nhận', 'Cách gửi'], 'columns_missing'],
    [['Số sổ', 'Ngày nhận', 'Cách gửi', 'Người yêu cầu', 'Ghi chú'], 'column_unknown'],
    [['Số sổ', 'Ngày nhận', 'Cách gửi', 'Người yêu cầu', 'Số sổ'], 'column_twice'],
  ])('with the headings %j is refused: %s', (headings, code) => {
    expect(
      readPaperSheet([headings, ['1', '3/2/2025', 'Fax', 'Công dân', 'x']], BODY, TODAY),
    ).toEqual({
      table: expect.objectContaining({ code }),
    });
  });

  it('holds what the body itself was asked, in the days on which it existed', () => {
    const founded = { validFrom: calendarDate('2025-02-04'), validUntil: null };
    expect(readPaperSheet([HEAD, ANSWERED, REFUSED], founded, TODAY)).toMatchObject({
      faults: [{ row: 1, column: 'receivedOn', code: 'body_not_there' }],
    });
  });

  it('is refused without a row, and with more than can be looked through', () => {
    expect(faultsOf()).toMatchObject({ code: 'table_empty' });
    expect(faultsOf(...Array.from({ length: 1_001 }, () => ANSWERED))).toMatchObject({
      code: 'too_many_rows',
      detail: '1001',
    });
  });
});

describe('the facts of paper', () => {
  const reading = read(ANSWERED, REFUSED);
  const cases = reading.table === null ? reading.cases : [];
  const facts = cases.flatMap((one) =>
    factsOfPaperCase({ importId: 'import', agencyId: 'body', row: one.row }, one),
  );
  const days = { from: calendarDate('2025-01-01'), until: calendarDate('2025-12-31') };
  const cells = cellsOf(sumsOf(facts, [{ agencyId: 'body', ...days }]), { keeping: 1, missing: 0 });
  const cell = (figure: string, by: string | null = null) =>
    cells.find((one) => one.figure === figure && one.by === by);

  it('count as those of the register do, and are marked in every figure', () => {
    expect(cell('requests_received')).toMatchObject({ value: 2, imported: 2 });
    expect(cell('items_requested')).toMatchObject({ value: 3, imported: 3 });
    expect(cell('items_provided')).toMatchObject({ value: 2, imported: 2 });
    expect(cell('refusals_by_ground', 'already_public')).toMatchObject({ value: 1, imported: 1 });
    expect(cell('requests_answered_on_time')).toMatchObject({ value: 1, imported: 1 });
    expect(cell('requests_answered_late')).toMatchObject({ value: 1, imported: 1 });
    expect(cell('costs_charged')).toMatchObject({ value: 45_000, imported: 45_000 });
    expect(cell('median_days_lived')).toMatchObject({ value: 11, imported: 2 });
    expect(cell('corrections_started')).toEqual({
      figure: 'corrections_started',
      by: null,
      value: 0,
      missing: 0,
    });
  });

  it('are marked apart from those of the register beside them', () => {
    const own = facts.map((fact) => ({ ...fact, source: 'request' as const }));
    const both = cellsOf(sumsOf([...facts, ...own], [{ agencyId: 'body', ...days }]), {
      keeping: 1,
      missing: 0,
    });
    expect(both.find(({ figure, by }) => figure === 'requests_received' && by === null)).toEqual({
      figure: 'requests_received',
      by: null,
      value: 4,
      missing: 0,
      imported: 2,
    });
  });
});
