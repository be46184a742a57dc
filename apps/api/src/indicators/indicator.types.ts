import {
  INDICATOR_CODES,
  INDICATOR_UNITS,
  PEER_STANDINGS,
  type AgencyLevel,
  type CalendarDate,
  type Indicator,
  type IndicatorCell,
  type IndicatorCode,
  type IndicatorUnit,
  type PeerRange,
  type PeerStanding,
} from '@minhbach/domain';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyLevelEnum, AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { CASE_PARTS, type CasePart, type CountedCase } from './indicator.repository.ts';

export const IndicatorCodeEnum = graphqlEnum('IndicatorCode', INDICATOR_CODES);
export const IndicatorUnitEnum = graphqlEnum('IndicatorUnit', INDICATOR_UNITS);
export const PeerStandingEnum = graphqlEnum('PeerStanding', PEER_STANDINGS);
export const CasePartEnum = graphqlEnum('CasePart', CASE_PARTS);

@ObjectType('Indicator', { description: 'chỉ số cần hỏi: a question, not an accusation' })
export class IndicatorType implements Indicator {
  @Field(() => IndicatorCodeEnum) code: IndicatorCode;
  @Field(() => String) name: string;
  @Field(() => String) nameEn: string;
  @Field(() => String) question: string;
  @Field(() => String) questionEn: string;
  @Field(() => String) numerator: string;
  @Field(() => String) numeratorEn: string;
  @Field(() => String) denominator: string;
  @Field(() => String) denominatorEn: string;
  @Field(() => String) exclusions: string;
  @Field(() => String) exclusionsEn: string;
  @Field(() => IndicatorUnitEnum) unit: IndicatorUnit;
  @Field(() => Int, { description: 'The least denominator at which a number is shown.' })
  least: number;
}

@ObjectType('PeerRange', { description: 'Quartiles of the bodies of one level.' })
export class PeerRangeType implements PeerRange {
  @Field(() => AgencyLevelEnum) level: AgencyLevel;
  @Field(() => Int) bodies: number;
  @Field(() => Float) lower: number;
  @Field(() => Float) middle: number;
  @Field(() => Float) upper: number;
}

@ObjectType('IndicatorCell')
export class IndicatorCellType implements Omit<IndicatorCell, 'agencyId'> {
  @Field(() => AgencyType) agency?: AgencyType;
  @Field(() => Int, { nullable: true, description: 'Null where there are too few cases.' })
  numerator: number | null;
  @Field(() => Int) denominator: number;
  @Field(() => Float, { nullable: true }) value: number | null;
  @Field(() => PeerStandingEnum) standing: PeerStanding;
}

@ObjectType('IndicatorReading', { description: 'One indicator of every body in a period.' })
export class IndicatorReadingType {
  @Field(() => IndicatorType) indicator: IndicatorType;
  @Field(() => [PeerRangeType]) ranges: readonly PeerRangeType[];
  @Field(() => [IndicatorCellType]) cells: readonly IndicatorCellType[];
}

@ObjectType('CountedCase')
export class CountedCaseType implements CountedCase {
  @Field(() => ID) requestId: string;
  @Field(() => String) reference: string;
  @Field(() => Int, { description: '0 where whole requests are counted.' }) item: number;
  @Field(() => CalendarDateScalar) receivedOn: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) validOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) dueOn: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) decidedOn: CalendarDate | null;
}

@ObjectType('CountedCaseEdge')
export class CountedCaseEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => CountedCaseType) node: CountedCaseType;
}

@ObjectType('CountedCaseConnection')
export class CountedCaseConnectionType extends CountedPage {
  @Field(() => AgencyType) agency?: AgencyType;
  @Field(() => [CountedCaseEdgeType]) edges: CountedCaseEdgeType[];
}

@ArgsType()
export class PeriodArguments {
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
}

@ArgsType()
export class CasesArguments extends PeriodArguments {
  @Field(() => IndicatorCodeEnum) indicator: IndicatorCode;
  @Field(() => ID) agencyId: string;
  @Field(() => CasePartEnum, { nullable: true, defaultValue: 'numerator' }) part: CasePart;
  @Field(() => Int, { nullable: true, defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
