import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { BlobStore } from '../documents/blob-store.service.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { formatOf } from './formats.ts';
import { readFileText } from './read-file.ts';
import type { ReadText } from './text-gathering.ts';
import { TextJobs, type TextTask } from './text-jobs.repository.ts';

/** A picture, until its letters are recognised. */
const PICTURE: ReadText = {
  state: 'scan',
  pages: 1,
  texts: [],
  truncated: false,
  warnings: [],
  secretMark: false,
};

@Injectable()
export class TextExtraction implements BeforeApplicationShutdown {
  readonly #stopping = new AbortController();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly blobs: BlobStore,
    private readonly jobs: TextJobs,
  ) {}

  beforeApplicationShutdown(): void {
    this.#stopping.abort();
  }

  /** @throws when it has to be tried again */
  async extract(sha256: string): Promise<void> {
    const task = await this.jobs.claim(sha256);
    if (task === undefined) return;
    try {
      await this.jobs.finish(task, await this.#read(task));
    } catch (fault) {
      if (this.#stopping.signal.aborted) await this.jobs.putBack(sha256);
      throw fault;
    }
  }

  async #read({ sha256, mediaType }: TextTask): Promise<ReadText> {
    const format = formatOf(mediaType);
    if (format === undefined) throw new Error(`No text is read of ${mediaType}.`);
    if (format === 'picture') return PICTURE;
    return this.blobs.withFile(sha256, (path) =>
      readFileText({
        path,
        format,
        limits: { seconds: this.config.textSeconds, memoryMb: this.config.textMemoryMb },
        signal: this.#stopping.signal,
        onProgress: (percent) => void this.jobs.progressed(sha256, percent).catch(() => {}),
      }),
    );
  }
}
