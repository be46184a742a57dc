import { AGENCY_LEVELS, type AgencyLevel, type CalendarDate } from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { Agency } from './agency.repository.ts';

export const AgencyLevelEnum = graphqlEnum('AgencyLevel', AGENCY_LEVELS);

@ObjectType('ContactPoint', { description: 'đầu mối cung cấp thông tin' })
export class ContactPointType {
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true }) person!: string | null;
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
  @Field(() => String, { nullable: true }) hours!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true }) checkedOn!: CalendarDate | null;
}

type Shown = Pick<
  Agency,
  'id' | 'code' | 'name' | 'nameEn' | 'shortName' | 'level' | 'website' | 'validFrom' | 'validUntil'
>;

/** The remaining fields are resolved in `agency.resolver.ts`. */
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

@InputType('ContactPointForm')
export class ContactPointFormType {
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) person?: string | null;
  @Field(() => String, { nullable: true }) post?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => String, { nullable: true }) hours?: string | null;
}

export const AgencyOutcome = createUnionType({
  name: 'AgencyOutcome',
  types: () => [AgencyType, NotAllowed] as const,
  resolveType: (value: Agency | NotAllowed) => ('violations' in value ? NotAllowed : AgencyType),
});
