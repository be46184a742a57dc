import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { SheetFault } from './sheet.ts';

/** `name` is without its prefix: some programs write `x:row`. */
export type XmlEvent =
  | { type: 'open'; name: string; attributes: Readonly<Record<string, string>> }
  | { type: 'text'; text: string }
  | { type: 'close'; name: string };

/** Nothing in a workbook is so long without a tag; what is would be held in memory whole. */
const SILENCE_MAX = 1_000_000;

/**
 * What an XML part says, chunk by chunk. Anything not well-formed is a fault, and so is a document type:
 * no office program writes one, and entities are what bombs are made of.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>): AsyncGenerator<XmlEvent[]> {
  let events: XmlEvent[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) =>
    events.push({ type: 'open', name: localName(name), attributes }),
  );
  parser.on('text', (text) => events.push({ type: 'text', text }));
  parser.on('cdata', (text) => events.push({ type: 'text', text }));
  parser.on('closetag', ({ name }) => events.push({ type: 'close', name: localName(name) }));
  parser.on('doctype', unreadable);
  parser.on('error', unreadable);

  const decoder = new TextDecoder('utf-8', { fatal: true });
  let silence = 0;
  for await (const chunk of bytes) {
    parser.write(decoded(decoder, chunk));
    silence = events.length === 0 ? silence + chunk.length : 0;
    if (silence > SILENCE_MAX) unreadable();
    yield events;
    events = [];
  }
  parser.write(decoded(decoder)).close();
  yield events;
}

function decoded(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return unreadable();
  }
}

function unreadable(): never {
  throw new SheetFault('workbook_unreadable');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
