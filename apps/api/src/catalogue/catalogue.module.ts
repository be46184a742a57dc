import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { EntryReads } from './entry-reads.repository.ts';
import { EntryResolver } from './entry.resolver.ts';

@Module({
  imports: [AgencyModule],
  providers: [EntryReads, EntryResolver],
  exports: [EntryReads],
})
export class CatalogueModule {}
