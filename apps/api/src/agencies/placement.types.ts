import type { CalendarDate, FormerName, Placement } from '@minhbach/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';

/** The body above is resolved in `agency-history.resolver.ts`. */
@ObjectType('AgencyPlacement', { description: 'vị trí của cơ quan trong cây tổ chức' })
export class AgencyPlacementType implements Pick<Placement, 'validFrom' | 'validUntil'> {
  @Field(() => CalendarDateScalar, { nullable: true }) validFrom!: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true }) validUntil!: CalendarDate | null;
}

@ObjectType('FormerName', { description: 'tên trước đây' })
export class FormerNameType implements FormerName {
  @Field(() => String) name!: string;
  @Field(() => CalendarDateScalar) validUntil!: CalendarDate;
}
