import { provisionText, type Provision, type Violation } from '@minhbach/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { violationWords } from '../violation-words.vi.ts';

@ObjectType('Provision', { description: 'điều khoản áp dụng' })
export class ProvisionType {
  @Field(() => String) instrument!: string;
  /** 0 when only the instrument as a whole can be cited. */
  @Field(() => Int) article!: number;
  @Field(() => Int, { nullable: true }) clause!: number | null;
  @Field(() => String, { nullable: true }) point!: string | null;
  @Field(() => String, { description: 'điểm a khoản 1 Điều 28' }) text!: string;
}

@ObjectType('Violation')
export class ViolationType {
  @Field(() => String) code!: string;
  @Field(() => String, { nullable: true }) field!: string | null;
  @Field(() => [ProvisionType]) under!: ProvisionType[];
  @Field(() => String) message!: string;
}

@ObjectType({ description: 'The act was not done: every rule that it would break.' })
export class NotAllowed {
  @Field(() => [ViolationType]) violations!: ViolationType[];
}

export const toProvision = (provision: Provision): ProvisionType => ({
  ...provision,
  article: provision.article ?? 0,
  text: provisionText(provision),
});

export const toViolation = ({ code, field, under }: Violation): ViolationType => ({
  code,
  field,
  under: under.map(toProvision),
  message: violationWords[code],
});

export const toNotAllowed = (violations: readonly Violation[]): NotAllowed =>
  Object.assign(new NotAllowed(), { violations: violations.map(toViolation) });
