import { Module } from '@nestjs/common';
import { AgencyLoaders } from './agency-loaders.ts';
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
  exports: [AgencyRepository],
})
export class AgencyModule {}
