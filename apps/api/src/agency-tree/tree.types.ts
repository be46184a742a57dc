import {
  TREE_CHANGES,
  type AgencyLevel,
  type CalendarDate,
  type TreeChangeType,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyLevelEnum, AgencyType } from '../agencies/agency.types.ts';
import { AgencyPlacementType } from '../agencies/placement.types.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { TREE_MATTERS, type MatterCount, type TreeMatter } from './tree-matters.ts';
import type { TreeChangeNote } from './tree.repository.ts';

export const TreeChangeTypeEnum = graphqlEnum('TreeChangeType', TREE_CHANGES);
const TreeMatterEnum = graphqlEnum('TreeMatter', TREE_MATTERS);

@ObjectType('TreePlace', { description: 'One body of the tree on a day.' })
export class TreePlaceType {
  @Field(() => AgencyType) agency!: object;
  @Field(() => String, { description: 'What it was called on that day.' }) name!: string;
  @Field(() => ID, { nullable: true, description: 'Null at a top.' }) parentId!: string | null;
}

@InputType('HeirForm')
export class HeirFormType {
  @Field(() => ID) agencyId!: string;
  @Field(() => String, { nullable: true, description: 'Null: whatever no subject names.' })
  subject?: string | null;
}

@InputType('TreeChangeForm', {
  description:
    'move: agencyId, parentId. abolish: agencyId, heirs. create: parentId, code, agencyName, level. rename: agencyId, agencyName. revoke: agencyId, the day of the change.',
})
export class TreeChangeFormType {
  @Field(() => TreeChangeTypeEnum) type!: TreeChangeType;
  @Field(() => CalendarDateScalar, { description: 'The first day on which it is so.' })
  on!: CalendarDate;
  @Field(() => String) decision!: string;
  @Field(() => String, { nullable: true, description: 'Required for a day that has passed.' })
  lateReason?: string | null;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => ID, { nullable: true }) parentId?: string | null;
  @Field(() => [HeirFormType], { nullable: true }) heirs?: HeirFormType[] | null;
  @Field(() => String, { nullable: true }) code?: string | null;
  @Field(() => String, { nullable: true }) agencyName?: string | null;
  @Field(() => AgencyLevelEnum, { nullable: true }) level?: AgencyLevel | null;
}

@ObjectType('TreeMatterCount')
export class TreeMatterCountType implements MatterCount {
  @Field(() => TreeMatterEnum) matter!: TreeMatter;
  @Field(() => Int) count!: number;
}

@ObjectType('TreeChangePreview')
export class TreeChangePreviewType {
  @Field(() => String, { description: 'To be sent with the act.' }) version!: string;
  @Field(() => [AgencyPlacementType], { description: 'What no longer holds as it was.' })
  before!: readonly object[];
  @Field(() => [AgencyPlacementType], { description: 'What holds instead.' })
  after!: readonly object[];
  @Field(() => Int, { description: 'How many bodies below it go along.' }) bodiesBelow!: number;
  @Field(() => [TreeMatterCountType]) matters!: readonly MatterCount[];
  @Field(() => [Int], { description: 'Years of which figures may become others.' })
  years!: readonly number[];
}

@ObjectType('TreeChangeNote', { description: 'A change of the tree, as it was written down.' })
export class TreeChangeNoteType implements Omit<TreeChangeNote, 'agencyId'> {
  @Field(() => Int) id!: number;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => TreeChangeTypeEnum) type!: TreeChangeType;
  @Field(() => CalendarDateScalar) on!: CalendarDate;
  @Field(() => String) decision!: string;
  @Field(() => String, { nullable: true }) lateReason!: string | null;
  @Field(() => String) byName!: string;
}

export const TreePreviewOutcome = createUnionType({
  name: 'TreePreviewOutcome',
  types: () => [TreeChangePreviewType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : TreeChangePreviewType),
});

export const TreeChangeOutcome = createUnionType({
  name: 'TreeChangeOutcome',
  types: () => [AgencyType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : AgencyType),
});
