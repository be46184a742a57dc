import {
  AGGREGATIONS,
  FACT_SOURCES,
  FIGURE_CODES,
  FIGURE_GROUPS,
  FIGURE_UNITS,
  type Aggregation,
  type CalendarDate,
  type FactSource,
  type Figure,
  type FigureCode,
  type FigureGroup,
  type FigureUnit,
} from '@minhbach/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';

export const FigureCodeEnum = graphqlEnum('FigureCode', FIGURE_CODES);
export const FigureUnitEnum = graphqlEnum('FigureUnit', FIGURE_UNITS);
const FigureGroupEnum = graphqlEnum('FigureGroup', FIGURE_GROUPS);
const FactSourceEnum = graphqlEnum('FactSource', FACT_SOURCES);
const AggregationEnum = graphqlEnum('Aggregation', AGGREGATIONS);

@ObjectType('Figure', { description: 'chỉ tiêu thống kê: what is counted, when, and how.' })
export class FigureType implements Omit<Figure, 'facts' | 'values' | 'minus'> {
  @Field(() => FigureCodeEnum) code: FigureCode;
  @Field(() => FigureGroupEnum) group: FigureGroup;
  @Field(() => String) name: string;
  @Field(() => String) nameEn: string;
  @Field(() => String) definition: string;
  @Field(() => String) definitionEn: string;
  @Field(() => FigureUnitEnum) unit: FigureUnit;
  @Field(() => AggregationEnum) aggregation: Aggregation;
  @Field(() => Boolean) isBrokenDown: boolean;
  @Field(() => Boolean, { description: 'The public sees small parts only put together.' })
  isPersonal: boolean;
  @Field(() => FigureCodeEnum, { nullable: true }) denominator: FigureCode | null;
}

@ObjectType('FigureCell')
export class FigureCellType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String, {
    nullable: true,
    description: 'Null for the figure as a whole; `pooled` for small parts put together.',
  })
  by: string | null;
  @Field(() => Float, { nullable: true, description: 'Null when missing or empty.' })
  value: number | null;
  @Field(() => Int, { description: 'Bodies in scope of which nothing is known.' }) missing: number;
  @Field(() => Float, {
    defaultValue: 0,
    description: 'How much of the value was brought in from paper; of a median, of how many days.',
  })
  imported?: number;
}

@ObjectType('Statistics')
export class StatisticsType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
  @Field(() => Int, { description: 'Bodies in scope that keep a register.' }) keeping: number;
  @Field(() => Int, { description: 'Bodies in scope of which nothing is known.' }) missing: number;
  @Field(() => Boolean, { description: 'False while many acts taken just now wait to be counted.' })
  isUpToDate: boolean;
  @Field(() => [FigureCellType]) cells: FigureCellType[];
}

@ObjectType('CountedFact', { description: 'One thing that a cell counts.' })
export class CountedFactType {
  @Field(() => ID) id: number;
  @Field(() => CalendarDateScalar) on: CalendarDate;
  @Field(() => AgencyType, { description: 'The body that it is counted for.' }) agency: AgencyType;
  @Field(() => ID, { nullable: true }) requestId: string | null;
  @Field(() => String, { nullable: true, description: 'Of the request or the petition.' })
  reference: string | null;
  @Field(() => FactSourceEnum, { description: 'Where it was told.' }) source: FactSource;
  @Field(() => ID, {
    description: 'The request, petition, entry, training or import; of the other sources the body.',
  })
  sourceId: string;
  @Field(() => String, {
    nullable: true,
    description: 'The title of the entry or training, or the paper register.',
  })
  subject: string | null;
  @Field(() => Int, { description: 'The item of the request; 0 for the whole.' }) item: number;
  @Field(() => String) by: string;
  @Field(() => Float) amount: number;
}
