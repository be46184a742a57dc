import {
  GUIDANCE_AUDIENCES,
  GUIDANCE_KINDS,
  GUIDANCE_LINK_KINDS,
  type CalendarDate,
  type GuidanceAudience,
  type GuidanceKind,
  type GuidanceLink,
  type GuidanceLinkKind,
} from '@minhbach/domain';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { GuidanceVersion } from './guidance.repository.ts';
import type { GuidanceInput } from './guidance.service.ts';

export const GuidanceAudienceEnum = graphqlEnum('GuidanceAudience', GUIDANCE_AUDIENCES);
export const GuidanceKindEnum = graphqlEnum('GuidanceKind', GUIDANCE_KINDS);
export const GuidanceLinkKindEnum = graphqlEnum('GuidanceLinkKind', GUIDANCE_LINK_KINDS);

@ObjectType('GuidanceLink', { description: 'phim ngôn ngữ ký hiệu, bản đọc, tài liệu kèm theo' })
export class GuidanceLinkType implements GuidanceLink {
  @Field(() => GuidanceLinkKindEnum) kind: GuidanceLinkKind;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'A web address, or /files/ID of a file attached here.' })
  address: string;
}

@ObjectType('Guidance', { description: 'bài hướng dẫn, câu hỏi thường gặp: one version of it' })
export class GuidanceType implements GuidanceVersion {
  @Field(() => String, {
    nullable: true,
    description: 'Where citizens read it; null if they do not.',
  })
  publicAddress: string | null;
  @Field(() => String, { description: 'Its place in addresses.' }) slug: string;
  @Field(() => Int) version: number;
  @Field(() => GuidanceKindEnum) kind: GuidanceKind;
  @Field(() => GuidanceAudienceEnum) audience: GuidanceAudience;
  @Field(() => Int) rank: number;
  @Field(() => String) title: string;
  @Field(() => String) summary: string;
  @Field(() => String, { description: 'Markdown' }) body: string;
  @Field(() => String, { nullable: true, description: 'bản dễ đọc, Markdown' })
  easyBody: string | null;
  @Field(() => CalendarDateScalar, { description: 'By when it must be read again.' })
  reviewOn: CalendarDate;
  @Field(() => Boolean) reviewOverdue: boolean;
  @Field(() => [GuidanceLinkType]) links: readonly GuidanceLink[];
  @Field(() => Boolean) withdrawn: boolean;
  @Field(() => DateTimeScalar) writtenAt: Date;
}

@InputType('GuidanceLinkForm')
export class GuidanceLinkFormType implements GuidanceLink {
  @Field(() => GuidanceLinkKindEnum) kind: GuidanceLinkKind;
  @Field(() => String) title: string;
  @Field(() => String) address: string;
}

@InputType('GuidanceForm')
export class GuidanceFormType implements GuidanceInput {
  @Field(() => String, { description: 'small letters without marks, digits, hyphens' })
  slug: string;
  @Field(() => GuidanceKindEnum) kind: GuidanceKind;
  @Field(() => GuidanceAudienceEnum, { description: 'Kept from the first version on.' })
  audience: GuidanceAudience;
  @Field(() => Int) rank: number;
  @Field(() => String, { nullable: true, defaultValue: null }) title: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) summary: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) body: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) easyBody: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, defaultValue: null })
  reviewOn: CalendarDate | null;
  @Field(() => [GuidanceLinkFormType]) links: readonly GuidanceLink[];
  @Field(() => Int, { description: 'the version that was seen, 0 where there was none' })
  expectedVersion: number;
}

export const GuidanceOutcome = createUnionType({
  name: 'GuidanceOutcome',
  types: () => [GuidanceType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : GuidanceType),
});
