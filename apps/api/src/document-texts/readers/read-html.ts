import { createReadStream } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { Sink } from './sink.ts';

const PASSED_OVER = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'object']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The letters of a page and nothing that could run: tags end here. */
export async function readHtml(path: string, sink: Sink): Promise<void> {
  let passing = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'script' || Object.keys(attributes).some((name) => name.startsWith('on')))
        sink.warn('scripts');
      if (PASSED_OVER.has(tag)) passing += 1;
      else if (tag === 'br') sink.write('\n');
    },
    ontext(text) {
      if (passing === 0) sink.write(text.replace(/\s+/g, ' '));
    },
    onclosetag(tag) {
      if (PASSED_OVER.has(tag)) passing -= 1;
      else if (tag === 'td' || tag === 'th') sink.write('\t');
      else if (!INLINE.has(tag)) sink.write('\n');
    },
  });
  const source: AsyncIterable<string> = createReadStream(path, 'utf8');
  for await (const chunk of source) parser.write(chunk);
  parser.end();
  sink.turn();
}

export async function readText(path: string, sink: Sink): Promise<void> {
  const source: AsyncIterable<string> = createReadStream(path, 'utf8');
  for await (const chunk of source) sink.write(chunk);
  sink.turn();
}
