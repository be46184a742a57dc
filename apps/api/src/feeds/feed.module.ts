import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { Addresses } from './addresses.ts';
import { DcatController } from './dcat/dcat.controller.ts';
import { FeedRepository } from './feed.repository.ts';
import { PublicAnswers } from './public-answers.ts';

@Module({
  imports: [AgencyModule],
  controllers: [DcatController],
  providers: [Addresses, FeedRepository, PublicAnswers],
})
export class FeedModule {}
