import {
  ALERT_RHYTHMS,
  ALERT_SUBJECTS,
  type AlertRhythm,
  type AlertSubject,
} from '@minhbach/domain';
import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { AlertChoice } from './alert.repository.ts';

export const AlertSubjectEnum = graphqlEnum('AlertSubject', ALERT_SUBJECTS);
export const AlertRhythmEnum = graphqlEnum('AlertRhythm', ALERT_RHYTHMS);

@ObjectType('AlertChoice', { description: 'How often the caller is told of a subject by letter.' })
export class AlertChoiceType implements AlertChoice {
  @Field(() => AlertSubjectEnum) subject: AlertSubject;
  @Field(() => AlertRhythmEnum) rhythm: AlertRhythm;
}

@InputType('AlertChoiceForm')
export class AlertChoiceFormType implements AlertChoice {
  @Field(() => AlertSubjectEnum) subject: AlertSubject;
  @Field(() => AlertRhythmEnum) rhythm: AlertRhythm;
}

@ObjectType('AlertChoices')
export class AlertChoicesType {
  @Field(() => [AlertChoiceType]) choices: AlertChoiceType[];
}

export const AlertChoicesOutcome = createUnionType({
  name: 'AlertChoicesOutcome',
  types: () => [AlertChoicesType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : AlertChoicesType),
});
