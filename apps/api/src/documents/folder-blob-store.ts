import { createReadStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { BlobStore, type ByteRange } from './blob-store.service.ts';

/** `files/ab/cd/abcd…`: two levels, so that no folder grows too long to list. */
export class FolderBlobStore extends BlobStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(sha256: string, path: string): Promise<void> {
    const place = this.#placeOf(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await flush(path);
    await rename(path, place);
    await flush(dirname(place));
  }

  open(sha256: string, range?: ByteRange): Readable {
    return createReadStream(this.#placeOf(sha256), range);
  }

  withFile<Result>(sha256: string, use: (path: string) => Promise<Result>): Promise<Result> {
    return use(this.#placeOf(sha256));
  }

  #placeOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** A file that the database speaks of must survive the power cut that follows. */
async function flush(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
