import { Inject, Injectable } from '@nestjs/common';
import {
  readsAllAgencies,
  type ActorRole,
  type CalendarDate,
  type Ruling,
  type Urging,
  type UrgingAct,
  type UrgingKind,
  type UrgingState,
} from '@minhbach/domain';
import { and, asc, count, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { publicationDuties } from '../duties/duty.table.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { requests } from '../requests/request.table.ts';
import { urgingHistory, urgings } from './urging.table.ts';

export type UrgingQuery = {
  state: UrgingState;
  kind: UrgingKind | null;
  agencyCode: string | null;
};
export type UrgingPosition = { dueOn: string; id: string };
export type UrgingLine = {
  act: UrgingAct;
  on: CalendarDate;
  actorRole: ActorRole;
  actorId: string;
  words: string | null;
};

@Injectable()
export class UrgingRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async findFor(viewer: Actor, id: string): Promise<Urging | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.database
      .select()
      .from(urgings)
      .where(and(eq(urgings.id, id), seenBy(viewer)));
    return found satisfies Urging | undefined;
  }

  add(urging: Urging, line: UrgingLine): Promise<void> {
    return this.database.transaction(async (transaction) => {
      await transaction.insert(urgings).values(urging);
      await this.#write(transaction, urging, line);
    });
  }

  /** Locks the urging, asks `rule`, and keeps the answer with its line: all or nothing. */
  change(
    id: string,
    rule: (urging: Urging) => Ruling<{ urging: Urging; line: UrgingLine }>,
  ): Promise<Ruling<{ urging: Urging; line: UrgingLine }>> {
    return this.database.transaction(async (transaction) => {
      const [before] = await transaction
        .select()
        .from(urgings)
        .where(eq(urgings.id, id))
        .for('update');
      if (before === undefined) throw new Error(`No urging ${id}`);
      const ruling = rule(before);
      if (!ruling.allowed) return ruling;
      const { urging, line } = ruling.effect;
      await transaction.update(urgings).set(urging).where(eq(urgings.id, id));
      await this.#write(transaction, urging, line);
      return ruling;
    });
  }

  /** Soonest last day first. */
  list(
    viewer: Actor,
    query: UrgingQuery,
    { limit, after }: { limit: number; after: UrgingPosition | null },
  ): Promise<Urging[]> {
    const beyond =
      after === null
        ? undefined
        : sql`(${urgings.dueOn}, ${urgings.id}) > (${after.dueOn}::date, ${after.id}::uuid)`;
    return this.database
      .select()
      .from(urgings)
      .where(and(wanted(viewer, query), beyond))
      .orderBy(asc(urgings.dueOn), asc(urgings.id))
      .limit(limit);
  }

  async count(viewer: Actor, query: UrgingQuery): Promise<number> {
    const [row] = await this.database
      .select({ total: count() })
      .from(urgings)
      .where(wanted(viewer, query));
    return row?.total ?? 0;
  }

  readonly historyOf = perRequest(
    () =>
      new Batch(async (ids: readonly string[]) => {
        const lines = await this.database
          .select()
          .from(urgingHistory)
          .where(inArray(urgingHistory.urgingId, [...ids]))
          .orderBy(asc(urgingHistory.sequence));
        return Map.groupBy(lines, ({ urgingId }) => urgingId);
      }),
  );

  readonly requestReference = perRequest(
    () =>
      new Batch(async (ids: readonly string[]) => {
        const found = await this.database
          .select({ id: requests.id, reference: requests.reference })
          .from(requests)
          .where(inArray(requests.id, [...ids]));
        return new Map(found.map(({ id, reference }) => [id, reference]));
      }),
  );

  readonly dutyTitle = perRequest(
    () =>
      new Batch(async (ids: readonly string[]) => {
        const { id, title, periodWords } = publicationDuties;
        const found = await this.database
          .select({ id, title, periodWords })
          .from(publicationDuties)
          .where(inArray(id, [...ids]));
        return new Map(found.map((duty) => [duty.id, `${duty.title}, ${duty.periodWords}`]));
      }),
  );

  async agencyOfRequest(id: string): Promise<string | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.database
      .select({ agencyId: requests.agencyId })
      .from(requests)
      .where(eq(requests.id, id));
    return found?.agencyId;
  }

  async agencyOfDuty(id: string): Promise<string | undefined> {
    const [found] = await this.database
      .select({ agencyId: publicationDuties.agencyId })
      .from(publicationDuties)
      .where(eq(publicationDuties.id, id));
    return found?.agencyId;
  }

  async #write(transaction: Transaction, { id, version }: Urging, line: UrgingLine) {
    await transaction
      .insert(urgingHistory)
      .values({ ...line, urgingId: id, number: version, at: this.clock.now() });
  }
}

/** Visibility is this `where`: of the agency that is asked, and for whoever reads all of them. */
function seenBy(viewer: Actor): SQL | undefined {
  if (viewer.kind === 'visitor' || viewer.role === 'administrator') return sql`false`;
  return readsAllAgencies(viewer.role) ? undefined : eq(urgings.agencyId, viewer.agencyId);
}

function wanted(viewer: Actor, { state, kind, agencyCode }: UrgingQuery): SQL | undefined {
  return and(
    seenBy(viewer),
    eq(urgings.state, state),
    kind === null ? undefined : eq(urgings.kind, kind),
    agencyCode === null
      ? undefined
      : sql`${urgings.agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${agencyCode})`,
  );
}
