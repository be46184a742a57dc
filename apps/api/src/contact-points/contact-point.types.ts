import {
  CONTACT_STATES,
  type AbsenceForm,
  type CalendarDate,
  type ContactAbsence,
  type ContactPoint,
  type ContactState,
  type Responsible,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Agency } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { KeptHistory } from './contact-point.repository.ts';
import type { ContactPointInput } from './contact-point.service.ts';

export const ContactStateEnum = graphqlEnum('ContactState', CONTACT_STATES);

@ObjectType('ContactPoint', {
  description:
    'đầu mối cung cấp thông tin: who is responsible today, the deputy while somebody is away',
})
export class ContactPointType {
  @Field(() => String, { nullable: true }) unit: string | null;
  @Field(() => String, { nullable: true }) person: string | null;
  @Field(() => String, { nullable: true }) post: string | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) hours: string | null;
  @Field(() => CalendarDateScalar) checkedOn: CalendarDate;
  @Field(() => String, { nullable: true, description: 'Who is away, where a deputy is named.' })
  standsInFor: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day of the deputy.' })
  standsInUntil: CalendarDate | null;
}

@ObjectType('NamedContactPoint', { description: 'một đầu mối, trong những ngày nó có hiệu lực' })
export class NamedContactPointType implements ContactPoint {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) unit: string | null;
  @Field(() => String, { nullable: true }) person: string | null;
  @Field(() => String, { nullable: true }) post: string | null;
  @Field(() => String, { nullable: true }) address: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String, { nullable: true }) hours: string | null;
  @Field(() => CalendarDateScalar) validFrom: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) validUntil: CalendarDate | null;
  @Field(() => CalendarDateScalar) checkedOn: CalendarDate;
}

@ObjectType('ContactAbsence', { description: 'thời gian vắng mặt, có người thay thế' })
export class ContactAbsenceType implements ContactAbsence {
  @Field(() => ID) id: string;
  @Field(() => ID) contactPointId: string;
  @Field(() => String) deputy: string;
  @Field(() => String, { nullable: true }) deputyPost: string | null;
  @Field(() => String, { nullable: true }) deputyPhone: string | null;
  @Field(() => String, { nullable: true }) deputyEmail: string | null;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
}

@ObjectType('ContactHistory', { description: 'các đầu mối của một cơ quan, trước nay' })
export class ContactHistoryType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int, { description: '0 until somebody was named; every act counts it up' })
  version: number;
  @Field(() => [NamedContactPointType], { description: 'Earliest first.' })
  points: NamedContactPointType[];
  @Field(() => [ContactAbsenceType]) absences: ContactAbsenceType[];
}

@ObjectType('ContactOverviewRow')
export class ContactOverviewRowType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => ContactStateEnum) state: ContactState;
  @Field(() => ContactPointType, { nullable: true }) contactPoint: ContactPointType | null;
}

@ObjectType('ContactOverviewEdge')
export class ContactOverviewEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => ContactOverviewRowType) node: ContactOverviewRowType;
}

@ObjectType('ContactStateCount')
export class ContactStateCountType {
  @Field(() => ContactStateEnum) state: ContactState;
  @Field(() => Int) count: number;
}

@ObjectType('ContactOverviewConnection', {
  description:
    'bodies that exist today: those without a contact point first, then longest unconfirmed',
})
export class ContactOverviewConnectionType extends CountedPage {
  @Field(() => [ContactOverviewEdgeType]) edges: ContactOverviewEdgeType[];
  @Field(() => [ContactStateCountType], { description: 'Of all bodies, whatever is asked for.' })
  counts: ContactStateCountType[];
}

@InputType('ContactPointForm')
export class ContactPointFormType implements ContactPointInput {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'null names the next one' })
  id: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) unit: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) person: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) post: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) address: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) phone: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) email: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) hours: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, defaultValue: null, description: 'or today' })
  validFrom: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, defaultValue: null })
  validUntil: CalendarDate | null;
}

@InputType('ContactAbsenceForm')
export class ContactAbsenceFormType implements AbsenceForm {
  @Field(() => ID) contactPointId: string;
  @Field(() => String) deputy: string;
  @Field(() => String, { nullable: true, defaultValue: null }) deputyPost: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) deputyPhone: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) deputyEmail: string | null;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
}

export const ContactOutcome = createUnionType({
  name: 'ContactOutcome',
  types: () => [ContactHistoryType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : ContactHistoryType),
});

/** A deputy is reached by their own number where they gave one, else by the unit's. */
export function toContactPoint({ point, absence }: Responsible): ContactPointType {
  const { unit, person, post, address, phone, email, hours, checkedOn } = point;
  const standing = { unit, address, hours, checkedOn };
  if (absence === null)
    return { ...standing, person, post, phone, email, standsInFor: null, standsInUntil: null };
  return {
    ...standing,
    person: absence.deputy,
    post: absence.deputyPost,
    phone: absence.deputyPhone ?? phone,
    email: absence.deputyEmail ?? email,
    standsInFor: person,
    standsInUntil: absence.until,
  };
}

export function toContactHistory(
  agency: Agency,
  { revision, points, absences }: KeptHistory,
): ContactHistoryType {
  return { agency, version: revision, points: [...points], absences: [...absences] };
}
