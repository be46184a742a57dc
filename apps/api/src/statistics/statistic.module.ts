import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { RegisterModule } from '../register/register.module.ts';
import { BacklogRepository } from './backlog.repository.ts';
import { BacklogResolver } from './backlog.resolver.ts';
import { CountedFactResolver } from './counted-fact.resolver.ts';
import { FactRepository } from './fact.repository.ts';
import { FactWorker } from './fact.worker.ts';
import { BodyRows } from './open/body-rows.service.ts';
import { StatisticFilesController } from './open/statistic-files.controller.ts';
import { StatisticRepository } from './statistic.repository.ts';
import { StatisticResolver } from './statistic.resolver.ts';
import { StatisticService } from './statistic.service.ts';
import { ToldFactsRepository } from './told-facts.repository.ts';

@Module({
  imports: [AgencyModule, RegisterModule],
  controllers: [StatisticFilesController],
  providers: [
    BacklogRepository,
    BacklogResolver,
    BodyRows,
    CountedFactResolver,
    FactRepository,
    FactWorker,
    StatisticRepository,
    StatisticResolver,
    StatisticService,
    ToldFactsRepository,
  ],
  exports: [FactRepository, StatisticRepository, StatisticService],
})
export class StatisticModule {}
