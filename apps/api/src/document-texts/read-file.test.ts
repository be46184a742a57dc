import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, PDF, PNG, zip } from '../../test/files.ts';
import { brokenWord, laughs, paragraph, wordOf, zipBomb } from '../../test/office-files.ts';
import { encryptedPdf, endlessPdf, pdf, pdfBomb } from '../../test/pdf-files.ts';
import type { Format } from './formats.ts';
import { readFileText, type Limits } from './read-file.ts';

const LINE = 'Ủy ban nhân dân thành phố Hà Nội quyết định ban hành kế hoạch';
const PAGE = [LINE, LINE, LINE];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minhbach-texts-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(
  content: Buffer,
  format: Exclude<Format, 'picture'>,
  {
    limits = { seconds: 60, memoryMb: 400 },
    signal = new AbortController().signal,
    onProgress = () => {},
  }: { limits?: Limits; signal?: AbortSignal; onProgress?: (percent: number) => void } = {},
) {
  const path = join(folder, 'tệp');
  await writeFile(path, content);
  return readFileText({ path, format, limits, signal, onProgress });
}

describe('a PDF', () => {
  it('is read page by page, in composed Vietnamese, with columns apart', async () => {
    const progress: number[] = [];
    const content = pdf([
      {
        lines: [
          { at: [50, 800], text: 'Số: 12/QĐ-UBND' },
          { at: [300, 800], text: 'Hà Nội, ngày 5'.normalize('NFD') },
          { at: [50, 780], text: 'QUYẾT ĐỊNH' },
        ],
      },
      {},
      { lines: ['Điều 1'] },
    ]);

    expect(await read(content, 'pdf', { onProgress: (percent) => progress.push(percent) })).toEqual(
      {
        state: 'done',
        pages: 3,
        texts: ['Số: 12/QĐ-UBND\tHà Nội, ngày 5\nQUYẾT ĐỊNH', '', 'Điều 1'],
        truncated: false,
        warnings: [],
        secretMark: false,
      },
    );
    expect(progress).toEqual([33, 66]);
  });

  it.each([
    ['pictures alone', [{ image: true }, { image: true }]],
    ['pictures with a stamp', [{ image: true, lines: ['Ký bởi: Văn thư'] }]],
  ])('of %s is a scan', async (_name, pages) => {
    expect(await read(pdf(pages), 'pdf')).toMatchObject({ state: 'scan', pages: pages.length });
  });

  it('of letters and some pictures is a text that lacks pages', async () => {
    const content = pdf([{ image: true }, { lines: PAGE, image: true }]);

    expect(await read(content, 'pdf')).toMatchObject({
      state: 'done',
      texts: ['', PAGE.join('\n')],
      warnings: ['pages_without_text'],
    });
  });

  it('without pictures is no scan, however little is on it', async () => {
    expect(await read(pdf([{ lines: ['Trắng'] }]), 'pdf')).toMatchObject({ state: 'done' });
    expect(await read(PDF, 'pdf')).toMatchObject({ state: 'done', pages: 0 });
  });

  it('is read when only changes are locked, and not without its password', async () => {
    const lines = ['Khóa chỉnh sửa'];

    expect(await read(encryptedPdf(lines, true), 'pdf')).toMatchObject({
      state: 'done',
      texts: lines,
    });
    expect(await read(encryptedPdf(lines, false), 'pdf')).toMatchObject({
      state: 'encrypted',
      texts: [],
    });
  });

  it('that unpacks to gigabytes is given up; the pages before are kept', async () => {
    expect(await read(pdfBomb(800, { lines: PAGE }), 'pdf')).toMatchObject({
      state: 'done',
      texts: [PAGE.join('\n')],
      truncated: true,
    });
  });

  it.each([
    ['says that it has ten million pages', endlessPdf()],
    ['ends after its first bytes', PDF.subarray(0, 30)],
    ['is noise', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(50_000, 'obj<</\xff')])],
  ])('that %s is damaged', async (_name, content) => {
    expect(await read(content, 'pdf')).toMatchObject({ state: 'damaged', texts: [] });
  });
});

describe('a package', () => {
  it.each([
    ['a zip bomb', 'too_large', zipBomb(300)],
    ['without its table of contents', 'damaged', docx(['Tờ trình']).subarray(0, 300)],
    ['broken inside', 'damaged', brokenWord()],
    ['a million levels deep', 'damaged', wordOf('<w:x>'.repeat(1_000_000) + paragraph('Đáy'))],
  ])('that is %s is %s', async (_name, state, content) => {
    expect(await read(content, 'docx')).toMatchObject({ state });
  });

  it('does not unfold a thousand million laughs', async () => {
    const { state, texts } = await read(laughs(), 'docx');

    expect(state).toBe('done');
    expect(texts.join('').length).toBeLessThan(100);
    expect(texts.join('')).toContain('Trước');
  });

  it('of nothing that its name says has no text', async () => {
    expect(await read(zip({ 'a.png': PNG }), 'docx')).toMatchObject({ state: 'done', texts: [] });
  });
});

describe('a reader', () => {
  it('that takes too long is ended', async () => {
    expect(
      await read(docx(['Chậm']), 'docx', { limits: { seconds: 0.01, memoryMb: 400 } }),
    ).toEqual({
      state: 'too_large',
      pages: null,
      texts: [],
      truncated: false,
      warnings: [],
      secretMark: false,
    });
  });

  it('stops when it is told to, and says so', async () => {
    const stopping = new AbortController();
    const reading = read(docx(['Dừng']), 'docx', { signal: stopping.signal });
    stopping.abort(new Error('dừng'));

    await expect(reading).rejects.toThrow('dừng');
  });

  it('of a file that is not there is our fault, not the file’s', async () => {
    const limits = { seconds: 60, memoryMb: 400 };
    const task = {
      format: 'text',
      limits,
      signal: AbortSignal.any([]),
      onProgress: () => {},
    } as const;

    await expect(readFileText({ ...task, path: join(folder, 'không có') })).rejects.toThrow(
      'ENOENT',
    );
  });
});
