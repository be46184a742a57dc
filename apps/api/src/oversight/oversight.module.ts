import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { UrgingRepository } from './urging.repository.ts';
import { UrgingResolver } from './urging.resolver.ts';
import { UrgingService } from './urging.service.ts';

@Module({
  imports: [AgencyModule],
  providers: [UrgingRepository, UrgingResolver, UrgingService],
})
export class OversightModule {}
