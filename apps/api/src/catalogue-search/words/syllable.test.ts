import { describe, expect, it } from 'vitest';
import { isFoldedSyllable, isSyllable, isWordLike, written } from './syllable.ts';
import { spell } from './words.ts';

describe('the syllable', () => {
  it.each(
    'đất nước nghiêng giếng gì quốc quyền khuya người tươi ưu yêu y ỷ oan xoong thuở uy huyện ngoằn'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isSyllable(spell(word))).toBe(true);
  });

  it.each('luaajt access bảnggiá ngê kả ghà thônng dấtt b ktx đàt tổc'.split(' '))(
    '%s is none',
    (word) => {
      expect(isSyllable(spell(word))).toBe(false);
    },
  );

  it('needs no marks when none are typed', () => {
    expect(isFoldedSyllable('dat')).toBe(true);
    expect(isFoldedSyllable('nuoc')).toBe(true);
    expect(isFoldedSyllable('tieeps')).toBe(false);
    expect(isWordLike('quyet')).toBe(true);
    expect(isWordLike('kaS')).toBe(false);
  });

  it.each(
    'đất hòa thủy giá giếng quý tỷ luật mùa người ngoại khuỷu toán quốc giữ lửa xoài'.split(' '),
  )('writes %s as people do', (word) => {
    expect(written(spell(word))).toBe(word);
  });
});
