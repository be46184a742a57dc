import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { Addresses } from './addresses.ts';
import { AtomController } from './atom/atom.controller.ts';
import { DcatController } from './dcat/dcat.controller.ts';
import { FeedRepository } from './feed.repository.ts';
import { OaiController } from './oai/oai.controller.ts';
import { OaiService } from './oai/oai.service.ts';
import { PublicAnswers } from './public-answers.ts';

@Module({
  imports: [AgencyModule],
  controllers: [AtomController, DcatController, OaiController],
  providers: [Addresses, FeedRepository, OaiService, PublicAnswers],
})
export class FeedModule {}
