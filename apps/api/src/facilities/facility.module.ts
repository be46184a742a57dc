import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { FacilityRepository } from './facility.repository.ts';
import { FacilityResolver } from './facility.resolver.ts';
import { FacilityService } from './facility.service.ts';

@Module({
  imports: [AgencyModule],
  providers: [FacilityRepository, FacilityResolver, FacilityService],
})
export class FacilityModule {}
