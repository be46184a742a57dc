import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date.ts';
import { textLikeness } from './folded-text.ts';
import { agencyIndex, findAgency } from './import-agencies.ts';
import { COLUMN_HEADINGS, columnsNamed, IMPORT_COLUMNS, readHeader } from './import-columns.ts';
import { readDay } from './import-day.ts';
import { duplicateOf, type Described } from './import-duplicate.ts';

describe('headings', () => {
  it('are known in any spelling, also decomposed and by the name of the column', () => {
    const header = readHeader([
      'SO, KY HIEU (*)',
      'Trích yếu'.normalize('NFD'),
      'issuer',
      ' ',
      'Mức độ tiếp cận',
      'STT',
    ]);
    expect(header).toEqual({
      columns: ['document_number', 'title', 'issuer', null, 'access', null],
      unknown: [],
      missing: [],
      doubled: [],
    });
  });

  it('that are unknown, missing or there twice are told', () => {
    expect(readHeader(['Trích yếu', 'Tên văn bản', 'Ngày hết hiệu lực', 'Người ký'])).toEqual({
      columns: ['title', null, null, null],
      unknown: ['Ngày hết hiệu lực', 'Người ký'],
      missing: ['issuer', 'access'],
      doubled: ['Tên văn bản'],
    });
  });

  it('name each column and no two alike', () => {
    const all = IMPORT_COLUMNS.flatMap((column) => [column, ...COLUMN_HEADINGS[column]]);
    expect(all.map((heading) => readHeader([heading]).columns[0])).toEqual(
      IMPORT_COLUMNS.flatMap((column) => [column, ...COLUMN_HEADINGS[column]].map(() => column)),
    );
    expect(columnsNamed(['Trích yếu', 'title', 'x', ''])).toBe(1);
  });
});

describe('a day', () => {
  it.each([
    ['29/4/2026', '2026-04-29'],
    ['29.04.2026', '2026-04-29'],
    [' 29 - 4 - 2026 ', '2026-04-29'],
    ['Ngày 29 tháng 4 năm 2026', '2026-04-29'],
    ['2026-04-29', '2026-04-29'],
    ['2026-04-29T00:00:00.000Z', '2026-04-29'],
    ['46141', '2026-04-29'],
    ['46141.0', '2026-04-29'],
    ['10000', '1927-05-18'],
    ['73050', '2099-12-31'],
    ['29/2/2024', '2024-02-29'],
    // The day comes first, whatever could be meant.
    ['4/5/2026', '2026-05-04'],
  ])('is read from %s', (text, day) => {
    expect(readDay(text)).toEqual({ day });
  });

  it.each([
    ['4/29/2026', '29/4/2026'],
    ['31/4/2026', '30/4/2026'],
    ['29/2/2026', '28/2/2026'],
    ['29/4/26', '29/4/2026'],
    ['29/4/98', '29/4/1998'],
    ['32/4/2026', null],
    ['29/13/2026', null],
    ['2026-02-30', null],
    ['2026-04-29T08:00', null],
    ['9999', null],
    ['73051', null],
    ['quý I năm 2026', null],
    ['tháng 4/2026', null],
  ])('is no guess from %s', (text, suggestion) => {
    expect(readDay(text)).toEqual({ day: null, suggestion });
  });
});

describe('two descriptions', () => {
  const plan: Described = {
    title: 'Kế hoạch tổ chức Festival Thăng Long - Hà Nội năm 2026',
    documentNumber: '173/KH-UBND',
    issuer: 'UBND thành phố Hà Nội',
    issuedOn: calendarDate('2026-04-28'),
    agencyId: 'city',
    importKey: null,
  };
  const found = (change: Partial<Described>, base: Partial<Described> = {}) => {
    const duplicate = duplicateOf({ ...plan, ...base }, { ...plan, ...base, ...change });
    return duplicate === null ? null : `${duplicate.how}${duplicate.certain ? '' : '?'}`;
  };
  const otherText = { title: 'Kế hoạch thực hiện Luật Tiếp cận thông tin' };
  const slip = { title: 'Kế hoạch tổ chức Festival Thăng Long – Hà nội năm 2O26' };
  const otherDay = { issuedOn: calendarDate('2016-09-23') };
  const noNumber = { documentNumber: null };
  const noDay = { issuedOn: null };

  it('are of one document by number and day, however the number and the body are spelt', () => {
    expect(found({ documentNumber: '173 / kh - ubnd', ...otherText })).toBe('number_and_day');
    expect(found({ issuer: 'Ủy ban nhân dân TP. Hà Nội', ...otherText })).toBe('number_and_day');
  });

  it('are not by the number alone: numbers begin again each year and in each body', () => {
    expect(found({ ...otherDay, ...otherText })).toBeNull();
    expect(found({ issuer: 'UBND phường Ba Đình', ...otherText })).toBeNull();
    expect(found(noDay, otherText)).toBe('number_and_text');
    expect(found({ ...noDay, ...otherText })).toBeNull();
    expect(found(otherText, noDay)).toBe('number?');
  });

  it('may be, where number and text agree and something else does not', () => {
    expect(found(otherDay)).toBe('number_and_text?');
    expect(found({ issuer: 'Chủ tịch UBND thành phố Hà Nội' })).toBe('number_and_day');
    expect(found({ issuer: 'Chủ tịch UBND thành phố Hà Nội', ...slip })).toBe('number_and_day?');
    expect(found({ issuer: 'Bộ Tư pháp', ...noDay })).toBeNull();
  });

  it('are not by the text alone where the numbers differ', () => {
    expect(found({ documentNumber: '174/KH-UBND' })).toBeNull();
  });

  it('without a number are by text and day, or by text where neither has a day', () => {
    expect(found({}, noNumber)).toBe('day_and_text');
    expect(found({}, { ...noNumber, ...noDay })).toBe('text');
    expect(found(noDay, noNumber)).toBe('text?');
    expect(found(otherDay, noNumber)).toBeNull();
    expect(found(slip, noNumber)).toBe('day_and_text?');
    expect(found(slip, { ...noNumber, ...noDay })).toBeNull();
    expect(found(noNumber)).toBe('day_and_text?');
    expect(found({ issuer: 'Sở Y tế' }, noNumber)).toBeNull();
  });

  it('are of one row by its key in one agency', () => {
    const keyed = { importKey: 'R001' };
    expect(found({ ...otherText, documentNumber: '1/QĐ' }, keyed)).toBe('import_key');
    expect(found({ agencyId: 'other', documentNumber: '1/QĐ' }, keyed)).toBeNull();
  });

  it('have nothing in common when no letter is left of them', () => {
    expect(found({}, { ...noNumber, title: '北京' })).toBeNull();
    expect(textLikeness('', '')).toBe(0);
    expect(textLikeness('Hà Nội', 'ha noi')).toBe(1);
  });
});

describe('a body', () => {
  const index = agencyIndex([
    { id: 'city', code: '01', names: ['Ủy ban nhân dân thành phố Hà Nội', 'UBND TP Hà Nội'] },
    { id: 'ward', code: '00070', names: ['Ủy ban nhân dân phường Hoàn Kiếm'] },
    { id: 'other', code: '0070', names: ['Cùng tên'] },
    { id: 'another', code: 'HN-SYT', names: ['Sở Y tế', 'Cùng tên'] },
  ]);
  const find = (text: string) => {
    const found = findAgency(text, index);
    return found.agency === null ? `? ${found.suggestion}` : found.agency.id;
  };

  it('is found by its code, with or without the zeros that spreadsheets drop', () => {
    expect(['01', '1', ' hn-syt ', '00070', '0070'].map(find)).toEqual([
      'city',
      'city',
      'another',
      'ward',
      'other',
    ]);
    expect(find('70')).toBe('? null');
  });

  it('is found by its whole name, unless two bear it, and suggested by a part', () => {
    expect(['SO Y TE', 'UBND TP. Hà Nội'].map(find)).toEqual(['another', 'city']);
    expect(find('Cùng tên')).toMatch(/^\? /);
    expect(find('Sở Y tế Hà Nội')).toBe('? HN-SYT');
    expect(find('Công ty')).toBe('? null');
  });
});
