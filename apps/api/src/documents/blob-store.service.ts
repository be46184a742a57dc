import type { Readable } from 'node:stream';

export type ByteRange = { start: number; end: number };

/** Where the bytes of files are kept, by the SHA-256 of their content. An abstract class: Nest's token. */
export abstract class BlobStore {
  /** Takes over a complete local file. Putting the same content twice keeps one copy. */
  abstract put(sha256: string, path: string): Promise<void>;
  /** `end` is inclusive, as in HTTP. */
  abstract open(sha256: string, range?: ByteRange): Readable;

  /** Lends a local file of the content, for reading here and there in it. */
  abstract withFile<Result>(
    sha256: string,
    use: (path: string) => Promise<Result>,
  ): Promise<Result>;
}
