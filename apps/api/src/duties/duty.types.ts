import {
  derivationText,
  DUTY_RHYTHMS,
  DUTY_STATES,
  mayAskFree,
  NOT_FREE_REASONS,
  PUBLICATION_BASES,
  SECTOR_RULES,
  DUTY_TEMPLATES,
  type CalendarDate,
  type DutyRhythm,
  type DutyState,
  type FreeRequest,
  type NotFreeReason,
  type PublicationBasis,
} from '@minhbach/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgencyType } from '../agencies/agency.types.ts';
import { CountedPage } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { ProvisionType, toProvision } from '../platform/graphql/violation.types.ts';
import { graphqlEnum } from '../platform/graphql/vocabulary.ts';
import type { DutyCounts } from './duty-overview.repository.ts';
import type { StandingDuty } from './duty-reads.repository.ts';
import { notFreeWords } from './duty-words.vi.ts';

export const DutyStateEnum = graphqlEnum('DutyState', DUTY_STATES);
export const DutyRhythmEnum = graphqlEnum('DutyRhythm', DUTY_RHYTHMS);
export const PublicationBasisEnum = graphqlEnum('PublicationBasis', PUBLICATION_BASES);
export const NotFreeReasonEnum = graphqlEnum('NotFreeReason', NOT_FREE_REASONS);

@ObjectType('DutyMet', { description: 'mục thông tin đã công khai đáp ứng nghĩa vụ' })
export class DutyMetType {
  @Field(() => ID) entryId: string;
  @Field(() => String) title: string;
  @Field(() => CalendarDateScalar) on: CalendarDate;
}

@ObjectType('FreeRequest', {
  description: 'Whether asking for it today costs nothing (23.1.a with 25.2 of 01/2026).',
})
export class FreeRequestType {
  @Field(() => Boolean) free: boolean;
  @Field(() => NotFreeReasonEnum, { nullable: true }) because: NotFreeReason | null;
  @Field(() => String, { description: 'In words for whoever asks.' }) message: string;
  @Field(() => [ProvisionType]) under: ProvisionType[];
}

/** `agency` is resolved in `duty.resolver.ts`. */
@ObjectType('PublicationDuty', { description: 'nghĩa vụ công khai thông tin' })
export class DutyType {
  agencyId: string;
  @Field(() => ID, { description: 'agency:template:period, the same whenever it is computed' })
  id: string;
  @Field(() => AgencyType) agency: AgencyType;
  @Field(() => String, { description: 'Of which kind it is, such as budget_execution.' })
  template: string;
  @Field(() => String) title: string;
  @Field(() => String) classKey: string;
  @Field(() => DutyRhythmEnum) rhythm: DutyRhythm;
  @Field(() => String, { description: 'standing, 2026, 2026-H1, 2026-Q3 or the id of an event' })
  periodKey: string;
  @Field(() => String, { description: 'quý III năm 2026' }) period: string;
  @Field(() => CalendarDateScalar, { description: 'When the information is made.' })
  madeOn: CalendarDate;
  @Field(() => CalendarDateScalar) dueOn: CalendarDate;
  @Field(() => CalendarDateScalar) nominalOn: CalendarDate;
  @Field(() => PublicationBasisEnum) basis: PublicationBasis;
  @Field(() => [ProvisionType]) under: ProvisionType[];
  @Field(() => [String], { description: 'How the day was found, one sentence a step.' })
  derivation: string[];
  @Field(() => Boolean) provisional: boolean;
  @Field(() => Boolean, {
    description: 'The term of sector law behind the day was recalled and is to be verified.',
  })
  termUnverified: boolean;
  @Field(() => String) calendarVersion: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day of publication.' })
  publishedUntil: CalendarDate | null;
  @Field(() => DutyStateEnum) state: DutyState;
  @Field(() => Int) daysLate: number;
  @Field(() => Int, { description: 'Counted from nominalOn.' }) nominalDaysLate: number;
  @Field(() => DutyMetType, { nullable: true }) met: DutyMetType | null;
  @Field(() => FreeRequestType) freeRequest: FreeRequestType;
}

@ObjectType('PublicationDutyEdge')
export class DutyEdgeType {
  @Field(() => String) cursor: string;
  @Field(() => DutyType) node: DutyType;
}

@ObjectType('PublicationDutyConnection')
export class DutyConnectionType extends CountedPage {
  @Field(() => [DutyEdgeType]) edges: DutyEdgeType[];
}

@ObjectType('DutyCounts')
export class DutyCountsType implements DutyCounts {
  @Field(() => Int) total: number;
  @Field(() => Int, { description: 'Those whose last day has come, or that were met already.' })
  due: number;
  @Field(() => Int) metOnTime: number;
  @Field(() => Int) metLate: number;
  @Field(() => Int) overdue: number;
  @Field(() => Int) upcoming: number;
  @Field(() => Int, { description: 'Of the overdue, the most days that one is late.' })
  daysLateMost: number;
}

type Shown = Omit<DutyType, 'agency'>;

export function toDuty(duty: StandingDuty, today: CalendarDate): Shown {
  const { status, metTitle, periodWords: period, under, derivation, ...row } = duty;
  const { met, ...standing } = status;
  return {
    ...row,
    ...standing,
    period,
    under: under.map(toProvision),
    derivation: derivation.map(derivationText),
    termUnverified: row.basis === 'sector_law' && isTermUnverified(row.template),
    met: met === null ? null : { ...met, title: metTitle ?? '' },
    freeRequest: toFreeRequest(mayAskFree(row, status, today)),
  };
}

function isTermUnverified(template: string): boolean {
  const sector = DUTY_TEMPLATES.find(({ key }) => key === template)?.sector ?? null;
  return sector !== null && SECTOR_RULES[sector].confidence === 'verify';
}

function toFreeRequest(answer: FreeRequest): FreeRequestType {
  const because = answer.free ? null : answer.because;
  const message =
    because === null
      ? 'Bạn không phải trả chi phí: thông tin đã đến hạn công khai mà chưa được công khai.'
      : notFreeWords[because];
  return { free: answer.free, because, message, under: answer.under.map(toProvision) };
}
