import type { AccessLevel } from '@minhbach/domain';
import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { AccessLevelEnum } from '../catalogue/entry.types.ts';
import { PublicRead } from '../platform/graphql/context.ts';
import type { CatalogueFilter, CatalogueOrder } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { CatalogueConnectionType, CatalogueOrderEnum } from './catalogue-search.types.ts';

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
  constructor(private readonly search: CatalogueSearch) {}

  @PublicRead()
  @Query(() => CatalogueConnectionType, {
    description:
      'What is published, by words and facts; the newest first where nothing is searched.',
  })
  catalogue(@Args() { first, after, ...filter }: CatalogueArguments) {
    return this.search.page(filterOf(filter), first, after ?? null);
  }
}

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
