import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { ContactPointModule } from '../contact-points/contact-point.module.ts';
import { DutyActResolver } from './duty-act.resolver.ts';
import { DutyCacheRepository } from './duty-cache.repository.ts';
import { DutyCache } from './duty-cache.service.ts';
import { DutyEventRepository } from './duty-event.repository.ts';
import { DutyFactsRepository } from './duty-facts.repository.ts';
import { DutyOverviewRepository } from './duty-overview.repository.ts';
import { DutyOverviewResolver } from './duty-overview.resolver.ts';
import { DutyReads } from './duty-reads.repository.ts';
import { DutyConnectionResolver, DutyResolver } from './duty.resolver.ts';
import { DutyService } from './duty.service.ts';
import { DutyWorker } from './duty.worker.ts';
import { PostingRepository } from './posting.repository.ts';
import { PostingService } from './posting.service.ts';
import { SectionRepository } from './section.repository.ts';
import { SectionResolver } from './section.resolver.ts';
import { SectionService } from './section.service.ts';

@Module({
  imports: [AgencyModule, CalendarModule, ContactPointModule],
  providers: [
    DutyActResolver,
    DutyCache,
    DutyCacheRepository,
    DutyConnectionResolver,
    DutyEventRepository,
    DutyFactsRepository,
    DutyOverviewRepository,
    DutyOverviewResolver,
    DutyReads,
    DutyResolver,
    DutyService,
    DutyWorker,
    PostingRepository,
    PostingService,
    SectionRepository,
    SectionResolver,
    SectionService,
  ],
  exports: [DutyCache, DutyOverviewRepository, DutyReads, SectionService],
})
export class DutyModule {}
