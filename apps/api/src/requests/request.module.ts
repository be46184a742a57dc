import { Module } from '@nestjs/common';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { DocumentModule } from '../documents/document.module.ts';
import { DraftModule } from '../drafts/draft.module.ts';
import { LinkModule } from '../links/link.module.ts';
import { LookModule } from '../looks/look.module.ts';
import { NoticeModule } from '../notices/notice.module.ts';
import { RegisterModule } from '../register/register.module.ts';
import { RequesterModule } from '../requesters/requester.module.ts';
import { AccessAttempts } from './access-attempts.repository.ts';
import { RequestAccess } from './access.repository.ts';
import { AccessRenewal } from './access-renewal.ts';
import { ActResolver } from './act.resolver.ts';
import { AddressChecks } from './address-checks.repository.ts';
import { CalendarFollowing } from './calendar-following.ts';
import { Calendars } from './calendars.ts';
import { CaseFileController } from './case-file.controller.ts';
import { IdentityOpenings } from './identity-opening.ts';
import { InboxRepository } from './inbox.repository.ts';
import { InboxResolver } from './inbox.resolver.ts';
import { ItemFollowUps } from './item-follow-ups.ts';
import { PublicPlaceRepository } from './public-place.repository.ts';
import { PublicationDueRepository } from './publication-due.repository.ts';
import { PublicationDueResolver } from './publication-due.resolver.ts';
import { PurgeWorker } from './purge.worker.ts';
import { References } from './references.ts';
import { RequestDesk } from './request-desk.ts';
import { RequestFacts } from './request-facts.ts';
import { RequestFieldsResolver } from './request-fields.resolver.ts';
import { RequestItemsResolver } from './request-items.resolver.ts';
import { RequestReads } from './request-reads.repository.ts';
import { RequestRepository } from './request.repository.ts';
import { NotAllowedResolver, RequestResolver } from './request.resolver.ts';
import { RequestService } from './request.service.ts';
import { RequestStaffResolver } from './request-staff.resolver.ts';
import { RequestTimeline } from './request-timeline.ts';
import { RequesterActResolver } from './requester-act.resolver.ts';
import { SubmissionRepository } from './submission.repository.ts';
import { SubmissionService } from './submission.service.ts';
import { ThreadActResolver } from './thread-act.resolver.ts';

@Module({
  imports: [
    AgencyModule,
    CalendarModule,
    CatalogueModule,
    DocumentModule,
    DraftModule,
    LinkModule,
    LookModule,
    NoticeModule,
    RegisterModule,
    RequesterModule,
  ],
  controllers: [CaseFileController],
  providers: [
    AccessAttempts,
    AccessRenewal,
    ActResolver,
    AddressChecks,
    AgencyLoaders,
    CalendarFollowing,
    Calendars,
    IdentityOpenings,
    InboxRepository,
    InboxResolver,
    ItemFollowUps,
    NotAllowedResolver,
    PublicationDueRepository,
    PublicationDueResolver,
    PublicPlaceRepository,
    PurgeWorker,
    References,
    RequestAccess,
    RequestDesk,
    RequesterActResolver,
    RequestFacts,
    RequestFieldsResolver,
    RequestItemsResolver,
    RequestReads,
    RequestRepository,
    RequestResolver,
    RequestService,
    RequestStaffResolver,
    RequestTimeline,
    SubmissionRepository,
    SubmissionService,
    ThreadActResolver,
  ],
  exports: [
    AddressChecks,
    PublicationDueRepository,
    PublicPlaceRepository,
    RequestReads,
    RequestRepository,
    RequestService,
    SubmissionService,
  ],
})
export class RequestModule {}
