import { Module } from '@nestjs/common';
import { AgencyLoaders } from './agency-loaders.repository.ts';
import { AgencyRepository } from './agency.repository.ts';
import { AgencyConnectionResolver, AgencyResolver } from './agency.resolver.ts';

@Module({
  providers: [AgencyConnectionResolver, AgencyLoaders, AgencyRepository, AgencyResolver],
  exports: [AgencyLoaders, AgencyRepository],
})
export class AgencyModule {}
