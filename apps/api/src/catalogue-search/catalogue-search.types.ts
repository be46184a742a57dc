import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EntryType } from '../catalogue/entry.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import {
  CATALOGUE_ORDERS,
  SUGGESTION_KINDS,
  type CatalogueFacets,
  type CatalogueSuggestion,
  type EntryMatch,
  type FacetCount,
  type MarkedText,
  type SuggestionKind,
  type Understanding,
} from './catalogue-filter.types.ts';

export const CatalogueOrderEnum = graphqlEnum('CatalogueOrder', CATALOGUE_ORDERS);
export const SuggestionKindEnum = graphqlEnum('SuggestionKind', SUGGESTION_KINDS);

@ObjectType('TextMark', { description: 'A part of a text, in UTF-16 units: [from, to).' })
export class TextMarkType {
  @Field(() => Int) from: number;
  @Field(() => Int) to: number;
}

@ObjectType('MarkedText', { description: 'A text and the places where words matched.' })
export class MarkedTextType implements MarkedText {
  @Field(() => String) text: string;
  @Field(() => [TextMarkType]) marks: readonly TextMarkType[];
}

@ObjectType('EntryMatch', { description: 'Why an entry was found.' })
export class EntryMatchType implements EntryMatch {
  @Field(() => MarkedTextType) title: MarkedTextType;
  @Field(() => MarkedTextType, { nullable: true }) number: MarkedTextType | null;
  @Field(() => MarkedTextType, {
    nullable: true,
    description: 'A piece of the subject, the summary or of what a file says.',
  })
  snippet: MarkedTextType | null;
  @Field(() => [String], { description: 'Words of the search that a near match lacks.' })
  missing: readonly string[];
}

@ObjectType('CatalogueEdge')
export class CatalogueEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => EntryType) node: EntryType;
  @Field(() => EntryMatchType, { nullable: true, description: 'Null where nothing was searched.' })
  match: EntryMatchType | null;
}

@ObjectType('FacetCount')
export class FacetCountType implements FacetCount {
  @Field(() => String, { description: 'To be given to the argument of the same name.' })
  value: string;
  @Field(() => String) label: string;
  @Field(() => Int) count: number;
}

@ObjectType('CatalogueFacets')
export class CatalogueFacetsType implements CatalogueFacets {
  @Field(() => [FacetCountType], { description: 'By letter of the clause.' })
  classes: readonly FacetCountType[];
  @Field(() => [FacetCountType]) agencies: readonly FacetCountType[];
  @Field(() => [FacetCountType]) years: readonly FacetCountType[];
  @Field(() => [FacetCountType]) kinds: readonly FacetCountType[];
  @Field(() => [FacetCountType]) access: readonly FacetCountType[];
  @Field(() => Boolean, { description: 'When false, a count means "at least".' })
  areExact: boolean;
}

@ObjectType('Understanding', { description: 'How a search was read.' })
export class UnderstandingType implements Understanding {
  @Field(() => String, { nullable: true }) text: string | null;
  @Field(() => [String]) notes: readonly string[];
}

@ObjectType('CatalogueSuggestion')
export class CatalogueSuggestionType implements CatalogueSuggestion {
  @Field(() => SuggestionKindEnum) kind: SuggestionKind;
  @Field(() => String) text: string;
  @Field(() => String, { nullable: true, description: 'To be searched for instead.' })
  search: string | null;
  @Field(() => String, { nullable: true }) agencyCode: string | null;
}

@ObjectType('CatalogueConnection')
export class CatalogueConnectionType extends CountedPage {
  @Field(() => [CatalogueEdgeType]) edges: CatalogueEdgeType[];
  @Field(() => Boolean, { description: 'When false, totalCount means "more than".' })
  totalIsExact: boolean;
  @Field(() => CatalogueFacetsType) facets: CatalogueFacetsType;
  @Field(() => UnderstandingType) understood: UnderstandingType;
  @Field(() => [CatalogueSuggestionType]) suggestions: readonly CatalogueSuggestionType[];
}

@ObjectType('CatalogueCompletion', { description: 'What may be meant while somebody types.' })
export class CatalogueCompletionType {
  @Field(() => String) text: string;
  @Field(() => ID, { nullable: true, description: 'The entry that bears this title.' })
  entryId: string | null;
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => String, { nullable: true, description: 'The body that bears this name.' })
  agencyCode: string | null;
}
