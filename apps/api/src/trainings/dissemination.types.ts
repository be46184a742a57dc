import {
  DISSEMINATION_AUDIENCES,
  DISSEMINATION_CHANNELS,
  type CalendarDate,
  type Dissemination,
  type DisseminationAudience,
  type DisseminationChannel,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { PageInfoType } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { DisseminationTotal } from './dissemination.repository.ts';
import type { DisseminationInput } from './training.service.ts';

export const DisseminationAudienceEnum = graphqlEnum(
  'DisseminationAudience',
  DISSEMINATION_AUDIENCES,
);
export const DisseminationChannelEnum = graphqlEnum('DisseminationChannel', DISSEMINATION_CHANNELS);

@ObjectType('Dissemination', { description: 'một lần tuyên truyền, phổ biến' })
export class DisseminationType implements Dissemination {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => AgencyType, { nullable: true }) agency?: AgencyType | null;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) heldOn: CalendarDate;
  @Field(() => DisseminationAudienceEnum) audience: DisseminationAudience;
  @Field(() => DisseminationChannelEnum) channel: DisseminationChannel;
  @Field(() => Int, { nullable: true, description: 'null when nobody knows' }) reach: number | null;
  @Field(() => String, { nullable: true }) note: string | null;
}

@ObjectType('DisseminationEdge')
export class DisseminationEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => DisseminationType) node: DisseminationType;
}

@ObjectType('DisseminationConnection')
export class DisseminationConnectionType {
  @Field(() => [DisseminationEdgeType]) edges: DisseminationEdgeType[];
  @Field(() => PageInfoType) pageInfo: PageInfoType;
}

@ObjectType('BodiesWithoutDissemination')
export class BodiesWithoutDisseminationType {
  @Field(() => Int) totalCount: number;
  @Field(() => [AgencyType], { description: 'The first of them.' }) agencies: AgencyType[];
}

@ObjectType('DisseminationTotal')
export class DisseminationTotalType implements DisseminationTotal {
  @Field(() => DisseminationAudienceEnum) audience: DisseminationAudience;
  @Field(() => DisseminationChannelEnum) channel: DisseminationChannel;
  @Field(() => Int) events: number;
  @Field(() => Int, { nullable: true, description: 'of what is known; null when of none' })
  reach: number | null;
  @Field(() => Int, { description: 'events of which nobody knows how many they reached' })
  reachUnknown: number;
  @Field(() => Int) agencies: number;
}

@InputType('DisseminationForm')
export class DisseminationFormType implements DisseminationInput {
  @Field(() => ID, { description: 'a UUID of the sender’s own for a new one' }) id: string;
  @Field(() => Int, { description: 'the version that was seen, 0 for a new one' })
  expectedVersion: number;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) heldOn: CalendarDate;
  @Field(() => DisseminationAudienceEnum) audience: DisseminationAudience;
  @Field(() => DisseminationChannelEnum) channel: DisseminationChannel;
  @Field(() => Int, { nullable: true, defaultValue: null }) reach: number | null;
  @Field(() => String, { nullable: true, defaultValue: null }) note: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'It was written down by mistake.' })
  withdrawn: boolean;
}

export const DisseminationOutcome = createUnionType({
  name: 'DisseminationOutcome',
  types: () => [DisseminationType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : DisseminationType),
});
