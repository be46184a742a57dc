import { Module } from '@nestjs/common';
import { AgencyLoaders } from './agency-loaders.repository.ts';
import { AgencyRepository } from './agency.repository.ts';
import { AgencyConnectionResolver, AgencyResolver } from './agency.resolver.ts';
import { AgencyService } from './agency.service.ts';

@Module({
  providers: [
    AgencyConnectionResolver,
    AgencyLoaders,
    AgencyRepository,
    AgencyResolver,
    AgencyService,
  ],
  exports: [AgencyLoaders, AgencyRepository],
})
export class AgencyModule {}
