import type { Package } from './xml-events.ts';
import type { Sink } from './sink.ts';

/** Running heads first: a mark of secrecy may stand there. */
const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\.xml$/,
  /^word\/(?:footnotes|endnotes)\.xml$/,
  /^word\/footer\d*\.xml$/,
];
/** Shown in place of something that is read already, or not shown at all. */
const PASSED_OVER = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText']);
const BREAKS = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
]);

/** Word: paragraphs as lines, cells between tabs. */
export async function readDocx(document: Package, sink: Sink): Promise<void> {
  if (document.names(/^word\/comments\.xml$/).length > 0) sink.warn('comments');
  await pagesAsSaved(document, sink);
  for (const pattern of PARTS)
    for (const name of document.names(pattern)) await readPart(document, name, sink);
  sink.turn();
}

async function readPart(document: Package, name: string, sink: Sink): Promise<void> {
  let passing = 0;
  let isText = false;
  let cells = 0;
  await document.read(name, {
    open(tag) {
      if (tag === 'w:ins' || tag === 'w:del') sink.warn('tracked_changes');
      if (passing > 0 || PASSED_OVER.has(tag)) passing += 1;
      else if (tag === 'w:t') isText = true;
      else if (tag === 'w:tc') cells += 1;
      else sink.write(BREAKS.get(tag) ?? '');
    },
    text(text) {
      if (isText && passing === 0) sink.write(text);
    },
    close(tag) {
      if (passing > 0) passing -= 1;
      else if (tag === 'w:t') isText = false;
      else if (tag === 'w:tc') {
        cells -= 1;
        sink.write('\t');
      } else if (tag === 'w:tr') sink.write('\n');
      else if (tag === 'w:p') sink.write(cells > 0 ? ' ' : '\n');
    },
  });
}

/** As many as the program counted that saved it; nobody else lays it out. */
async function pagesAsSaved(document: Package, sink: Sink): Promise<void> {
  let isPages = false;
  let pages = '';
  await document.read('docProps/app.xml', {
    open: (tag) => (isPages = tag === 'Pages'),
    text: (text) => (pages += isPages ? text : ''),
    close: () => (isPages = false),
  });
  if (/^[1-9]\d{0,4}$/.test(pages)) sink.pages(Number(pages));
}
