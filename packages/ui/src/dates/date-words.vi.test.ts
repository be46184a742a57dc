import { describe, expect, it } from 'vitest';
import { daysLeftWords, instantWords, longDate, shortDate, weekdayDate } from './date-words.vi.ts';

describe('dates in Vietnamese', () => {
  it('writes a day as people do', () => {
    expect(shortDate('2026-11-03')).toBe('03/11/2026');
    expect(weekdayDate('2026-11-22')).toBe('Chủ nhật, 22/11/2026');
    expect(weekdayDate('2026-11-23')).toBe('thứ Hai, 23/11/2026');
  });

  it('writes days and the months 1 and 2 with two digits, as official letters do', () => {
    expect(longDate('2026-02-03')).toBe('ngày 03 tháng 02 năm 2026');
    expect(longDate('2026-11-23')).toBe('ngày 23 tháng 11 năm 2026');
  });

  it('counts the last day as still in time', () => {
    expect(daysLeftWords(1)).toBe('còn 1 ngày');
    expect(daysLeftWords(0)).toBe('hôm nay là ngày cuối');
    expect(daysLeftWords(-1)).toBe('trễ 1 ngày');
  });

  it('shows the time of Hanoi, also across midnight', () => {
    expect(instantWords('2026-08-31T16:59:00Z')).toBe('23:59 ngày 31/08/2026');
    expect(instantWords('2026-08-31T17:00:00Z')).toBe('00:00 ngày 01/09/2026');
  });
});
