import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { Addresses } from './addresses.ts';
import { AtomController } from './atom/atom.controller.ts';
import { DcatController } from './dcat/dcat.controller.ts';
import { FeedRepository } from './feed.repository.ts';
import { OaiController } from './oai/oai.controller.ts';
import { OaiService } from './oai/oai.service.ts';
import { OpenSearchController } from './open-search.controller.ts';
import { PublicAnswers } from './public-answers.ts';
import { SitemapController } from './sitemap/sitemap.controller.ts';
import { SitemapParts } from './sitemap/sitemap-parts.ts';
import { SitemapRepository } from './sitemap/sitemap.repository.ts';

@Module({
  imports: [AgencyModule],
  controllers: [
    AtomController,
    DcatController,
    OaiController,
    OpenSearchController,
    SitemapController,
  ],
  providers: [
    Addresses,
    FeedRepository,
    OaiService,
    PublicAnswers,
    SitemapParts,
    SitemapRepository,
  ],
})
export class FeedModule {}
