import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { EntryReads } from './entry-reads.repository.ts';
import { EntryService } from './entry.service.ts';
import { EntryFiles } from './entry-files.repository.ts';
import { EntryRepository } from './entry.repository.ts';
import { EntryResolver } from './entry.resolver.ts';

@Module({
  imports: [AgencyModule],
  providers: [EntryFiles, EntryReads, EntryRepository, EntryResolver, EntryService],
  exports: [EntryReads, EntryService],
})
export class CatalogueModule {}
