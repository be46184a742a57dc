import { describe, expect, it } from 'vitest';
import { numbersIn } from './document-number.ts';
import { readWords } from './read-words.ts';

const numbers = (query: string) =>
  numbersIn(readWords(query).words.map((word) => ({ ...word }))).map(({ serial, year, symbol }) =>
    [serial, year, symbol].filter(Boolean).join('/'),
  );

describe('numbers of documents in a query', () => {
  it.each([
    ['52/2025/NQ-HĐND', '52/2025/nqhdnd'],
    ['52/2025/nq-hdnd', '52/2025/nqhdnd'],
    ['52 2025 nq hdnd', '52/2025/nqhdnd'],
    ['19 2026 qdubnd', '19/2026/qdubnd'],
    ['52 / 2025 / NQ - HĐND', '52/2025/nqhdnd'],
    ['5543 /UBND-NC', '5543/ubndnc'],
    ['776 QĐ/UB', '776/qdub'],
    ['8733-QĐ/TCCQ', '8733/qdtccq'],
    ['01/2026/QH16', '1/2026/qh16'],
    ['cv 5543', '5543'],
    ['số 5543', '5543'],
    ['luật 104/2016', '104/2016'],
    ['nghị quyết số 52', '52'],
    ['kế hoạch 173 festival', '173'],
    ['1.001193', '1001193'],
    ['1001193', '1001193'],
    ['1 001193', '1001193'],
  ])('reads %s', (query, number) => {
    expect(numbers(query)).toEqual([number]);
  });

  it.each([
    'giai đoạn 2021-2025',
    'tỷ lệ 1/500',
    'ngày 29/4/2026',
    'năm 2023',
    'tuyến 2A',
    'covid-19',
    'COVID 19',
  ])('finds none in %s', (query) => {
    expect(numbers(query)).toEqual([]);
  });

  it('takes the word for it along', () => {
    expect(numbersIn(readWords('công văn số 5543').words)).toMatchObject([
      { from: 2, serialAt: 3, to: 4 },
    ]);
  });
});
