import {
  REVIEW_GAPS,
  REVIEW_LEVELS,
  REVIEW_SOURCES,
  type CalendarDate,
  type FigureCode,
  type FigureUnit,
  type ReportState,
  type ReviewCell,
  type ReviewGap,
  type ReviewLevel,
  type ReviewSource,
} from '@minhbach/domain';
import { ArgsType, createUnionType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import { FigureCodeEnum, FigureUnitEnum } from '../statistics/statistic.types.ts';
import type { ReviewForm } from './report-review.service.ts';
import { ReportStateEnum } from './report.types.ts';

const ReviewLevelEnum = graphqlEnum('ReviewLevel', REVIEW_LEVELS);
const ReviewSourceEnum = graphqlEnum('ReviewSource', REVIEW_SOURCES);
const ReviewGapEnum = graphqlEnum('ReviewGap', REVIEW_GAPS);

@ArgsType()
export class ReviewArguments implements ReviewForm {
  @Field(() => ReviewLevelEnum) level: ReviewLevel;
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'The body that reports for itself; of compilations it is known.',
  })
  agencyCode: string | null;
  @Field(() => Int, { description: 'The first year.' }) from: number;
  @Field(() => Int, { description: 'The last year, included; of two to ten.' }) until: number;
}

@ObjectType('ReviewYear')
export class ReviewYearType {
  @Field(() => Int) year: number;
  @Field(() => ReviewSourceEnum, { description: 'Where its figures come from.' })
  source: ReviewSource;
  @Field(() => ReviewGapEnum, { nullable: true, description: 'Why it has no figures.' })
  gap: ReviewGap | null;
  @Field(() => Boolean, { description: 'The year has ended.' }) isOver: boolean;
  @Field(() => ID, { nullable: true, description: 'The report its figures are of.' })
  reportId: string | null;
  @Field(() => ReportStateEnum, { nullable: true }) state: ReportState | null;
  @Field(() => CalendarDateScalar, { nullable: true }) submittedOn: CalendarDate | null;
  @Field(() => String, {
    nullable: true,
    description: 'The report on paper that its figures were taken from.',
  })
  toldBy: string | null;
}

@ObjectType('ReviewCell', { description: 'Null where a year has no figure, which is not zero.' })
export class ReviewCellType implements ReviewCell {
  @Field(() => Int) year: number;
  @Field(() => Float, { nullable: true }) value: number | null;
  @Field(() => Boolean, { description: 'No longer what was reported.' }) isRestated: boolean;
  @Field(() => Float, { nullable: true, description: 'What it would be today.' })
  now: number | null;
  @Field(() => Int, { description: 'How many bodies of the scope have no data.' }) missing: number;
  @Field(() => Float, { description: 'How much of the value was brought in from paper.' })
  imported: number;
}

@ObjectType('ReviewRow')
export class ReviewRowType {
  @Field(() => FigureCodeEnum) figure: FigureCode;
  @Field(() => String) title: string;
  @Field(() => FigureUnitEnum) unit: FigureUnit;
  @Field(() => String, { nullable: true, description: 'Such as a ground of refusal.' })
  by: string | null;
  @Field(() => [ReviewCellType], { description: 'One of each year, in their order.' })
  cells: readonly ReviewCell[];
}

@ObjectType('ReviewColumn', { description: 'A column of the form that the reports fill in.' })
export class ReviewColumnType {
  @Field(() => Int) number: number;
  @Field(() => String) title: string;
  @Field(() => Boolean, { description: 'Asked for by no instrument.' }) isOurs: boolean;
  @Field(() => [ReviewRowType]) rows: ReviewRowType[];
}

@ObjectType('ReportReview', { description: 'sơ kết, tổng kết nhiều năm' })
export class ReportReviewType {
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => ReviewLevelEnum) level: ReviewLevel;
  @Field(() => [ReviewYearType]) years: ReviewYearType[];
  @Field(() => [ReviewColumnType]) columns: ReviewColumnType[];
}

export const ReportReviewOutcome = createUnionType({
  name: 'ReportReviewOutcome',
  types: () => [ReportReviewType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : ReportReviewType),
});
