import {
  blocksOf,
  POSTING_STATES,
  SECTION_BLOCKS,
  SECTION_RULES,
  type BlockGap,
  type CalendarDate,
  type PostingState,
  type SectionBlock,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { DeadlineType } from '../law/deadline.types.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed, ProvisionType, toProvision } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { holderOf } from './duty-agency.ts';
import { DutyCountsType } from './duty.types.ts';
import { blockGapWords } from './duty-words.vi.ts';
import type { PostingInput } from './posting.service.ts';
import type { KeptBlock } from './section.repository.ts';
import type { BlockInput, Section } from './section.service.ts';

export const SectionBlockEnum = graphqlEnum('SectionBlockName', SECTION_BLOCKS);
export const PostingStateEnum = graphqlEnum('PostingState', POSTING_STATES);

@ObjectType('ShownFile', { description: 'tệp mà ai cũng mở được' })
export class ShownFileType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) mediaType: string;
  @Field(() => Number, { description: 'in bytes' }) size: number;
  @Field(() => String, { description: 'under the address of either site' }) href: string;
}

@ObjectType('SectionBlock', { description: 'một phần của chuyên mục Tiếp cận thông tin' })
export class SectionBlockType {
  @Field(() => SectionBlockEnum) block: SectionBlock;
  @Field(() => String) title: string;
  @Field(() => [ProvisionType]) under: ProvisionType[];
  @Field(() => Boolean, { description: 'Whether the system fills it from what is here already.' })
  filledBySystem: boolean;
  @Field(() => String, { nullable: true }) content: string | null;
  @Field(() => String, { nullable: true }) link: string | null;
  @Field(() => ShownFileType, { nullable: true }) document: ShownFileType | null;
  @Field(() => String, { nullable: true, description: 'Who answers for it.' }) owner: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'When it was last checked.' })
  checkedOn: CalendarDate | null;
  @Field(() => Int, { description: '0 until somebody wrote it' }) version: number;
  @Field(() => Boolean) met: boolean;
  @Field(() => String, { nullable: true, description: 'empty, no_owner, never_checked, …' })
  gap: BlockGap | null;
  @Field(() => String, { nullable: true, description: 'Why it is not met, in words.' })
  gapMessage: string | null;
}

@ObjectType('Completeness', { description: 'mức độ đầy đủ: bao nhiêu phần đã đạt' })
export class CompletenessType {
  @Field(() => Int) met: number;
  @Field(() => Int) total: number;
  @Field(() => Int, { description: 'rounded down: 100 means all' }) percent: number;
}

@ObjectType('Posting', { description: 'niêm yết' })
export class PostingType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) place: string;
  @Field(() => CalendarDateScalar) postedOn: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true }) takenDownOn: CalendarDate | null;
  @Field(() => ID, { nullable: true }) entryId: string | null;
  @Field(() => String, { description: 'The picture of it hanging.' }) photoHref: string;
  @Field(() => PostingStateEnum) state: PostingState;
  @Field(() => String) stateWords: string;
  @Field(() => Int, { description: 'Days that it was taken down too soon.' }) daysMissing: number;
  @Field(() => DeadlineType, { description: 'The last day on which it must still hang.' })
  minimum: DeadlineType;
}

/** `duties` and `postings` are resolved in `section.resolver.ts`. */
@ObjectType('AgencySection', { description: 'chuyên mục Tiếp cận thông tin của cơ quan' })
export class AgencySectionType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => CompletenessType) completeness: CompletenessType;
  @Field(() => [SectionBlockType], { description: 'Every block that it must have, in order.' })
  blocks: SectionBlockType[];
  @Field(() => Int, { description: 'Shown entries that are public.' }) publicEntries: number;
  @Field(() => Int) conditionalEntries: number;
  @Field(() => DutyCountsType) duties: DutyCountsType;
  @Field(() => [PostingType]) postings: PostingType[];
}

@InputType('SectionBlockForm')
export class SectionBlockFormType implements BlockInput {
  @Field(() => SectionBlockEnum) block: SectionBlock;
  @Field(() => String, { nullable: true, defaultValue: null }) content: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) link: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null }) documentId: string | null;
  @Field(() => String, { nullable: true, defaultValue: null }) owner: string | null;
  @Field(() => Int, { description: 'the version that was seen, 0 where there was none' })
  expectedVersion: number;
}

@InputType('PostingForm')
export class PostingFormType implements PostingInput {
  @Field(() => String) title: string;
  @Field(() => String) place: string;
  @Field(() => CalendarDateScalar) postedOn: CalendarDate;
  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'from POST /files?kind=posting',
  })
  photoId: string | null;
  @Field(() => ID, { nullable: true, defaultValue: null }) entryId: string | null;
}

export const SectionOutcome = createUnionType({
  name: 'SectionOutcome',
  types: () => [AgencySectionType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : AgencySectionType),
});

export const PostingOutcome = createUnionType({
  name: 'PostingOutcome',
  types: () => [PostingType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : PostingType),
});

export function toSection({ agency, blocks, lists, completeness }: Section) {
  const gapOf = new Map(completeness.parts.map(({ block, gap }) => [block, gap]));
  const holder = holderOf(agency);
  return {
    agency,
    completeness,
    blocks: (holder === null ? [] : blocksOf(holder)).map((block) =>
      toBlock(block, blocks.get(block), gapOf.get(block) ?? null),
    ),
    publicEntries: lists.public,
    conditionalEntries: lists.conditional,
  };
}

function toBlock(
  block: SectionBlock,
  row: KeptBlock | undefined,
  gap: BlockGap | null,
): SectionBlockType {
  const { title, under, filledBy } = SECTION_RULES[block];
  return {
    block,
    title,
    under: under.map(toProvision),
    filledBySystem: filledBy === 'system',
    content: row?.content ?? null,
    link: row?.link ?? null,
    document: row?.document ? { ...row.document, href: `/files/${row.document.id}` } : null,
    owner: row?.owner ?? null,
    checkedOn: row?.checkedOn ?? null,
    version: row?.version ?? 0,
    met: gap === null,
    gap,
    gapMessage: gap === null ? null : blockGapWords[gap],
  };
}
