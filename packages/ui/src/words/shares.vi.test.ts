import { describe, expect, it } from 'vitest';
import { partWords, shareWords } from './shares.vi.ts';

describe('a share', () => {
  it.each([
    { value: 5, whole: 8, words: '62,5% của “Số yêu cầu”' },
    { value: 0, whole: 8, words: '0% của “Số yêu cầu”' },
    { value: 0, whole: 0, words: 'chưa có tỷ lệ vì “Số yêu cầu” bằng 0' },
    { value: null, whole: 8, words: '' },
    { value: 3, whole: null, words: '' },
  ])('of $value in $whole is “$words”', ({ value, whole, words }) => {
    expect(shareWords(value, whole, 'Số yêu cầu')).toBe(words);
  });
});

describe('a part', () => {
  it('is told by its share alone, beside its whole', () => {
    expect([partWords(5, 8), partWords(0, 0), partWords(null, 8)]).toEqual(['62,5%', '', '']);
  });
});
