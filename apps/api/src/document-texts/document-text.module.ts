import { Module } from '@nestjs/common';
import { DocumentModule } from '../documents/document.module.ts';
import { EntryFileTextResolver, FileTextResolver } from './file-text.resolver.ts';
import { SecretMarks } from './secret-mark.repository.ts';
import { TextController } from './text.controller.ts';
import { TextReads } from './text-reads.repository.ts';
import { TextExtraction } from './text-extraction.service.ts';
import { TextExtractionWorker } from './text-extraction.worker.ts';
import { TextJobs } from './text-jobs.repository.ts';

@Module({
  imports: [DocumentModule],
  controllers: [TextController],
  providers: [
    EntryFileTextResolver,
    FileTextResolver,
    SecretMarks,
    TextExtraction,
    TextExtractionWorker,
    TextJobs,
    TextReads,
  ],
})
export class DocumentTextModule {}
