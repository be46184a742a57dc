import type { RequestStage } from '@minhbach/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CountedPage } from '../platform/graphql/page.ts';
import { graphqlEnum, RequestStageEnum } from '../platform/graphql/vocabulary.ts';
import { INBOX_BUCKETS, type InboxBucket } from './inbox-buckets.ts';
import { RequestType } from './request.types.ts';

export const InboxBucketEnum = graphqlEnum('InboxBucket', INBOX_BUCKETS);

@ArgsType()
export class InboxArguments {
  @Field(() => InboxBucketEnum, { nullable: true, defaultValue: 'all' }) bucket: InboxBucket | null;
  @Field(() => String, { nullable: true }) agencyCode?: string | null;
  @Field(() => String, { nullable: true, description: 'A reference, or words of what was asked.' })
  search?: string | null;
  @Field(() => RequestStageEnum, { nullable: true }) stage?: RequestStage | null;
  @Field(() => String, { nullable: true }) statute?: string | null;
  @Field(() => ID, { nullable: true }) assignee?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 50 }) first: number | null;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@ObjectType('InboxEdge')
export class InboxEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => RequestType) node: RequestType;
}

@ObjectType('InboxConnection')
export class InboxConnectionType extends CountedPage {
  @Field(() => [InboxEdgeType]) edges: InboxEdgeType[];
  @Field(() => Boolean) totalIsExact: boolean;
}

@ObjectType('BucketCount')
export class BucketCountType {
  @Field(() => InboxBucketEnum) bucket: InboxBucket;
  @Field(() => Int) count: number;
}
