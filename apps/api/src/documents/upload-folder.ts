import { createWriteStream, mkdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileStore } from '@tus/file-store';
import { ERRORS, Upload } from '@tus/server';
import type { FileUpload, FileUploads } from './file-uploads.repository.ts';
import { UploadRefused } from './upload-refused.ts';

/** Where pieces of files wait for the rest. What is known about them is in the database, not beside them. */
export class UploadFolder extends FileStore {
  constructor(
    directory: string,
    private readonly uploads: FileUploads,
  ) {
    // Else the library makes it, for everybody on the machine to read.
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    super({
      directory,
      configstore: {
        get: async (id) => {
          const upload = await uploads.find(id);
          return upload && asTus(upload, 0);
        },
        set: async () => {},
        delete: (id) => uploads.remove(id),
      },
    });
    this.extensions = ['creation', 'creation-with-upload', 'termination'];
  }

  placeOf(id: string): string {
    return join(this.directory, id);
  }

  /** Removes the pieces of what is no longer known to be on its way. */
  async sweep(): Promise<void> {
    for (const id of await readdir(this.directory)) {
      const upload = await this.uploads.find(id);
      if (upload === undefined || upload.finishedAt !== null)
        await rm(this.placeOf(id), { force: true });
    }
  }

  /** A finished one is still there for whoever didn't hear the answer, though its bytes have moved on. */
  override async getUpload(id: string): Promise<Upload> {
    const upload = await this.uploads.find(id);
    return upload?.finishedAt ? asTus(upload, upload.size) : super.getUpload(id);
  }

  /** As the library's, but says why a write failed. */
  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const upload = await this.uploads.find(id);
    if (upload?.finishedAt) return offset;
    const target = createWriteStream(this.placeOf(id), { flags: 'r+', start: offset });
    try {
      await pipeline(source, target);
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
      if (code === 'ENOSPC') throw new UploadRefused('disk_full');
      if (code === 'ENOENT') throw ERRORS.FILE_NO_LONGER_EXISTS;
      throw fault;
    }
    return offset + target.bytesWritten;
  }
}

const asTus = ({ id, name, size }: FileUpload, offset: number) =>
  new Upload({ id, size, offset, metadata: { filename: name } });
