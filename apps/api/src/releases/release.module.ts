import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { RequestModule } from '../requests/request.module.ts';
import { ReleaseRepository } from './release.repository.ts';
import { ReleaseResolver } from './release.resolver.ts';
import { ReleaseService } from './release.service.ts';

@Module({
  imports: [AgencyModule, CatalogueModule, RequestModule],
  providers: [ReleaseRepository, ReleaseResolver, ReleaseService],
})
export class ReleaseModule {}
