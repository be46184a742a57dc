import { AGENCY_LEVELS, type AgencyLevel, type CalendarDate } from '@minhbach/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { Agency } from './agency.repository.ts';

export const AgencyLevelEnum = graphqlEnum('AgencyLevel', AGENCY_LEVELS);

type Shown = Pick<
  Agency,
  'id' | 'code' | 'name' | 'nameEn' | 'shortName' | 'level' | 'website' | 'validFrom' | 'validUntil'
>;

/** The remaining fields are resolved in `agency.resolver.ts`, contact points and facilities in their features. */
@ObjectType('Agency', { description: 'cơ quan' })
export class AgencyType implements Shown {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => String, { nullable: true }) shortName!: string | null;
  @Field(() => AgencyLevelEnum) level!: AgencyLevel;
  @Field(() => String, { nullable: true }) website!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) validFrom!: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) validUntil!: CalendarDate | null;
}

@ObjectType('AgencyEdge')
export class AgencyEdgeType {
  @Field(() => String) cursor!: string;
  @Field(() => AgencyType) node!: AgencyType;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was found, such as a former name or a subject word.',
  })
  matched!: string | null;
}

@ObjectType('AgencyConnection')
export class AgencyConnectionType extends CountedPage {
  @Field(() => [AgencyEdgeType]) edges!: AgencyEdgeType[];
}
