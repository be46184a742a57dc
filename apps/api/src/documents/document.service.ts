import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DocumentTexts } from '../document-texts/document-texts.repository.ts';
import type { StaffActor } from '../identity/actor.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { BlobStore } from './blob-store.service.ts';
import type { DocumentKind } from './document-kinds.ts';
import { DocumentRepository, type StoredDocument } from './document.repository.ts';
import { neutralFileName } from './file-name.ts';
import type { FileViolation } from './file-violations.ts';
import { receive, sweepAbandoned } from './incoming-file.ts';
import { inspectFile } from './inspect-file.ts';

export type Upload = {
  /** `truncated` once the size limit was reached: what came is then only the beginning. */
  source: Readable & { readonly truncated?: boolean };
  name: string;
  kind: DocumentKind;
  requestId: string | null;
};

/** Takes files in: whole, looked into, named harmlessly; or not at all. */
@Injectable()
export class DocumentService implements OnModuleInit {
  readonly #incoming: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly blobs: BlobStore,
    private readonly documents: DocumentRepository,
    private readonly texts: DocumentTexts,
  ) {
    this.#incoming = join(config.dataDir, 'files', 'incoming');
  }

  async onModuleInit(): Promise<void> {
    // Real time: it is compared with what the file system wrote.
    await sweepAbandoned(this.#incoming, new Date());
  }

  /** The bytes of a file that was kept. */
  bytesOf({ sha256 }: Pick<StoredDocument, 'sha256'>): Readable {
    return this.blobs.open(sha256);
  }

  async keep(upload: Upload, actor: StaffActor): Promise<StoredDocument | FileViolation> {
    const name = neutralFileName(upload.name);
    const received = await receive(this.#incoming, upload.source);
    try {
      if (upload.source.truncated) return 'file_too_large';
      const inspected = await inspectFile(received, name, upload.kind);
      if ('violation' in inspected) return inspected.violation;

      if (await this.texts.isMarkedSecret(received.sha256)) return 'secret_mark';
      await this.blobs.put(received.sha256, received.path);
      return await this.documents.add({
        requestId: upload.requestId,
        entryId: null,
        agencyId: actor.agencyId,
        sha256: received.sha256,
        size: received.size,
        name,
        mediaType: inspected.mediaType,
        kind: upload.kind,
        uploadedBy: actor.id,
      });
    } finally {
      await rm(received.path, { force: true });
    }
  }
}
