import type { StaffRole } from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CountedPage } from '../platform/graphql/page.ts';
import { DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { StaffRoleEnum } from '../platform/graphql/vocabulary.ts';
import type { StaffMember } from './staff.repository.ts';
import type { StaffForm, StaffRuling } from './staff.service.ts';
import { staffViolationWords } from './staff-violations.ts';

@ObjectType('StaffMember', { description: 'người làm việc trong hệ thống' })
export class StaffMemberType implements StaffMember {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => StaffRoleEnum) role!: StaffRole;
  agencyId!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) deactivatedAt!: Date | null;
}

@ObjectType('StaffEdge')
export class StaffEdgeType {
  @Field(() => String) cursor!: string;
  @Field(() => StaffMemberType) node!: StaffMemberType;
}

@ObjectType('StaffConnection')
export class StaffConnectionType extends CountedPage {
  @Field(() => [StaffEdgeType]) edges!: StaffEdgeType[];
}

@InputType('StaffForm')
export class StaffFormType implements StaffForm {
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => StaffRoleEnum) role!: StaffRole;
  @Field(() => String) agencyCode!: string;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String) password!: string;
}

@ObjectType('DemoAccount')
export class DemoAccountType {
  @Field(() => String) name!: string;
  @Field(() => StaffRoleEnum) role!: StaffRole;
  @Field(() => String) agency!: string;
  @Field(() => String) email!: string;
  @Field(() => String) password!: string;
}

export const StaffOutcome = createUnionType({
  name: 'StaffOutcome',
  types: () => [StaffMemberType, NotAllowed] as const,
  resolveType: (value: StaffMember | NotAllowed) =>
    'violations' in value ? NotAllowed : StaffMemberType,
});

export function toStaffOutcome(ruling: StaffRuling): StaffMember | NotAllowed {
  if (ruling.allowed) return ruling.effect;
  const violations = ruling.violations.map(({ code, field }) => ({
    code,
    field,
    under: [],
    message: staffViolationWords[code],
  }));
  return Object.assign(new NotAllowed(), { violations });
}
