import { describe, expect, it } from 'vitest';
import { fieldErrors, summaryErrors } from './field-errors.vi.ts';
import { fileSizeWords } from './file-size.vi.ts';

describe('the size of a file', () => {
  it('is told in the unit that suits it, with a comma', () => {
    expect(fileSizeWords(0)).toBe('0 byte');
    expect(fileSizeWords(1536)).toBe('1,5 KB');
    expect(fileSizeWords(104_857_600)).toBe('100 MB');
  });
});

describe('what the API found wrong', () => {
  const message = 'Điền nội dung này.';

  it('names the empty field', () => {
    expect(fieldErrors([{ code: 'required', field: 'items.3.description', message }])).toEqual([
      { field: 'items.3.description', message: 'Ghi thông tin cần cung cấp.' },
    ]);
  });

  it('is said of a whole group of choices, not of one of them', () => {
    const [error] = fieldErrors([
      { code: 'field_not_asked', field: 'missing.2', message: 'Không' },
    ]);
    expect(error).toEqual({ field: 'missing', message: 'Không' });
  });

  it('cites the provision in the list at the top', () => {
    const under = [{ text: 'khoản 3 Điều 26' }];
    expect(summaryErrors([{ code: 'already_extended', message: 'Đã gia hạn.', under }])).toEqual([
      { field: null, message: 'Đã gia hạn. (khoản 3 Điều 26)' },
    ]);
  });
});
