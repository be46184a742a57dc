import { Module } from '@nestjs/common';
import { AgencyHistoryResolver, AgencyPlacementResolver } from './agency-history.resolver.ts';
import { AgencyLoaders } from './agency-loaders.repository.ts';
import { AgencyRepository } from './agency.repository.ts';
import { AgencyConnectionResolver, AgencyResolver } from './agency.resolver.ts';
import { AgencyWrites } from './agency-writes.repository.ts';
import { HandoverRepository } from './handover.repository.ts';
import { PlacementRepository } from './placement.repository.ts';

@Module({
  providers: [
    AgencyConnectionResolver,
    AgencyHistoryResolver,
    AgencyLoaders,
    AgencyPlacementResolver,
    AgencyRepository,
    AgencyResolver,
    AgencyWrites,
    HandoverRepository,
    PlacementRepository,
  ],
  exports: [AgencyLoaders, AgencyRepository, AgencyWrites, HandoverRepository, PlacementRepository],
})
export class AgencyModule {}
