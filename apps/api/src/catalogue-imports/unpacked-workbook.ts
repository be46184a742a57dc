import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { SheetFault } from './sheet.ts';

/** A workbook of a hundred thousand rows has some ninety parts less and unpacks to half of this. */
const PARTS_MAX = 2_000;
const UNPACKED_MAX = 300_000_000;
const SHEET_MAX = 200_000_000;
/** What is held in memory whole: shared strings and styles. */
const HELD_MAX = 64_000_000;

/** The parts of a workbook by their names. Each is unpacked only while it is read. */
export type UnpackedWorkbook = {
  has(name: string): boolean;
  open(name: string): Promise<AsyncIterable<Buffer>>;
  close(): void;
};

/**
 * Opens a workbook after its table of contents has been weighed: how many parts, how large each says it
 * is. A part that turns out larger than it says ends in a fault while it is read.
 */
export async function unpackWorkbook(path: string): Promise<UnpackedWorkbook> {
  const zip = await openPromise(path, { autoClose: false }).catch(unreadable);
  try {
    const parts = await weighed(zip);
    return {
      has: (name) => parts.has(name),
      open: async (name) => {
        const part = parts.get(name);
        if (part === undefined) throw new SheetFault('workbook_unreadable');
        return readable(await zip.openReadStreamPromise(part).catch(unreadable));
      },
      close: () => zip.close(),
    };
  } catch (fault) {
    zip.close();
    throw fault;
  }
}

async function weighed(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const parts = new Map<string, Entry>();
  if (zip.entryCount > PARTS_MAX) throw new SheetFault('workbook_too_large');
  let whole = 0;
  try {
    for await (const part of zip.eachEntry()) {
      const { fileName: name, uncompressedSize: size } = part;
      whole += size;
      const most = name.startsWith('xl/worksheets/') ? SHEET_MAX : HELD_MAX;
      if (size > most || whole > UNPACKED_MAX) throw new SheetFault('workbook_too_large');
      if (part.isEncrypted()) throw new SheetFault('workbook_encrypted');
      if (/(?:^|\/)vbaProject\.bin$|\/macrosheets\//i.test(name))
        throw new SheetFault('workbook_with_macros');
      if (!parts.has(name)) parts.set(name, part);
    }
  } catch (fault) {
    throw fault instanceof SheetFault ? fault : unreadable(fault);
  }
  return parts;
}

/** Damage that shows only while unpacking is the file's, not ours. */
async function* readable(bytes: Readable): AsyncGenerator<Buffer> {
  try {
    const chunks: AsyncIterable<Buffer> = bytes;
    yield* chunks;
  } catch (fault) {
    unreadable(fault);
  } finally {
    bytes.destroy();
  }
}

function unreadable(cause: unknown): never {
  throw Object.assign(new SheetFault('workbook_unreadable'), { cause });
}
