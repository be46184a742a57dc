import { Module } from '@nestjs/common';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { LookRepository } from './look.repository.ts';
import { LookResolver } from './look.resolver.ts';
import { OfferRepository } from './offer.repository.ts';

@Module({
  imports: [AgencyModule, CatalogueModule],
  providers: [AgencyLoaders, LookRepository, LookResolver, OfferRepository],
  exports: [LookRepository],
})
export class LookModule {}
