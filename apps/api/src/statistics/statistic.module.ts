import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { RegisterModule } from '../register/register.module.ts';
import { FactRepository } from './fact.repository.ts';
import { FactWorker } from './fact.worker.ts';
import { StatisticRepository } from './statistic.repository.ts';
import { StatisticResolver } from './statistic.resolver.ts';
import { StatisticService } from './statistic.service.ts';
import { ToldFactsRepository } from './told-facts.repository.ts';

@Module({
  imports: [AgencyModule, RegisterModule],
  providers: [
    FactRepository,
    FactWorker,
    StatisticRepository,
    StatisticResolver,
    StatisticService,
    ToldFactsRepository,
  ],
  exports: [FactRepository, StatisticService],
})
export class StatisticModule {}
