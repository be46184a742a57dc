import { describe, expect, it } from 'vitest';
import { safeLink } from './listed-entry.ts';

describe('an address that somebody typed', () => {
  it.each([
    ['https://hanoi.gov.vn/a?b=c#d', 'https://hanoi.gov.vn/a?b=c#d'],
    [
      'HTTP://Vidu.Invalid:8080/Quyết định',
      'http://vidu.invalid:8080/Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh',
    ],
    ['https://vidu.invalid/a[1]?q={x}|^`', 'https://vidu.invalid/a%5B1%5D?q=%7Bx%7D%7C%5E%60'],
    ['https://ten:matkhau@vidu.invalid/', 'https://vidu.invalid/'],
    ['http://[::1]/a', 'http://[::1]/a'],
  ])('%s is given as %s', (typed, given) => {
    expect(safeLink(typed)).toBe(given);
  });

  it.each([null, '', 'hanoi.gov.vn', 'javascript:alert(1)', 'ftp://vidu.invalid/', 'https://'])(
    '%s is given to nobody',
    (typed) => {
      expect(safeLink(typed)).toBeNull();
    },
  );
});
