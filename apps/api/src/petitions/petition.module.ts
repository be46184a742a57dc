import { Module } from '@nestjs/common';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CalendarModule } from '../calendar/calendar.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { NoticeModule } from '../notices/notice.module.ts';
import { RegisterModule } from '../register/register.module.ts';
import { RequesterModule } from '../requesters/requester.module.ts';
import { AccessAttempts } from '../requests/access-attempts.repository.ts';
import { PetitionAccess } from './petition-access.repository.ts';
import { PetitionCalendar } from './petition-calendar.ts';
import { PetitionDeskResolver } from './petition-desk.resolver.ts';
import { PetitionFieldsResolver } from './petition-fields.resolver.ts';
import { PetitionRepository } from './petition.repository.ts';
import { PetitionResolver } from './petition.resolver.ts';
import { PetitionService } from './petition.service.ts';

@Module({
  imports: [
    AgencyModule,
    CalendarModule,
    CatalogueModule,
    NoticeModule,
    RegisterModule,
    RequesterModule,
  ],
  providers: [
    AccessAttempts,
    AgencyLoaders,
    PetitionAccess,
    PetitionCalendar,
    PetitionDeskResolver,
    PetitionFieldsResolver,
    PetitionRepository,
    PetitionResolver,
    PetitionService,
  ],
})
export class PetitionModule {}
