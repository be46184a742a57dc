import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { CatalogueSearchResolver } from './catalogue-search.resolver.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { HitsRepository } from './hits.repository.ts';
import { LexiconRepository } from './lexicon.repository.ts';
import { QueryReader } from './query-reader.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';

@Module({
  imports: [AgencyModule],
  providers: [
    CatalogueSearch,
    CatalogueSearchResolver,
    HitsRepository,
    LexiconRepository,
    QueryReader,
    SearchIndexRepository,
  ],
  exports: [CatalogueSearch, SearchIndexRepository],
})
export class CatalogueSearchModule {}
