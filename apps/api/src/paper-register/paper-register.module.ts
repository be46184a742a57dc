import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { ReportModule } from '../reports/report.module.ts';
import { PaperRegisterRepository } from './paper-register.repository.ts';
import { PaperRegisterResolver } from './paper-register.resolver.ts';
import { PaperRegisterService } from './paper-register.service.ts';

@Module({
  imports: [AgencyModule, ReportModule],
  providers: [PaperRegisterRepository, PaperRegisterResolver, PaperRegisterService],
})
export class PaperRegisterModule {}
