import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { PaperRegisterRepository } from './paper-register.repository.ts';
import { PaperRegisterResolver } from './paper-register.resolver.ts';
import { PaperRegisterService } from './paper-register.service.ts';

@Module({
  imports: [AgencyModule],
  providers: [PaperRegisterRepository, PaperRegisterResolver, PaperRegisterService],
})
export class PaperRegisterModule {}
