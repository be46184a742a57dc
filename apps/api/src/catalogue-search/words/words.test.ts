import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldSpelt, formsOf, spell, wordsOf } from './words.ts';

const vietnamese = fc
  .array(
    fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
      ...'AĂÂĐÊÔƠƯÀẢÃÁẠẾỒỢ0123456789 -/.,()"“”',
    ),
  )
  .map((letters) => letters.join(''));
const anything = fc.oneof(
  vietnamese,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

describe('words as they are compared', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['thuỷ', 'thủy'],
    ['kỷ luật', 'kĩ luật'.replace('ĩ', 'ỉ')],
    ['quý', 'quí'],
    ['QĐ-UBND', 'qđ ubnd'],
    ['01/01/2026', '1.1.2026'],
    ['ÜBER', 'uber'],
  ])('takes %s for %s', (one, other) => {
    expect(spell(one)).toBe(spell(other));
  });

  it.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['đất', 'dất'],
    ['chợ', 'cho'],
    ['52', '520'],
  ])('tells %s from %s', (one, other) => {
    expect(spell(one)).not.toBe(spell(other));
  });

  it('writes marks as Telex does, the tone last', () => {
    expect(spell('Quyết định số 05/2019')).toBe('quyeAtS DinhJ soAS 5 2019');
    expect(fold('Quyết định')).toBe('quyet dinh');
  });

  it('reads composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(spell(text.normalize('NFD'))).toBe(spell(text.normalize('NFC')));
      }),
    );
  });

  it('finds nothing new in what is folded', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('has one word at each place that it names', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const words = wordsOf(text);
        expect(words.map(({ spelt }) => spelt).join(' ')).toBe(spell(text));
        for (const { from, to, ...forms } of words)
          expect(formsOf(text.normalize('NFC').slice(from, to))).toEqual(forms);
      }),
    );
  });

  it('folds what it has spelt', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldSpelt(spell(text))).toMatch(/^[a-z0-9 ]*$/);
      }),
    );
  });
});
