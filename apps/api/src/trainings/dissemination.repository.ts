import type { DisseminationAudience, DisseminationChannel, Period } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, between, desc, eq, sql } from 'drizzle-orm';
import { ofAgencySeenBy } from '../agencies/agency-visibility.repository.ts';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isLatest } from '../platform/latest-version.ts';
import { disseminations } from './training.table.ts';
import type { HeldPosition } from './training.repository.ts';

export type DisseminationRow = typeof disseminations.$inferSelect;
export type NewDissemination = Omit<DisseminationRow, 'sequence' | 'recordedById' | 'recordedAt'>;

/** What was done for one audience through one channel. */
export type DisseminationTotal = {
  audience: DisseminationAudience;
  channel: DisseminationChannel;
  events: number;
  /** The sum of what is known; null when it is known of none. */
  reach: number | null;
  /** Events of which nobody knows how many they reached. */
  reachUnknown: number;
  agencies: number;
};

@Injectable()
export class DisseminationRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(
    actor: StaffActor,
    agencyId: string | null,
    page: { first: number; after: HeldPosition | null },
  ): Promise<DisseminationRow[]> {
    const { after, first } = page;
    return this.database
      .select()
      .from(disseminations)
      .where(
        and(
          counts(actor),
          agencyId === null ? undefined : eq(disseminations.agencyId, agencyId),
          after === null
            ? undefined
            : sql`(${disseminations.heldOn}, ${disseminations.id}) < (${after.heldOn}, ${after.id})`,
        ),
      )
      .orderBy(desc(disseminations.heldOn), desc(disseminations.id))
      .limit(first);
  }

  /** What the bodies that somebody may see did in a period, by audience and channel. */
  totals(actor: StaffActor, { from, until }: Period): Promise<DisseminationTotal[]> {
    const { audience, channel, reach, agencyId } = disseminations;
    return this.database
      .select({
        audience,
        channel,
        events: sql<number>`count(*)::int`,
        reach: sql<number | null>`sum(${reach})::int`,
        reachUnknown: sql<number>`(count(*) filter (where ${reach} is null))::int`,
        agencies: sql<number>`count(distinct ${agencyId})::int`,
      })
      .from(disseminations)
      .where(and(counts(actor), between(disseminations.heldOn, from, until)))
      .groupBy(audience, channel)
      .orderBy(asc(audience), asc(channel));
  }

  /** Which bodies did something in a period, of those that somebody may see. */
  async activeBodies(actor: StaffActor, { from, until }: Period): Promise<Set<string>> {
    const found = await this.database
      .selectDistinct({ id: disseminations.agencyId })
      .from(disseminations)
      .where(and(counts(actor), between(disseminations.heldOn, from, until)));
    return new Set(found.map(({ id }) => id));
  }

  async latest(id: string): Promise<DisseminationRow | undefined> {
    const [found] = await this.database
      .select()
      .from(disseminations)
      .where(eq(disseminations.id, id))
      .orderBy(desc(disseminations.version))
      .limit(1);
    return found;
  }

  /** Undefined when somebody else wrote that version meanwhile. */
  async add(event: NewDissemination, { id }: StaffActor): Promise<DisseminationRow | undefined> {
    const [added] = await this.database
      .insert(disseminations)
      .values({ ...event, recordedById: id, recordedAt: this.clock.now() })
      .onConflictDoNothing()
      .returning();
    return added;
  }
}

const counts = (actor: StaffActor) =>
  and(
    eq(disseminations.withdrawn, false),
    ofAgencySeenBy(actor, disseminations.agencyId),
    isLatest(disseminations),
  );
