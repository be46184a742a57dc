import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { CatalogueSearchModule } from '../catalogue-search/catalogue-search.module.ts';
import { ContactPointModule } from '../contact-points/contact-point.module.ts';
import { DutyModule } from '../duties/duty.module.ts';
import { Addresses } from './addresses.ts';
import { AtomController } from './atom/atom.controller.ts';
import { StatisticModule } from '../statistics/statistic.module.ts';
import { DcatController } from './dcat/dcat.controller.ts';
import { StatisticsFeed } from './dcat/statistics-feed.service.ts';
import { AgencyFeedService } from './embed/agency-feed.service.ts';
import { EmbedController } from './embed/embed.controller.ts';
import { ExportController } from './export/export.controller.ts';
import { ExportService } from './export/export.service.ts';
import { FeedRepository } from './feed.repository.ts';
import { OaiController } from './oai/oai.controller.ts';
import { OaiService } from './oai/oai.service.ts';
import { OpenSearchController } from './open-search.controller.ts';
import { PublicAnswers } from './public-answers.ts';
import { ReachResolver } from './reach/reach.resolver.ts';
import { SitemapController } from './sitemap/sitemap.controller.ts';
import { SitemapParts } from './sitemap/sitemap-parts.ts';
import { SitemapRepository } from './sitemap/sitemap.repository.ts';

@Module({
  imports: [
    AgencyModule,
    CatalogueModule,
    CatalogueSearchModule,
    ContactPointModule,
    DutyModule,
    StatisticModule,
  ],
  controllers: [
    AtomController,
    DcatController,
    EmbedController,
    ExportController,
    OaiController,
    OpenSearchController,
    SitemapController,
  ],
  providers: [
    AgencyFeedService,
    Addresses,
    ExportService,
    FeedRepository,
    OaiService,
    PublicAnswers,
    ReachResolver,
    SitemapParts,
    SitemapRepository,
    StatisticsFeed,
  ],
})
export class FeedModule {}
