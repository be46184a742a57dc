import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** No upload takes so long; what is older was left by a process that died. */
const ABANDONED_AFTER_MS = 60 * 60 * 1000;

export type Received = { path: string; sha256: string; size: number };

/** Streams an upload to a file of its own, hashing on the way; nothing is left when it breaks off. */
export async function receive(folder: string, source: Readable): Promise<Received> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(source, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (fault) {
    await rm(path, { force: true });
    throw fault;
  }
  return { path, sha256: hash.digest('hex'), size };
}

export async function sweepAbandoned(folder: string, now: Date): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const writtenAt = await lastWritten(path);
    if (writtenAt !== undefined && writtenAt < now.getTime() - ABANDONED_AFTER_MS)
      await rm(path, { force: true });
  }
}

/** Undefined once the file is gone: another process on the same folder may be done with it. */
async function lastWritten(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
    throw fault;
  }
}
