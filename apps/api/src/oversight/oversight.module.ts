import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { DirectiveModule } from '../directives/directive.module.ts';
import { UrgedMatters } from './urged-matter.repository.ts';
import {
  UrgedDutyResolver,
  UrgedMatterResolver,
  UrgedReportResolver,
  UrgedRequestResolver,
  UrgedTaskResolver,
} from './urged-things.resolver.ts';
import { UrgingCountsRepository } from './urging-counts.repository.ts';
import { UrgingCountsResolver } from './urging-counts.resolver.ts';
import { UrgingRepository } from './urging.repository.ts';
import { UrgingResolver } from './urging.resolver.ts';
import { UrgingService } from './urging.service.ts';

@Module({
  imports: [AgencyModule, DirectiveModule],
  providers: [
    UrgedDutyResolver,
    UrgedMatterResolver,
    UrgedMatters,
    UrgedReportResolver,
    UrgedRequestResolver,
    UrgedTaskResolver,
    UrgingCountsRepository,
    UrgingCountsResolver,
    UrgingRepository,
    UrgingResolver,
    UrgingService,
  ],
})
export class OversightModule {}
