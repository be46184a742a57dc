import { describe, expect, it } from 'vitest';
import { marked, snippet } from './highlight.ts';
import { formsOfText } from './query/thesaurus.ts';

const shown = ({ text, marks }: { text: string; marks: readonly { from: number; to: number }[] }) =>
  marks.map(({ from, to }) => text.slice(from, to));
const sought = (...words: string[]) => words.map((word) => [formsOfText(word)]);

describe('what is marked', () => {
  it('is the words as they stand in the text', () => {
    const text = 'Nghị quyết ban hành bảng giá đất trên địa bàn';

    expect(shown(marked(text, sought('bang gia', 'dat')))).toEqual(['bảng giá đất']);
    expect(shown(marked(text, sought('bảng giá')))).toEqual(['bảng giá']);
  });

  it('is the same in decomposed letters', () => {
    expect(shown(marked('bảng giá đất'.normalize('NFD'), sought('giá')))).toEqual(['giá']);
  });

  it('is the word with its marks before others with its letters', () => {
    expect(shown(marked('chợ cho người', sought('chợ')))).toEqual(['chợ']);
    expect(shown(marked('cho người', sought('chợ')))).toEqual(['cho']);
  });

  it('is nothing where nothing matches, and never the markup of a text', () => {
    expect(marked('<b>giá</b>', sought('nước')).marks).toEqual([]);
    expect(marked('<b>giá</b>', sought('giá'))).toEqual({
      text: '<b>giá</b>',
      marks: [{ from: 3, to: 6 }],
    });
  });

  it('is a piece of a long text where most of it stands together', () => {
    const text = `nước ${'chữ '.repeat(200)}giá nước sạch ${'chữ '.repeat(200)}`;
    const piece = snippet(text, sought('giá', 'nước', 'sạch'));

    expect(piece?.text.startsWith('… ')).toBe(true);
    expect(piece?.text.length).toBeLessThan(250);
    expect(piece && shown(piece)).toEqual(['giá nước sạch']);
    expect(snippet(text, sought('đất'))).toBeUndefined();
  });
});
