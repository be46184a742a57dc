import { Module } from '@nestjs/common';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { DutyModule } from '../duties/duty.module.ts';
import { DirectedTreeRepository } from './directed-tree.repository.ts';
import { DirectiveRepository } from './directive.repository.ts';
import { DirectiveResolver, DirectiveTaskResolver } from './directive.resolver.ts';
import { DirectiveService } from './directive.service.ts';
import { TaskCells } from './task-cells.service.ts';
import { TaskCellResolver, TaskDeskResolver } from './task-desk.resolver.ts';
import { TaskReportRepository } from './task-report.repository.ts';

@Module({
  imports: [AgencyModule, CatalogueModule, DutyModule],
  providers: [
    AgencyLoaders,
    DirectedTreeRepository,
    DirectiveRepository,
    DirectiveResolver,
    DirectiveService,
    DirectiveTaskResolver,
    TaskCellResolver,
    TaskCells,
    TaskDeskResolver,
    TaskReportRepository,
  ],
  exports: [DirectiveRepository, TaskCells],
})
export class DirectiveModule {}
