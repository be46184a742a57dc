import { calendarDate } from '@minhbach/domain';
import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';
import { readWords } from './read-words.ts';
import { statusesIn } from './status-words.ts';

const TODAY = calendarDate('2026-01-15');
const keys = (query: string) => datesIn(readWords(query).words, TODAY).flatMap((date) => date.keys);

describe('times in a query', () => {
  it.each([
    ['quyết định tháng 7 năm 2023 nước sạch', '@m2023-07'],
    ['tháng 7/2023', '@m2023-07'],
    ['tháng bảy năm 2023', '@m2023-07'],
    ['tháng mười hai năm hai nghìn không trăm hai mươi ba', '@m2023-12'],
    ['tháng giêng năm 2023', '@m2023-01'],
    ['ngày 7 tháng 7 năm 2023', '@d2023-07-07'],
    ['ngày 07/07/2023', '@d2023-07-07'],
    ['7-7-2023', '@d2023-07-07'],
    ['kế hoạch năm 2024', '@y2024'],
    ['năm hai không hai ba', '@y2023'],
    ['năm hai nghìn hai mươi ba', '@y2023'],
    ['năm nay', '@y2026'],
    ['năm ngoái', '@y2025'],
    ['tháng trước', '@m2025-12'],
    ['hôm qua', '@d2026-01-14'],
  ])('reads %s', (query, key) => {
    expect(keys(query)).toEqual([key]);
  });

  it('reads a quarter as its months', () => {
    expect(keys('quý III/2023')).toEqual(['@m2023-07', '@m2023-08', '@m2023-09']);
    expect(keys('quý một năm 2024')).toEqual(['@m2024-01', '@m2024-02', '@m2024-03']);
  });

  it.each(['32/13/2023', '30/2/2023', 'tháng 13', 'năm 3023', 'tháng 7', 'năm mới', 'nam'])(
    'finds none in %s',
    (query) => {
      expect(keys(query)).toEqual([]);
    },
  );
});

describe('words for a state', () => {
  it.each([
    ['vùng phát thải thấp còn hiệu lực', true],
    ['luật hiện hành', true],
    ['luật an ninh mạng hết hiệu lực', false],
    ['khong con hieu luc', false],
  ])('%s asks for one', (query, inForce) => {
    expect(statusesIn(readWords(query).words)).toMatchObject([{ inForce }]);
  });

  it('asks for the newest', () => {
    expect(statusesIn(readWords('bảng giá đất mới nhất').words)).toMatchObject([
      { inForce: null, newestFirst: true, from: 3, to: 5 },
    ]);
  });

  it('is not every hiệu lực', () => {
    expect(statusesIn(readWords('có hiệu lực từ ngày').words)).toEqual([]);
  });
});
