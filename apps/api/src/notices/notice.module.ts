import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CalendarModule } from '../calendar/calendar.module.ts';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';
import { RegisterModule } from '../register/register.module.ts';
import { RequesterModule } from '../requesters/requester.module.ts';
import { AccessCodeLetterService } from './access-code-letter.service.ts';
import { DigestRepository } from './digest.repository.ts';
import { DigestService } from './digest.service.ts';
import { DigestWorker } from './digest.worker.ts';
import { Mailer, mailerFor } from './mailer.service.ts';
import { NoticeRepository } from './notice.repository.ts';
import { NoticeService } from './notice.service.ts';
import { NoticeWorker } from './notice.worker.ts';

@Module({
  imports: [AgencyModule, CalendarModule, RegisterModule, RequesterModule],
  providers: [
    AccessCodeLetterService,
    DigestRepository,
    DigestService,
    DigestWorker,
    NoticeRepository,
    NoticeService,
    NoticeWorker,
    { provide: Mailer, inject: [CONFIG], useFactory: (config: Config) => mailerFor(config) },
  ],
  exports: [AccessCodeLetterService, Mailer, NoticeRepository],
})
export class NoticeModule {}
