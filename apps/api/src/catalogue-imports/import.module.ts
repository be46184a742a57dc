import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueModule } from '../catalogue/catalogue.module.ts';
import { DocumentModule } from '../documents/document.module.ts';
import { EntryDoubleResolver } from './entry-double.resolver.ts';
import { EntryLikeness } from './entry-likeness.repository.ts';
import { ImportCheck } from './import-check.service.ts';
import { ImportConfirmation } from './import-confirmation.service.ts';
import { ImportReads } from './import-reads.repository.ts';
import { ImportRows } from './import-rows.repository.ts';
import { ImportRunner } from './import-run.service.ts';
import { ImportRepository } from './import.repository.ts';
import { ImportResolver } from './import.resolver.ts';
import { ImportSheetController } from './import-sheet.controller.ts';
import { ImportService } from './import.service.ts';
import { ImportWorker } from './import.worker.ts';

@Module({
  imports: [AgencyModule, CatalogueModule, DocumentModule],
  controllers: [ImportSheetController],
  providers: [
    EntryDoubleResolver,
    EntryLikeness,
    ImportCheck,
    ImportConfirmation,
    ImportReads,
    ImportRepository,
    ImportResolver,
    ImportRows,
    ImportRunner,
    ImportService,
    ImportWorker,
  ],
  exports: [ImportService],
})
export class ImportModule {}
