import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zip } from '../../test/files.ts';
import {
  cell,
  excelOf,
  openDocumentOf,
  paragraph,
  row,
  wordOf,
  written,
} from '../../test/office-files.ts';
import type { Format } from './formats.ts';
import { readFileText } from './read-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minhbach-office-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: Buffer | string, format: Exclude<Format, 'picture'>) {
  const path = join(folder, 'tệp');
  await writeFile(path, content);
  const { signal } = new AbortController();
  const limits = { seconds: 60, memoryMb: 400 };
  return readFileText({ path, format, limits, signal, onProgress: () => {} });
}

describe('a Word document', () => {
  it('is lines of paragraphs, and cells between tabs', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Tên')}</w:tc><w:tc>${paragraph('Giá')}${paragraph('đồng')}</w:tc></w:tr></w:tbl>`;
    const content = wordOf(
      `${paragraph('Tờ trình &amp; phụ lục')}${table}<w:p><w:r><w:t>Một</w:t><w:tab/><w:t>hai</w:t><w:br/><w:t>ba</w:t></w:r></w:p>`,
      {
        'word/header1.xml': `<w:hdr>${paragraph('UBND')}</w:hdr>`,
        'docProps/app.xml': '<Properties><Words>9</Words><Pages>12</Pages></Properties>',
      },
    );

    expect(await read(content, 'docx')).toMatchObject({
      state: 'done',
      pages: 12,
      texts: ['UBND\nTờ trình & phụ lục\nTên\tGiá đồng\nMột\thai\nba'],
      warnings: [],
    });
  });

  it('is read as it would be printed: without what was deleted, and nothing twice', async () => {
    const box = `<mc:AlternateContent><mc:Choice>${paragraph('Khung')}</mc:Choice><mc:Fallback>${paragraph('Khung')}</mc:Fallback></mc:AlternateContent>`;
    const content = wordOf(
      `<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p><w:p>${box}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
      { 'word/comments.xml': '<w:comments/>', 'word/vbaProject.bin': 'x' },
    );

    expect(await read(content, 'docx')).toMatchObject({
      texts: ['mới\nKhung'],
      warnings: ['macros', 'comments', 'tracked_changes'],
    });
  });

  it('is cut into pages of a few thousand characters at the ends of lines', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `Dòng số ${at} của một văn bản dài`);
    const { texts, truncated } = await read(wordOf(lines.map(paragraph).join('')), 'docx');

    expect(texts.length).toBe(3);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(3000);
    expect(texts.join('\n')).toBe(lines.join('\n'));
    expect(truncated).toBe(false);
  });

  it('bears a mark of secrecy wherever it stands', async () => {
    const body = paragraph('Dòng thường').repeat(500);

    expect(await read(wordOf(body), 'docx')).toMatchObject({ secretMark: false });
    expect(await read(wordOf(body + paragraph('TỐI MẬT') + body), 'docx')).toMatchObject({
      secretMark: true,
    });
  });
});

describe('an Excel workbook', () => {
  it('is its visible sheets, with values as people read them', async () => {
    const content = excelOf(
      [
        {
          name: 'Giá &amp; phí',
          xml: `<sheetData>${row(cell(0, ' t="s"') + written('Ngày'))}${row(
            cell('0.30000000000000004') + cell(46266, ' s="1"') + cell('46266.5', ' s="2"'),
          )}${row(cell(7) + cell('#REF!', ' t="e"') + cell(0.5, ' s="1"'))}<row/></sheetData>`,
        },
        { name: 'Trống', xml: '<sheetData/>' },
      ],
      { shared: ['Tên hàng'] },
    );

    expect(await read(content, 'xlsx')).toMatchObject({
      state: 'done',
      texts: ['Giá & phí\nTên hàng\tNgày\n0.3\t01/09/2026\t01/09/2026\n7\t0.5', 'Trống'],
      warnings: [],
    });
  });

  it('shows nothing that is hidden in it, and says that something is', async () => {
    const content = excelOf([
      {
        name: 'Công khai',
        xml: `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${row(
          written('hiện', ' r="A1"') + written('cột ẩn', ' r="C1"') + written('cuối', ' r="D1"'),
        )}${row(written('hàng ẩn', ' r="A2"'), ' hidden="1"')}</sheetData>`,
      },
      { name: 'Nội bộ', state: 'hidden', xml: `<sheetData>${row(written('kín'))}</sheetData>` },
      {
        name: 'Rất kín',
        state: 'veryHidden',
        xml: `<sheetData>${row(written('MẬT'))}</sheetData>`,
      },
    ]);

    expect(await read(content, 'xlsx')).toMatchObject({
      texts: ['Công khai\nhiện\tcuối'],
      warnings: ['hidden_rows', 'hidden_sheets'],
      secretMark: true,
    });
  });

  it('with formulas, macros and links shows results and runs nothing', async () => {
    const formula = '<c><f>WEBSERVICE("http://vi.invalid")+cmd|"/C calc"!A1</f><v>42</v></c>';
    const content = excelOf([{ name: 'Tính', xml: `<sheetData>${row(formula)}</sheetData>` }], {
      parts: { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<x/>' },
    });

    expect(await read(content, 'xlsx')).toMatchObject({
      texts: ['Tính\n42'],
      warnings: ['macros', 'external_links', 'formulas'],
    });
  });

  it('of more than is kept is cut, and says so', async () => {
    const line = row(written('Một trăm ký tự của một hàng '.repeat(4)));
    const content = excelOf([
      { name: 'Dài', xml: `<sheetData>${line.repeat(20_000)}</sheetData>` },
    ]);
    const { state, texts, truncated } = await read(content, 'xlsx');

    expect([state, truncated]).toEqual(['done', true]);
    expect(texts.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2_010_000);
  });
});

describe('other documents', () => {
  it('PowerPoint: a slide is a page, in order, the hidden ones empty', async () => {
    const slide = (text: string, attributes = '') =>
      `<p:sld${attributes}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
    const content = zip({
      'ppt/slides/slide10.xml': slide('Mười'),
      'ppt/slides/slide2.xml': slide('Hai', ' show="0"'),
      'ppt/slides/slide1.xml': slide('Một'),
    });

    expect(await read(content, 'pptx')).toMatchObject({
      pages: 3,
      texts: ['Một', '', 'Mười'],
      warnings: ['hidden_sheets'],
    });
  });

  it('OpenDocument: text, sheets and what is hidden in them', async () => {
    const cells = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const content = openDocumentOf(
      `<style:style style:name="an"><style:table-properties table:display="false"/></style:style>
       <text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes><text:h>Đầu đề</text:h>
       <table:table table:name="A"><table:table-row>${cells('a')}${cells('b')}</table:table-row>
       <table:table-row table:visibility="collapse">${cells('ẩn')}</table:table-row></table:table>
       <table:table table:style-name="an"><table:table-row>${cells('kín')}</table:table-row></table:table>`,
    );
    const { texts, warnings } = await read(content, 'opendocument');

    expect(texts).toEqual(['Đầu đề', 'a\tb']);
    expect(warnings).toEqual(['tracked_changes', 'hidden_rows', 'hidden_sheets']);
  });

  it('OpenDocument with a password stays closed', async () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const content = openDocumentOf('rác', { 'META-INF/manifest.xml': manifest });

    expect(await read(content, 'opendocument')).toMatchObject({ state: 'encrypted' });
  });

  it('a page of the web: letters, no tags, nothing that could run', async () => {
    const content = `<!doctype html><title>Tin <script>alert(1)</script></title><style>p{}</style>
      <h1 onclick="x()">Thông&nbsp;báo</h1><p>Giá   <b>đất</b><br>mới</p><script>evil()</script>
      <table><tr><td>a<td>b</table><svg><text>vẽ</text></svg>`;
    const { texts, warnings } = await read(content, 'html');

    expect(texts.join('\n').replace(/\n+/g, '\n')).toBe(
      'Tin <script>alert(1)</script>\nThông báo\nGiá đất\nmới\na\tb',
    );
    expect(warnings).toEqual(['scripts']);
  });

  it('plain text: without control, invisible and lone characters', async () => {
    const content = `\uFEFFMột\u0000\u200B hai\u202E\r\nba\u0007\n\n\n\nbốn\t \tnăm`;

    expect(await read(content, 'text')).toMatchObject({ texts: ['Một hai\nba\n\nbốn\tnăm'] });
  });
});
