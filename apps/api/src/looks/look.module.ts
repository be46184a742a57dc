import { Module } from '@nestjs/common';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueSearchModule } from '../catalogue-search/catalogue-search.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { LookRepository } from './look.repository.ts';
import { LookResolver } from './look.resolver.ts';
import { OfferService } from './offer.service.ts';

@Module({
  imports: [AgencyModule, CatalogueModule, CatalogueSearchModule],
  providers: [AgencyLoaders, LookRepository, LookResolver, OfferService],
  exports: [LookRepository],
})
export class LookModule {}
