import { Injectable } from '@nestjs/common';
import { backlogOf, readsAllAgencies, type BacklogWeek, type CalendarDate } from '@minhbach/domain';
import { Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { PerMinute } from '../platform/graphql/context.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { BacklogRepository } from './backlog.repository.ts';
import { FactRepository } from './fact.repository.ts';

/** Each may have to count what was written since the last. */
const BACKLOGS_PER_MINUTE = 60;

@ObjectType('BacklogWeek', { description: 'yêu cầu đang mở của một tuần' })
class BacklogWeekType implements BacklogWeek {
  @Field(() => CalendarDateScalar) from: CalendarDate;
  @Field(() => CalendarDateScalar) until: CalendarDate;
  @Field(() => Int) received: number;
  @Field(() => Int, { description: 'Answered or withdrawn.' }) closed: number;
  @Field(() => Int, { description: 'At the end of the last day.' }) open: number;
}

@Injectable()
@Resolver()
export class BacklogResolver {
  constructor(
    private readonly backlogs: BacklogRepository,
    private readonly clock: Clock,
    private readonly facts: FactRepository,
  ) {}

  @PerMinute(BACKLOGS_PER_MINUTE)
  @Query(() => [BacklogWeekType], {
    description: 'Open requests of half a year by week, of those that the caller’s inbox shows.',
  })
  async backlog(@CurrentActor() actor: Actor): Promise<readonly BacklogWeek[]> {
    if (actor.kind !== 'staff' || actor.role === 'administrator') return [];
    await this.facts.catchUpForReader();
    const today = this.clock.today();
    const agencyId = readsAllAgencies(actor.role) ? null : actor.agencyId;
    return backlogOf(await this.backlogs.countByDay(agencyId, today), today);
  }
}
