import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { StatisticModule } from '../statistics/statistic.module.ts';
import { LateLines } from './late-lines.repository.ts';
import { ReportExportController } from './report-export.controller.ts';
import { ReportGround } from './report-ground.service.ts';
import { ReportPage } from './report-page.service.ts';
import { ReportReads } from './report-reads.repository.ts';
import { ReportTree } from './report-tree.repository.ts';
import { ReportReviewExportController } from './report-review-export.controller.ts';
import { ReportReviewResolver } from './report-review.resolver.ts';
import { ReportReview } from './report-review.service.ts';
import { ReportRepository } from './report.repository.ts';
import { ReportResolver } from './report.resolver.ts';
import { ReportService } from './report.service.ts';

@Module({
  imports: [AgencyModule, StatisticModule],
  controllers: [ReportExportController, ReportReviewExportController],
  providers: [
    LateLines,
    ReportGround,
    ReportPage,
    ReportReads,
    ReportRepository,
    ReportResolver,
    ReportReview,
    ReportReviewResolver,
    ReportService,
    ReportTree,
  ],
  exports: [ReportTree],
})
export class ReportModule {}
