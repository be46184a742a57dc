import {
  addDays,
  daysBetween,
  isClassKey,
  parseCalendarDate,
  type CalendarDate,
  type DutyState,
  readsAllAgencies,
} from '@minhbach/domain';
import { ForbiddenException } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { badInput, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { DutyReads, type DutyPosition, type DutyQuery } from './duty-reads.repository.ts';
import { DutyConnectionType, DutyStateEnum, DutyType, toDuty } from './duty.types.ts';

const CALENDAR_DAYS_MAX = 400;

@Resolver(() => DutyType)
export class DutyResolver {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly loaders: AgencyLoaders,
    private readonly reads: DutyReads,
  ) {}

  @PublicRead()
  @Query(() => DutyConnectionType, {
    description:
      'Duties to publish, the earliest last day first. Lateness is for everybody to see.',
  })
  async duties(
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null = null,
    @Args('state', { type: () => DutyStateEnum, nullable: true }) state: DutyState | null = null,
    @Args('class', { type: () => String, nullable: true }) classKey: string | null = null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
  ) {
    const size = pageSize(first);
    const today = this.clock.today();
    if (classKey !== null && !isClassKey(classKey)) throw badInput('class: không có loại này.');
    const agencyId = agencyCode === null ? null : ((await this.#idOf(agencyCode)) ?? NOBODY);
    const query: DutyQuery = { agencyId, state, classKey };
    const rows = await this.reads.list(query, today, { first: size + 1, after: positionOf(after) });
    const nodes = rows.map((row) => toDuty(row, today));
    const page = pageOf(nodes, size, { after, keyOf: ({ dueOn, id }) => [dueOn, id] });
    return { ...page, query };
  }

  @PublicRead()
  @Query(() => DutyType, { nullable: true })
  async duty(@Args('id', { type: () => ID }) id: string) {
    const today = this.clock.today();
    const duty = await this.reads.find(id, today);
    return duty === undefined ? null : toDuty(duty, today);
  }

  @Query(() => [DutyType], {
    description: 'What an agency owes between two days. For its own people and for overseers.',
  })
  async dutyCalendar(
    @Args('agencyCode') agencyCode: string,
    @Args('from', { type: () => CalendarDateScalar }) from: CalendarDate,
    @Args('until', { type: () => CalendarDateScalar }) until: CalendarDate,
    @CurrentActor() actor: Actor,
  ) {
    if (from > until || daysBetween(from, until) > CALENDAR_DAYS_MAX)
      throw badInput(`until: từ ngày from đến ${addDays(from, CALENDAR_DAYS_MAX)}.`);
    const agencyId = await this.#idOf(agencyCode);
    const seesAll = actor.kind === 'staff' && readsAllAgencies(actor.role);
    if (!seesAll && (actor.kind !== 'staff' || actor.agencyId !== agencyId))
      throw new ForbiddenException('Chỉ dành cho người của cơ quan.');
    if (agencyId === undefined) return [];
    const today = this.clock.today();
    const duties = await this.reads.calendar(agencyId, { from, until }, today);
    return duties.map((duty) => toDuty(duty, today));
  }

  @ResolveField(() => AgencyType)
  agency(@Parent() { agencyId }: DutyType, @Context() { req }: GraphqlContext) {
    return this.loaders.byId(req).get(agencyId);
  }

  async #idOf(code: string): Promise<string | undefined> {
    return (await this.agencies.latestByCode(code, this.clock.today()))?.id;
  }
}

/** An id that no agency has: a code of nobody finds nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

@Resolver(() => DutyConnectionType)
export class DutyConnectionResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reads: DutyReads,
  ) {}

  @ResolveField(() => Int)
  totalCount(@Parent() { query }: { query: DutyQuery }) {
    return this.reads.count(query, this.clock.today());
  }
}

function positionOf(after: string | null): DutyPosition | null {
  const key = fromCursor(after, 2);
  if (key === null) return null;
  const [dueOn, id] = key;
  const day = typeof dueOn === 'string' ? parseCalendarDate(dueOn) : undefined;
  if (day === undefined || typeof id !== 'string')
    throw badInput('after: con trỏ trang không hợp lệ.');
  return { dueOn: day, id };
}
