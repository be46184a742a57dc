import type { AccessLevel } from '@minhbach/domain';
import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { AccessLevelEnum } from '../catalogue/entry.types.ts';
import { PublicRead } from '../platform/graphql/context.ts';
import type { CatalogueFilter, CatalogueOrder } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import {
  CatalogueCompletionType,
  CatalogueConnectionType,
  CatalogueOrderEnum,
} from './catalogue-search.types.ts';
import { CompletionRepository } from './completion.repository.ts';
import { LexiconRepository } from './lexicon.repository.ts';
import { completionQuery } from './query/completion.ts';

@ArgsType()
class CatalogueArguments {
  @Field(() => String, { nullable: true, description: 'Words, numbers, phrases in quotes.' })
  search?: string | null;
  @Field(() => String, { nullable: true }) agencyCode?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of a class or of a part of one.' })
  class?: string | null;
  @Field(() => AccessLevelEnum, { nullable: true }) access?: AccessLevel | null;
  @Field(() => Int, { nullable: true, description: 'The year of issue.' }) year?: number | null;
  @Field(() => Boolean, { nullable: true }) inForce?: boolean | null;
  @Field(() => String, { nullable: true, description: 'loại văn bản' }) kind?: string | null;
  @Field(() => CatalogueOrderEnum, { nullable: true }) order?: CatalogueOrder | null;
  @Field(() => Int, { nullable: true, defaultValue: 20 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@Resolver(() => CatalogueConnectionType)
export class CatalogueSearchResolver {
  constructor(
    private readonly search: CatalogueSearch,
    private readonly lexicon: LexiconRepository,
    private readonly completions: CompletionRepository,
  ) {}

  @PublicRead()
  @Query(() => CatalogueConnectionType, {
    description:
      'What is published, by words and facts; the newest first where nothing is searched.',
  })
  catalogue(@Args() { first, after, ...filter }: CatalogueArguments) {
    return this.search.page(filterOf(filter), first, after ?? null);
  }

  @PublicRead()
  @Query(() => [CatalogueCompletionType], {
    description: 'Up to 8 names of bodies, titles and numbers that begin as it was typed.',
  })
  async catalogueSuggestions(@Args('prefix') prefix: string): Promise<CatalogueCompletionType[]> {
    const thesaurus = await this.lexicon.thesaurus();
    const bodies = thesaurus.bodiesBeginning(prefix.slice(0, PREFIX_MAX_LENGTH), BODIES_COMPLETED);
    const query = completionQuery(prefix.slice(0, PREFIX_MAX_LENGTH));
    const titles =
      query === '' ? [] : await this.completions.titles(query, COMPLETIONS - bodies.length);
    return [
      ...bodies.map(({ agencyName, code }) => ({
        text: agencyName,
        entryId: null,
        documentNumber: null,
        agencyCode: code,
      })),
      ...titles.map(({ id, title, documentNumber }) => ({
        text: title,
        entryId: id,
        documentNumber,
        agencyCode: null,
      })),
    ];
  }
}

const PREFIX_MAX_LENGTH = 120;
const COMPLETIONS = 8;
const BODIES_COMPLETED = 3;

const filterOf = (given: Omit<CatalogueArguments, 'first' | 'after'>): CatalogueFilter => ({
  search: given.search ?? null,
  agencyCode: given.agencyCode ?? null,
  class: given.class ?? null,
  access: given.access ?? null,
  year: given.year ?? null,
  inForce: given.inForce ?? null,
  kind: given.kind ?? null,
  order: given.order ?? null,
});
