import { CONTACT_STATES, type ContactState } from '@minhbach/domain';
import {
  Args,
  Context,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Agency } from '../agencies/agency.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import {
  foreignCursor,
  fromCursor,
  isRowNumber,
  pageOf,
  pageSize,
} from '../platform/graphql/page.ts';
import { toNotAllowed } from '../platform/graphql/violation.types.ts';
import { ContactPointRepository } from './contact-point.repository.ts';
import {
  compare,
  ContactPointService,
  overviewKey,
  type OverviewKey,
} from './contact-point.service.ts';
import {
  ContactAbsenceFormType,
  ContactHistoryType,
  ContactOutcome,
  ContactOverviewConnectionType,
  ContactPointFormType,
  ContactPointType,
  ContactStateEnum,
  toContactHistory,
  toContactPoint,
} from './contact-point.types.ts';

@Resolver(() => AgencyType)
export class AgencyContactResolver {
  constructor(
    private readonly clock: Clock,
    private readonly contacts: ContactPointRepository,
  ) {}

  readonly #responsible = perRequest(
    () =>
      new Batch<Agency, ContactPointType>(async (agencies) => {
        const found = await this.contacts.responsible(agencies, this.clock.today());
        return new Map(
          agencies.flatMap((agency) => {
            const responsible = found.get(agency.id);
            return responsible === undefined ? [] : [[agency, toContactPoint(responsible)]];
          }),
        );
      }),
  );

  @ResolveField(() => ContactPointType, {
    nullable: true,
    description: 'Who is responsible today; null where nobody is named.',
  })
  async contactPoint(@Parent() agency: Agency, @Context() { req }: GraphqlContext) {
    return (await this.#responsible(req).get(agency)) ?? null;
  }
}

@Resolver()
export class ContactPointResolver {
  constructor(
    private readonly contacts: ContactPointRepository,
    private readonly service: ContactPointService,
  ) {}

  @Query(() => ContactHistoryType, {
    nullable: true,
    description: 'For the body’s own people, overseers and administrators.',
  })
  async contactHistory(@Args('agencyCode') agencyCode: string, @CurrentActor() actor: Actor) {
    if (actor.kind !== 'staff') return null;
    const agency = await this.contacts.bodySeenBy(actor, agencyCode);
    return agency === undefined ? null : this.#shown(agency);
  }

  @Query(() => ContactOverviewConnectionType)
  async contactOverview(
    @Args('state', { type: () => ContactStateEnum, nullable: true })
    state: ContactState | null = null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null = null,
    @CurrentActor() actor: Actor,
  ): Promise<ContactOverviewConnectionType> {
    const size = pageSize(first);
    const since = overviewPosition(after);
    const all = actor.kind === 'staff' ? await this.service.overview(actor) : [];
    const asked = all.filter((row) => state === null || row.state === state);
    const rows = asked
      .filter((row) => since === null || compare(overviewKey(row), since) > 0)
      .slice(0, size + 1)
      .map((row) => ({
        ...row,
        contactPoint: row.responsible && toContactPoint(row.responsible),
      }));
    return {
      ...pageOf(rows, size, { after, keyOf: overviewKey }),
      totalCount: asked.length,
      counts: CONTACT_STATES.map((one) => ({
        state: one,
        count: all.filter((row) => row.state === one).length,
      })),
    };
  }

  @Mutation(() => ContactOutcome, {
    description: 'Names a contact point or corrects one; either confirms it today.',
  })
  async setContactPoint(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: ContactPointFormType,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.#answer(await this.service.name(agencyCode, form, expectedVersion, actor));
  }

  @Mutation(() => ContactOutcome)
  async recordContactAbsence(
    @Args('agencyCode') agencyCode: string,
    @Args('form') form: ContactAbsenceFormType,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.#answer(await this.service.recordAbsence(agencyCode, form, expectedVersion, actor));
  }

  @Mutation(() => ContactOutcome)
  async cancelContactAbsence(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.#answer(await this.service.cancelAbsence(id, expectedVersion, actor));
  }

  async #answer(ruling: Awaited<ReturnType<ContactPointService['name']>>) {
    return ruling.allowed ? this.#shown(ruling.effect) : toNotAllowed(ruling.violations);
  }

  async #shown(agency: Agency): Promise<ContactHistoryType> {
    return toContactHistory(agency, await this.contacts.history(agency.id));
  }
}

function overviewPosition(after: string | null): OverviewKey | null {
  const key = fromCursor(after, 2);
  if (key === null) return null;
  const [checkedOn, rank] = key;
  if (typeof checkedOn !== 'string' || !isRowNumber(rank)) throw foreignCursor();
  return [checkedOn, rank];
}
