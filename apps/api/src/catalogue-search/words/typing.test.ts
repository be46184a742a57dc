import { describe, expect, it } from 'vitest';
import { oneSlipAway, soundsLike } from './misspelling.ts';
import { splitWord } from './split-words.ts';
import { written } from './syllable.ts';
import { meantByKeys } from './typed-keys.ts';
import { spell } from './words.ts';

const meant = (keys: string) => {
  const spelt = meantByKeys(keys);
  return spelt === undefined ? undefined : written(spelt);
};

describe('keys that made no letters', () => {
  it.each([
    ['luaajt', 'luật'],
    ['luatja', 'luật'],
    ['ddaats', 'đất'],
    ['nuwowcs', 'nước'],
    ['nuocws', 'nước'],
    ['thuyr', 'thủy'],
    ['tw', 'tư'],
    ['quyeets', 'quyết'],
    ['lua6t5', 'luật'],
    ['lua65t', 'luật'],
    ['d9o6', 'đô'],
    ['nguo7i2', 'người'],
    ['a8n', 'ăn'],
  ])('%s mean %s', (keys, word) => {
    expect(meant(keys)).toBe(word);
  });

  it.each(['access', 'law', 'covid19', 'q1', 'qh13', 'h5n1', 'dat', 'festival'])(
    '%s means nothing else',
    (keys) => {
      expect(meant(keys)).toBeUndefined();
    },
  );
});

describe('a word without its blanks', () => {
  it.each([
    ['bảnggiá', 'bảng giá'],
    ['thutuchanhchinh', 'thu tuc hanh chinh'],
    ['luậtđấtđai', 'luật đất đai'],
  ])('%s may be %s', (word, parts) => {
    expect(splitWord(word).map((reading) => reading.join(' '))).toContain(spell(parts));
  });

  it.each(['đất', 'lockdown', 'metro', 'x'.repeat(60), 'a'.repeat(60)])(
    '%s has no end of readings',
    (word) => {
      expect(splitWord(word).length).toBeLessThanOrEqual(24);
    },
  );

  it('is read as it stands when it is no row of syllables', () => {
    expect(splitWord('xyzw')).toEqual([]);
  });
});

describe('a slip', () => {
  it.each([
    ['thongg', 'thong'],
    ['thng', 'thong'],
    ['thnog', 'thong'],
    ['thing', 'thong'],
  ])('of %s is one away from %s', (typed, word) => {
    expect(oneSlipAway(typed)).toContain(word);
  });

  it('is looked for in words only', () => {
    expect(oneSlipAway('qh13')).toEqual([]);
    expect(oneSlipAway('x'.repeat(40))).toEqual([]);
    expect(oneSlipAway('thong')).not.toContain('thong');
  });

  it.each([
    ['lăm', 'năm'],
    ['su', 'xu'],
    ['trả', 'chả'],
    ['sữa', 'sửa'],
  ])('of the ear takes %s for %s', (typed, word) => {
    expect(soundsLike(spell(typed))).toContain(spell(word));
  });
});
