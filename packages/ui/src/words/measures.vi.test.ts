import { expect, it } from 'vitest';
import { fileSize, vnd } from './measures.vi.ts';

it('writes money and sizes with Vietnamese marks', () => {
  expect(vnd(1_234_567)).toBe('1.234.567 đồng');
  expect(fileSize(1023)).toBe('1023 byte');
  expect(fileSize(2_516_582)).toBe('2,4 MB');
});
