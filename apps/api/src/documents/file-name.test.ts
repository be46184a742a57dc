import { describe, expect, it } from 'vitest';
import { contentDisposition, extensionOf, neutralFileName } from './file-name.ts';

describe('a neutral file name', () => {
  it.each([
    ['Bảng giá đất 2025.pdf', 'Bảng giá đất 2025.pdf'],
    ['Bảng giá đất.pdf'.normalize('NFD'), 'Bảng giá đất.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\lan\\Tờ trình.docx', 'Tờ trình.docx'],
    ['báo\u0000cáo\r\nSet-Cookie: a=b.pdf', 'báocáoSet-Cookie_ a=b.pdf'],
    ['hoadon\u202Efdp.exe', 'hoadonfdp.exe'],
    ['  .. .hidden.txt', 'hidden.txt'],
    ['CON.pdf', '_CON.pdf'],
    ['com1', '_com1'],
    ['a<b>c:"d|e?f*.csv', 'a_b_c__d_e_f_.csv'],
    ['...', 'tep-khong-ten'],
    ['', 'tep-khong-ten'],
    ['📄 quyết định.pdf', '📄 quyết định.pdf'],
    ['kết quả. ', 'kết quả'],
  ])('%j becomes %j', (raw, neutral) => {
    expect(neutralFileName(raw)).toBe(neutral);
  });

  it('is at most 200 characters and keeps its ending', () => {
    const name = neutralFileName(`${'ờ'.repeat(500)}.docx`);

    expect([...name]).toHaveLength(200);
    expect(extensionOf(name)).toBe('docx');
  });
});

describe('Content-Disposition', () => {
  it('carries the true name and one for old programs', () => {
    expect(contentDisposition('Đơn "gấp"; 100%.pdf')).toBe(
      `attachment; filename="don _gap__ 100_.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20%22g%E1%BA%A5p%22%3B%20100%25.pdf`,
    );
  });

  it('never breaks out of its header', () => {
    expect(contentDisposition(neutralFileName('a\r\nX: y\u2028.pdf'))).not.toMatch(/[\r\n\u2028]/);
  });
});
