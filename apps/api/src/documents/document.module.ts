import { join } from 'node:path';
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { DocumentTexts } from '../document-texts/document-texts.repository.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { AccessAttempts } from '../requests/access-attempts.repository.ts';
import { RequestAccess } from '../requests/access.repository.ts';
import { BlobStore } from './blob-store.service.ts';
import { DocumentRepository } from './document.repository.ts';
import { DocumentService } from './document.service.ts';
import { DownloadController } from './download.controller.ts';
import { FileGrantController } from './file-grant.controller.ts';
import { FileUploads } from './file-uploads.repository.ts';
import { FolderBlobStore } from './folder-blob-store.ts';
import { ResumableUploadController } from './resumable-upload.controller.ts';
import { ResumableUploads } from './resumable-upload.service.ts';
import { UploadSweepWorker } from './upload-sweep.worker.ts';
import { UploadController } from './upload.controller.ts';

@Module({
  controllers: [
    UploadController,
    ResumableUploadController,
    FileGrantController,
    DownloadController,
  ],
  providers: [
    // Of its own, since the requests' module needs this one: both hold nothing but the database.
    AccessAttempts,
    RequestAccess,
    DocumentRepository,
    DocumentService,
    DocumentTexts,
    FileUploads,
    ResumableUploads,
    UploadSweepWorker,
    {
      provide: BlobStore,
      inject: [CONFIG],
      useFactory: ({ dataDir }: Config) => new FolderBlobStore(join(dataDir, 'files')),
    },
  ],
  exports: [BlobStore, DocumentRepository, DocumentService, DocumentTexts],
})
export class DocumentModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost<FastifyAdapter>) {}

  onModuleInit(): void {
    this.host.httpAdapter.useMultipart();
  }
}
