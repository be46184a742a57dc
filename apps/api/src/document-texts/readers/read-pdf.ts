import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { getResolvedPDFJS } from 'unpdf';
import { PdfLines, type Piece } from './pdf-lines.ts';
import { Enough, NotReadable, PAGES_MAX, type Sink } from './sink.ts';

const CHUNK_BYTES = 256 * 1024;
const PAGE_CHARACTERS_MAX = 200_000;
/** Streams stand in a file as they are, so their kind can be read without unpacking anything. */
const IMAGE = /\/Subtype\s*\/Image\b/;
const IMAGE_LENGTH = 40;
type Pdf = Awaited<ReturnType<typeof openPdf>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** PDF: the text of each page. Pictures are not looked at, nothing in it is run. */
export async function readPdf(path: string, sink: Sink): Promise<void> {
  if (await holdsImages(path)) sink.hasImages();
  await using file = await open(path);
  const pdf = await openPdf(file);
  sink.pages(pdf.numPages);
  let unreadable = 0;
  const pages = Math.min(pdf.numPages, PAGES_MAX);
  for (let number = 1; number <= pages; number += 1) {
    const text = await pageText(pdf, number);
    unreadable += text === undefined ? 1 : 0;
    if (unreadable > 0 && unreadable === Math.min(pages, 20)) throw new NotReadable('damaged');
    sink.page(text ?? '');
  }
  if (pdf.numPages > PAGES_MAX) throw new Enough();
}

async function openPdf(file: FileHandle) {
  const { getDocument, PDFDataRangeTransport } = await getResolvedPDFJS();
  const { size } = await file.stat();
  const start = await read(file, 0, CHUNK_BYTES);
  /** Only the parts that are asked for: a gigabyte of pictures stays where it is. */
  class Ranges extends PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      void read(file, begin, end - begin).then((bytes) => this.onDataRange(begin, bytes));
    }
  }
  try {
    return await getDocument({
      range: new Ranges(size, start),
      rangeChunkSize: CHUNK_BYTES,
      disableAutoFetch: true,
      disableStream: true,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    throw new NotReadable(isLocked ? 'encrypted' : 'damaged');
  }
}

/** Undefined when the page can't be read; the others may be. */
async function pageText(pdf: Pdf, number: number): Promise<string | undefined> {
  let page: Page | undefined;
  try {
    page = await pdf.getPage(number);
    const lines = new PdfLines();
    const reader = page.streamTextContent().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (const item of value.items) if ('str' in item) lines.add(item as Piece); // the library's type says any[]
      if (lines.text.length > PAGE_CHARACTERS_MAX) {
        await reader.cancel(new Error('enough'));
        break;
      }
    }
    return lines.text;
  } catch {
    return undefined;
  } finally {
    page?.cleanup();
  }
}

async function holdsImages(path: string): Promise<boolean> {
  let rest = '';
  const source: AsyncIterable<string> = createReadStream(path, 'latin1');
  for await (const chunk of source) {
    const seen = rest + chunk;
    if (IMAGE.test(seen)) return true;
    rest = seen.slice(-IMAGE_LENGTH);
  }
  return false;
}

async function read(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
