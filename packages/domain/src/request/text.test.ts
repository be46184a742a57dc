import { describe, expect, it } from 'vitest';
import { cleanText, textOrNull, tooLong, wanting } from './text.ts';

describe('a text as it is kept', () => {
  it('is composed, and has one kind of line end', () => {
    expect(cleanText('Hoa\u0300 Bi\u0300nh\r\nHà Nội\r2026')).toBe('Hoà Bình\nHà Nội\n2026');
  });

  it('has lost what cannot be seen or stored, and kept tabs, emoji and ligatures', () => {
    expect(cleanText('\uFEFFa\u0000\u0085\u2066b\u202E\tc')).toBe('ab\tc');
    expect(cleanText('a\uD83D b')).toBe('a\uFFFD b');
    expect(cleanText('👨‍👩‍👧 🇻🇳')).toBe('👨‍👩‍👧 🇻🇳');
  });

  it('is nothing when only spaces and invisible signs are left', () => {
    expect(cleanText(' \u00A0\u3000\u200B\u200D\u2060\n')).toBe('');
    expect(textOrNull('\t')).toBeNull();
    expect(textOrNull(undefined)).toBeNull();
  });
});

describe('the length of a text', () => {
  it('is measured after cleaning, to the character', () => {
    expect(tooLong(` ${'e\u0302'.repeat(200)} `, 'fullName', 'name')).toEqual([]);
    expect(tooLong('a'.repeat(201), 'fullName', 'name')).toMatchObject([
      { code: 'too_long', field: 'name' },
    ]);
    expect(tooLong(null, 'fullName', 'name')).toEqual([]);
  });

  it('is wanting only when there is nothing', () => {
    expect(wanting(' ', 'fullName', 'name', [])).toMatchObject([{ code: 'required' }]);
    expect(wanting('a'.repeat(201), 'fullName', 'name', [])).toMatchObject([{ code: 'too_long' }]);
    expect(wanting('a', 'fullName', 'name', [])).toEqual([]);
  });
});
