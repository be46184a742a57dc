import { open } from 'node:fs/promises';
import { zipEntries } from '../../platform/zip-entries.ts';
import { readDocx } from './read-docx.ts';
import { readHtml, readText } from './read-html.ts';
import { readOpenDocument } from './read-opendocument.ts';
import { readPptx } from './read-pptx.ts';
import { readXlsx } from './read-xlsx.ts';
import { Enough, NotReadable, Sink, type Told } from './sink.ts';
import { Package } from './xml-events.ts';

/**
 * A process that reads one file and may be killed for it: it knows no key and no database, may open that
 * file and its own code and nothing else, and tells its parent what it finds.
 */
const [path = '', format = ''] = process.argv.slice(2);
const sink = new Sink((told: Told) => {
  // The line is cut once the last word is out.
  process.send?.(told, undefined, {}, () => {
    if ('end' in told) process.disconnect();
  });
});
sink.end(await outcome());

async function outcome() {
  try {
    await read();
    return 'read';
  } catch (fault) {
    if (fault instanceof Enough) return 'cut';
    // Whatever a parser stumbles over, it is the file that is not as it should be.
    return fault instanceof NotReadable ? fault.why : 'damaged';
  }
}

async function read(): Promise<void> {
  switch (format) {
    case 'pdf':
      // Loaded for those that need it: it is as large as all else together.
      return (await import('./read-pdf.ts')).readPdf(path, sink);
    case 'html':
      return readHtml(path, sink);
    case 'text':
      return readText(path, sink);
    default:
      return readPackage();
  }
}

async function readPackage(): Promise<void> {
  await using file = await open(path);
  const entries = await zipEntries(file);
  if (entries.length === 0) throw new NotReadable('damaged');
  const document = new Package(path, entries);
  if (document.names(/vbaProject\.bin$|^Basic\//).length > 0) sink.warn('macros');
  if (format === 'docx') await readDocx(document, sink);
  else if (format === 'xlsx') await readXlsx(document, sink);
  else if (format === 'pptx') await readPptx(document, sink);
  else await readOpenDocument(document, sink);
}
