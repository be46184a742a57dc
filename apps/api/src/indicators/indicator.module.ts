import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { IndicatorRepository } from './indicator.repository.ts';
import { IndicatorResolver } from './indicator.resolver.ts';

@Module({
  imports: [AgencyModule],
  providers: [IndicatorRepository, IndicatorResolver],
})
export class IndicatorModule {}
