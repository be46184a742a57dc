import { Module } from '@nestjs/common';
import { DocumentModule } from '../documents/document.module.ts';
import { TextExtraction } from './text-extraction.service.ts';
import { TextExtractionWorker } from './text-extraction.worker.ts';
import { TextJobs } from './text-jobs.repository.ts';

@Module({
  imports: [DocumentModule],
  providers: [TextExtraction, TextExtractionWorker, TextJobs],
})
export class DocumentTextModule {}
