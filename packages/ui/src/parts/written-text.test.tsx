import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WrittenText } from './written-text.tsx';

const drawn = (text: string) => renderToStaticMarkup(<WrittenText text={text} />);

it('draws headings, lists, emphasis and links', () => {
  expect(drawn('# Một\n\nHai **ba** *bốn*.\n\n1. năm\n2. [sáu](/danh-muc)\n\n> bảy')).toBe(
    '<h2>Một</h2><p>Hai <strong>ba</strong> <em>bốn</em>.</p><ol><li>năm</li><li><a href="/danh-muc">sáu</a></li></ol><blockquote><p>bảy</p></blockquote>',
  );
});

it('leaves what could do harm as letters', () => {
  expect(drawn('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  expect(drawn('Xem <b onclick="x()">đây</b>')).toBe(
    '<p>Xem &lt;b onclick=&quot;x()&quot;&gt;đây&lt;/b&gt;</p>',
  );
  expect(drawn('[bấm](javascript:alert(1)) [bấm](//ngoai.vn)')).toBe('<p>bấm bấm</p>');
  expect(drawn('![ảnh](https://ngoai.vn/theo-doi.gif)')).toBe('<p>ảnh</p>');
});
