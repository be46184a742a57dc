import {
  CASE_OUTCOMES,
  INSPECTION_FINDINGS,
  SAMPLE_STRATIFICATIONS,
  type CalendarDate,
  type CaseOutcome,
  type InspectionFinding,
  type SampleStratification,
} from '@minhbach/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar, DateTimeScalar } from '../platform/graphql/scalars.ts';
import { NotAllowed } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { DrawnAgain, SampleInput } from './sample.service.ts';

export const CaseOutcomeEnum = graphqlEnum('CaseOutcome', CASE_OUTCOMES);
export const InspectionFindingEnum = graphqlEnum('InspectionFinding', INSPECTION_FINDINGS);
export const SampleStratificationEnum = graphqlEnum('SampleStratification', SAMPLE_STRATIFICATIONS);

@InputType('SampleForm', { description: 'mẫu kiểm tra ngẫu nhiên' })
export class SampleFormType implements SampleInput {
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
  @Field(() => SampleStratificationEnum) stratifyBy: SampleStratification;
  @Field(() => Int) size: number;
  @Field(() => String, { nullable: true, description: 'One body alone; all when absent.' })
  agencyCode?: string | null;
  @Field(() => Int, { nullable: true, description: 'Thrown when absent.' }) seed?: number | null;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day at whose end the frame is taken; yesterday when absent.',
  })
  frameOn?: CalendarDate | null;
}

@ObjectType('SampleStratum', { description: 'tầng' })
export class SampleStratumType {
  @Field(() => AgencyType, { nullable: true }) agency?: AgencyType | null;
  @Field(() => CaseOutcomeEnum, { nullable: true }) outcome: CaseOutcome | null;
  @Field(() => Int) inFrame: number;
  @Field(() => Int) drawn: number;
}

@ObjectType('InspectionNote', { description: 'ghi nhận kiểm tra' })
export class InspectionNoteType {
  @Field(() => InspectionFindingEnum) finding: InspectionFinding;
  @Field(() => String) note: string;
  @Field(() => String) by: string;
  @Field(() => DateTimeScalar) at: Date;
}

@ObjectType('SampleCase', { description: 'vụ việc trong mẫu' })
export class SampleCaseType {
  @Field(() => Int) position: number;
  @Field(() => ID) requestId: string;
  @Field(() => String) reference: string;
  @Field(() => CaseOutcomeEnum, { description: 'At the end of the day of the frame.' })
  outcome: CaseOutcome;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => [InspectionNoteType]) notes: InspectionNoteType[];
}

@ObjectType('DrawnAgain', {
  description: 'The sample drawn once more from the frame as it is now.',
})
export class DrawnAgainType implements DrawnAgain {
  @Field(() => Int) frameSize: number;
  @Field(() => String) frameHash: string;
  @Field(() => Boolean) isSameFrame: boolean;
  @Field(() => Boolean) isSameSample: boolean;
}

/** Agencies and cases are resolved in `sample.resolver.ts`. */
@ObjectType('InspectionSample', { description: 'mẫu kiểm tra ngẫu nhiên phân tầng' })
export class InspectionSampleType {
  @Field(() => ID) id: string;
  @Field(() => AgencyType, { nullable: true }) agency?: AgencyType | null;
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
  @Field(() => CalendarDateScalar) frameOn: CalendarDate;
  @Field(() => SampleStratificationEnum) stratifyBy: SampleStratification;
  @Field(() => Int, { description: 'As asked for; a smaller frame is taken whole.' }) size: number;
  @Field(() => Int) seed: number;
  @Field(() => Int) frameSize: number;
  @Field(() => String, { description: 'SHA-256 of the frame.' }) frameHash: string;
  @Field(() => String) drawnBy: string;
  @Field(() => DateTimeScalar) drawnAt: Date;
  @Field(() => [SampleStratumType]) strata: SampleStratumType[];
  @Field(() => [SampleCaseType]) cases: SampleCaseType[];
}

@ObjectType('InspectionSampleEdge')
export class InspectionSampleEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => InspectionSampleType) node: InspectionSampleType;
}

@ObjectType('InspectionSampleConnection')
export class InspectionSampleConnectionType extends CountedPage {
  @Field(() => [InspectionSampleEdgeType]) edges: InspectionSampleEdgeType[];
}

export const SampleOutcome = createUnionType({
  name: 'SampleOutcome',
  types: () => [InspectionSampleType, NotAllowed] as const,
  resolveType: (value: object) => ('violations' in value ? NotAllowed : InspectionSampleType),
});
