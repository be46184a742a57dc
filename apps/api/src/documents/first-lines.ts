import type { FileHandle } from 'node:fs/promises';
import { zipContent, zipEntries } from '../platform/zip-entries.ts';

const START_BYTES = 256 * 1024;
/** Where office documents keep the text of a first page, running heads included. */
const PARTS =
  /^(word\/(document|header\d*)\.xml|content\.xml|styles\.xml|xl\/sharedStrings\.xml|ppt\/slides\/slide1\.xml)$/;
/** A table of contents can name one small bomb sixty thousand times. */
const PARTS_MAX = 100;
const PARAGRAPH_END = /<\/(?:w:p|text:p|text:h|a:p|si)>|<\/?(?:p|div|h\d|li|td|th|tr|br)\b[^<>]*>/i;

/**
 * The first lines of text, part by part; none for formats whose text can't be read here. An office
 * document without its table of contents opens nowhere, and its marks could not be seen.
 */
export async function firstLines(
  file: FileHandle,
  extension: string,
): Promise<string[][] | 'damaged'> {
  if (extension === 'txt' || extension === 'csv') return [(await start(file)).split(/\r?\n/)];
  if (extension === 'html' || extension === 'htm') return [linesOfXml(await start(file))];
  if (!['docx', 'xlsx', 'pptx', 'odt', 'ods'].includes(extension)) return [];

  const entries = await zipEntries(file);
  if (entries.length === 0) return 'damaged';
  const texts: string[][] = [];
  for (const entry of entries.filter(({ name }) => PARTS.test(name)).slice(0, PARTS_MAX))
    texts.push(linesOfXml((await zipContent(file, entry, START_BYTES)).toString('utf8')));
  return texts;
}

async function start(file: FileHandle): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(START_BYTES), 0, START_BYTES, 0);
  return buffer.toString('utf8', 0, bytesRead);
}

function linesOfXml(xml: string): string[] {
  return xml.split(PARAGRAPH_END).map((paragraph) =>
    paragraph
      // Without the `<` inside the brackets a page full of them takes minutes.
      .replace(/<[^<>]*>/g, '')
      .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_entity, hex: string | undefined, decimal: string) =>
        character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
      )
      .replace(/&amp;/g, '&'),
  );
}

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
