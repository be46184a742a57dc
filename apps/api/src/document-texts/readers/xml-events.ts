import { TextDecoder } from 'node:util';
import { Parser } from 'htmlparser2';
import { openZipEntry, type ZipEntry } from '../../platform/zip-entries.ts';
import { NotReadable } from './sink.ts';

/** All parts of one document together. A megabyte of a bomb unpacks to a thousand times as much. */
const UNPACKED_MAX = 128 * 1024 * 1024;
/** No program nests so deep; each level costs memory. */
const LEVELS_MAX = 1_000;

export type Attributes = Readonly<Record<string, string>>;
export type XmlEvents = {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
};

/** An opened office document: a ZIP of XML parts. */
export class Package {
  readonly #path: string;
  readonly #entries: readonly ZipEntry[];
  #unpacked = 0;

  constructor(path: string, entries: readonly ZipEntry[]) {
    this.#path = path;
    this.#entries = entries;
  }

  names(pattern: RegExp): string[] {
    return this.#entries.map(({ name }) => name).filter((name) => pattern.test(name));
  }

  /**
   * Reads a part as a stream of events. Entities of a document's own are not known to the parser and
   * stay as they are written, however many laughs they would unfold to.
   *
   * @returns whether there is such a part
   */
  async read(name: string, events: XmlEvents): Promise<boolean> {
    const entry = this.#entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return false;
    let levels = 0;
    const parser = new Parser(
      {
        onopentag(tag, attributes) {
          levels += 1;
          if (levels > LEVELS_MAX) throw new NotReadable('damaged');
          events.open?.(tag, attributes);
        },
        ontext: (content) => events.text?.(content),
        onclosetag(tag) {
          levels -= 1;
          events.close?.(tag);
        },
      },
      { xmlMode: true },
    );
    let decoder: TextDecoder | undefined;
    try {
      for await (const chunk of await openZipEntry(this.#path, entry)) {
        this.#unpacked += chunk.length;
        if (this.#unpacked > UNPACKED_MAX) throw new NotReadable('too_large');
        decoder ??= new TextDecoder(encodingOf(chunk));
        parser.write(decoder.decode(chunk, { stream: true }));
      }
    } catch (fault) {
      throw isDamage(fault) ? new NotReadable('damaged') : fault;
    }
    parser.end();
    return true;
  }
}

const encodingOf = ([first, second]: Buffer) =>
  first === 0xff && second === 0xfe
    ? 'utf-16le'
    : first === 0xfe && second === 0xff
      ? 'utf-16be'
      : 'utf-8';

const isDamage = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_');
