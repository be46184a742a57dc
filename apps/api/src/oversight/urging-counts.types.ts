import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import type { UrgingCounts } from './urging-counts.repository.ts';

@ObjectType('UrgingCounts', { description: 'What became of the urgings of one body.' })
export class UrgingCountsType implements Omit<UrgingCounts, 'agency'> {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int, { description: 'All; the others add up to it.' }) urged: number;
  @Field(() => Int, { description: 'Past the last day, without an answer.' }) unanswered: number;
  @Field(() => Int) waiting: number;
  @Field(() => Int) closedUnanswered: number;
  @Field(() => Int) answeredLate: number;
  @Field(() => Int) answeredInTime: number;
}

@ObjectType('UrgingCountsEdge')
export class UrgingCountsEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => UrgingCountsType) node: UrgingCountsType;
}

@ObjectType('UrgingCountsConnection')
export class UrgingCountsConnectionType extends CountedPage {
  @Field(() => [UrgingCountsEdgeType]) edges: UrgingCountsEdgeType[];
}

@ArgsType()
export class UrgingCountsArguments {
  @Field(() => Int, { nullable: true, defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}
