import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { constants, createInflateRaw } from 'node:zlib';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const COMMENT_MAX = 0xffff;
const DIRECTORY_MAX = 4 * 1024 * 1024;
const DEFLATED = 8;

export type ZipEntry = { name: string; method: number; packed: number; offset: number };

/** The table at the end of a ZIP; empty when it isn't a plain one. Enough for office documents. */
export async function zipEntries(file: FileHandle): Promise<ZipEntry[]> {
  const { size } = await file.stat();
  const tail = await read(
    file,
    Math.max(0, size - END_LENGTH - COMMENT_MAX),
    END_LENGTH + COMMENT_MAX,
  );
  const end = lastIndexOfSignature(tail);
  if (end < 0) return [];
  const length = tail.readUInt32LE(end + 12);
  if (length > DIRECTORY_MAX) return [];
  return parseDirectory(await read(file, tail.readUInt32LE(end + 16), length));
}

/** Up to `max` bytes of an entry's content; a bomb that unpacks to more is cut, not unpacked. */
export async function zipContent(file: FileHandle, entry: ZipEntry, max: number): Promise<Buffer> {
  const local = await read(file, entry.offset, 30);
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL_SIGNATURE) return Buffer.alloc(0);
  const start = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await read(file, start, Math.min(entry.packed, max));
  return entry.method === DEFLATED ? inflatedStart(packed, max) : packed;
}

/** All of an entry's content, unpacked as it is read. Damage is an error of the stream. */
export async function openZipEntry(
  path: string,
  { method, packed, offset }: ZipEntry,
): Promise<AsyncIterable<Buffer>> {
  const file = await open(path);
  const local = await read(file, offset, 30);
  await file.close();
  if (local.length < 30 || local.readUInt32LE(0) !== LOCAL_SIGNATURE) return Readable.from([]);
  const start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (packed === 0) return Readable.from([]);
  const source = createReadStream(path, { start, end: start + packed - 1 });
  if (method !== DEFLATED) return source;
  const unpacking = createInflateRaw();
  source.on('error', (fault) => unpacking.destroy(fault)).pipe(unpacking);
  return unpacking;
}

function parseDirectory(directory: Buffer): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY_SIGNATURE) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Input that was cut off or is damaged gives what came before and no error. */
async function inflatedStart(packed: Buffer, max: number): Promise<Buffer> {
  const unpacking: AsyncIterable<Buffer> = Readable.from([packed]).pipe(
    createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH }),
  );
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacking) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= max) break;
    }
  } catch (fault) {
    const isDamage = fault instanceof Error && 'code' in fault && fault.code === 'Z_DATA_ERROR';
    if (!isDamage) throw fault;
  }
  return Buffer.concat(chunks).subarray(0, max);
}

function lastIndexOfSignature(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END_SIGNATURE) return at;
  return -1;
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
