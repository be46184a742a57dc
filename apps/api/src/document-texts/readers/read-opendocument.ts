import type { Package } from './xml-events.ts';
import { NotReadable, type Sink } from './sink.ts';

const BREAKS = new Map([
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
  ['text:s', ' '],
]);
const ENDS = new Map([
  ['table:table-cell', '\t'],
  ['table:table-row', '\n'],
  ['text:p', '\n'],
  ['text:h', '\n'],
]);
const PASSED_OVER = new Set(['text:tracked-changes', 'office:annotation']);

/** OpenDocument, texts and sheets alike; a sheet begins a page. */
export async function readOpenDocument(document: Package, sink: Sink): Promise<void> {
  await refuseEncrypted(document);
  const hiddenStyles = new Set<string>();
  let style = '';
  let passing = 0;
  let hidden = 0;
  let cells = 0;
  const write = (text: string) => (hidden > 0 ? sink.hide(text) : sink.write(text));
  await document.read('content.xml', {
    open(tag, attributes) {
      if (tag === 'style:style') style = attributes['style:name'] ?? '';
      if (tag === 'style:table-properties' && attributes['table:display'] === 'false')
        hiddenStyles.add(style);
      if (tag === 'text:tracked-changes') sink.warn('tracked_changes');
      if (tag === 'office:annotation') sink.warn('comments');
      if (attributes['table:formula'] !== undefined) sink.warn('formulas');
      if (passing > 0 || PASSED_OVER.has(tag)) passing += 1;
      else if (hidden > 0) hidden += 1;
      else if (tag === 'table:table' && hiddenStyles.has(attributes['table:style-name'] ?? '')) {
        sink.warn('hidden_sheets');
        hidden = 1;
      } else if (tag === 'table:table-row' && attributes['table:visibility'] === 'collapse') {
        sink.warn('hidden_rows');
        hidden = 1;
      } else if (tag === 'table:table' && cells === 0) sink.turn();
      if (tag === 'table:table-cell') cells += 1;
      if (passing === 0) write(BREAKS.get(tag) ?? '');
    },
    text(text) {
      if (passing === 0) write(text);
    },
    close(tag) {
      if (tag === 'table:table-cell') cells -= 1;
      if (passing > 0) passing -= 1;
      else if (hidden > 0) hidden -= 1;
      else write(cells > 0 && tag === 'text:p' ? ' ' : (ENDS.get(tag) ?? ''));
    },
  });
  sink.turn();
}

async function refuseEncrypted(document: Package): Promise<void> {
  await document.read('META-INF/manifest.xml', {
    open(tag) {
      if (tag === 'manifest:encryption-data') throw new NotReadable('encrypted');
    },
  });
}
