import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { DocumentModule } from '../documents/document.module.ts';
import { EntryReads } from './entry-reads.repository.ts';
import { EntryService } from './entry.service.ts';
import { EntryActResolver } from './entry-act.resolver.ts';
import { EntryListResolver } from './entry-list.resolver.ts';
import { EntryList } from './entry-list.repository.ts';
import { StaffEntryReads } from './staff-entry-reads.repository.ts';
import { StaffEntryResolver } from './staff-entry.resolver.ts';
import { EntryExpiryWorker } from './entry-expiry.worker.ts';
import { EntryFiles } from './entry-files.repository.ts';
import { EntryRepository } from './entry.repository.ts';
import { EntryResolver } from './entry.resolver.ts';

@Module({
  imports: [AgencyModule, DocumentModule],
  providers: [
    EntryActResolver,
    EntryExpiryWorker,
    EntryFiles,
    EntryList,
    EntryListResolver,
    EntryReads,
    EntryRepository,
    EntryResolver,
    EntryService,
    StaffEntryReads,
    StaffEntryResolver,
  ],
  exports: [EntryReads, EntryService],
})
export class CatalogueModule {}
