import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../platform/job-queue.ts';
import { FileUploads } from './file-uploads.repository.ts';
import { ResumableUploads } from './resumable-upload.service.ts';

const SWEEP_QUEUE = 'sweep_uploads';
const EVERY_HOUR = '37 * * * *';

/** Ends uploads that nobody went on with. */
@Injectable()
export class UploadSweepWorker implements OnModuleInit {
  constructor(
    private readonly jobs: JobQueue,
    private readonly uploads: FileUploads,
    private readonly service: ResumableUploads,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.jobs.define(SWEEP_QUEUE, {});
    await this.jobs.work(SWEEP_QUEUE, () => this.sweep());
    await this.jobs.schedule(SWEEP_QUEUE, EVERY_HOUR);
  }

  async sweep(): Promise<void> {
    await this.uploads.purge();
    await this.service.folder.sweep();
  }
}
