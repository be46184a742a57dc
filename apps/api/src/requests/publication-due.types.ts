import { PUBLICATION_BASES, type CalendarDate, type PublicationBasis } from '@minhbach/domain';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed, ProvisionType } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';

/** Named for answers: the duties that follow from templates have their own type. */
export const AnswerDueBasisEnum = graphqlEnum('AnswerDueBasis', PUBLICATION_BASES);

@ObjectType('AnswerDue', {
  description: 'A duty to publish that came to light because an item was provided on request.',
})
export class AnswerDueType {
  @Field(() => ID) requestId: string;
  @Field(() => Int) itemNumber: number;
  @Field(() => String, { description: 'Of the request.' }) reference: string;
  @Field(() => String) description: string;
  @Field(() => String, { nullable: true }) documentName: string | null;
  @Field(() => String) publicationClass: string;
  @Field(() => String) classTitle: string;
  @Field(() => CalendarDateScalar, { nullable: true }) madeOn: CalendarDate | null;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => CalendarDateScalar, { description: 'The day of the answer.' }) foundOn: CalendarDate;
  @Field(() => AnswerDueBasisEnum) basis: PublicationBasis;
  @Field(() => [ProvisionType]) under: ProvisionType[];
  @Field(() => Boolean, { description: 'That it was late when the answer brought it to light.' })
  lateAlready: boolean;
  @Field(() => Boolean) overdue: boolean;
  @Field(() => ID, { nullable: true, description: 'The entry made of the item or linked to it.' })
  entryId: string | null;
  @Field(() => Boolean, { description: 'That everybody can read the entry today.' })
  fulfilled: boolean;
}

@ObjectType('AnswerDueEdge')
export class AnswerDueEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => AnswerDueType) node: AnswerDueType;
}

@ObjectType('AnswerDueConnection')
export class AnswerDueConnectionType extends CountedPage {
  @Field(() => [AnswerDueEdgeType]) edges: AnswerDueEdgeType[];
}

export const AnswerDueOutcome = createUnionType({
  name: 'AnswerDueOutcome',
  types: () => [AnswerDueType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : AnswerDueType),
});
