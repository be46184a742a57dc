import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';

@ObjectType('DeflectionFigures', {
  description:
    'Drafts of one agency, each counted once on the day when entries were first offered to it. The rest were left.',
})
export class DeflectionFiguresType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => Int, { description: 'To which at least one entry was offered: the whole.' })
  looked: number;
  @Field(() => Int, { description: 'Of those, ended by “this answers me” and not sent after all.' })
  answered: number;
  @Field(() => Int, { description: 'Of those, sent as a request.' }) asked: number;
  @Field(() => Float, { nullable: true, description: 'answered of looked, in per cent.' })
  percent: number | null;
}

@ObjectType('Answered', { description: '“This answers me” was counted.' })
export class AnsweredType {
  @Field(() => Boolean) counted: boolean;
}

export const AnswersMeOutcome = createUnionType({
  name: 'AnswersMeOutcome',
  types: () => [AnsweredType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : AnsweredType),
});
