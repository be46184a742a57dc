import { Module } from '@nestjs/common';
import { AgencyModule } from '../agencies/agency.module.ts';
import { AliasRepository } from './aliases/alias.repository.ts';
import { AliasResolver } from './aliases/alias.resolver.ts';
import { AliasService } from './aliases/alias.service.ts';
import { CatalogueSearchResolver } from './catalogue-search.resolver.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { CompletionRepository } from './completion.repository.ts';
import { HitsRepository } from './hits.repository.ts';
import { LexiconRepository } from './lexicon.repository.ts';
import { QueryReader } from './query-reader.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';
import { VocabularyWorker } from './vocabulary.worker.ts';

@Module({
  imports: [AgencyModule],
  providers: [
    AliasRepository,
    AliasResolver,
    AliasService,
    CatalogueSearch,
    CatalogueSearchResolver,
    CompletionRepository,
    HitsRepository,
    LexiconRepository,
    QueryReader,
    SearchIndexRepository,
    VocabularyWorker,
  ],
  exports: [CatalogueSearch, SearchIndexRepository],
})
export class CatalogueSearchModule {}
