import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { ContactPointModule } from '../contact-points/contact-point.module.ts';
import { DisseminationRepository } from './dissemination.repository.ts';
import { DisseminationResolver } from './dissemination.resolver.ts';
import { TrainingRepository } from './training.repository.ts';
import { AttendeeResolver, HeldAgencyResolver, TrainingResolver } from './training.resolver.ts';
import { TrainingService } from './training.service.ts';

@Module({
  imports: [AgencyModule, ContactPointModule],
  providers: [
    AttendeeResolver,
    DisseminationRepository,
    DisseminationResolver,
    HeldAgencyResolver,
    TrainingRepository,
    TrainingResolver,
    TrainingService,
  ],
})
export class TrainingModule {}
