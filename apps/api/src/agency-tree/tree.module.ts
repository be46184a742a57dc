import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { DutyModule } from '../duties/duty.module.ts';
import { TreeChangeService } from './tree-change.service.ts';
import { TreeMattersRepository } from './tree-matters.repository.ts';
import { TreeRepository } from './tree.repository.ts';
import { TreeResolver } from './tree.resolver.ts';

@Module({
  imports: [AgencyModule, DutyModule],
  providers: [TreeChangeService, TreeMattersRepository, TreeRepository, TreeResolver],
})
export class TreeModule {}
