import { Module } from '@nestjs/common';
import { LinkCheckService } from './link-check.service.ts';
import { LinkCheckWorker } from './link-check.worker.ts';
import { LinkChecks } from './link-checks.repository.ts';

@Module({
  providers: [LinkChecks, LinkCheckService, LinkCheckWorker],
  exports: [LinkChecks, LinkCheckService],
})
export class LinkModule {}
