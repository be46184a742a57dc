import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { ContactPointRepository } from './contact-point.repository.ts';
import { AgencyContactResolver, ContactPointResolver } from './contact-point.resolver.ts';
import { ContactPointService } from './contact-point.service.ts';

@Module({
  imports: [AgencyModule],
  providers: [
    AgencyContactResolver,
    ContactPointRepository,
    ContactPointResolver,
    ContactPointService,
  ],
  exports: [ContactPointRepository],
})
export class ContactPointModule {}
