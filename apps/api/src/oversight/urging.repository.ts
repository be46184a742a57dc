import { Inject, Injectable } from '@nestjs/common';
import {
  allows,
  readsAllAgencies,
  type ActorRole,
  type CalendarDate,
  type Ruling,
  type Urging,
  type UrgingAct,
  type UrgingKind,
  type UrgingStanding,
  type UrgingState,
  type UrgingSubject,
} from '@minhbach/domain';
import { and, asc, count, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { bodiesOf, type Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import type { UrgedThing } from './urged-matter.repository.ts';
import { urgingHistory, urgings } from './urging.table.ts';

/** Null asks for all. */
export type UrgingQuery = {
  state: UrgingState | null;
  standing: UrgingStanding | null;
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

  /**
   * Asks `rule` whether the same was sent today about the same thing, while nobody else can write to the body, and
   * keeps its answer with its line.
   */
  add(
    { agencyId, ...thing }: UrgedThing & Pick<Urging, 'agencyId'>,
    { kind, sentOn }: Pick<Urging, 'kind' | 'sentOn'>,
    rule: (isSentToday: boolean) => Ruling<{ urging: Urging; line: UrgingLine }>,
  ): Promise<Ruling<Urging>> {
    return this.database.transaction(async (transaction) => {
      await transaction
        .select({ id: agencies.id })
        .from(agencies)
        .where(eq(agencies.id, agencyId))
        .for('no key update');
      const [same] = await transaction
        .select({ id: urgings.id })
        .from(urgings)
        .where(
          and(
            eq(urgings.agencyId, agencyId),
            eq(urgings.kind, kind),
            eq(urgings.sentOn, sentOn),
            isAbout(thing),
          ),
        )
        .limit(1);
      const ruling = rule(same !== undefined);
      if (!ruling.allowed) return ruling;
      const { urging, line } = ruling.effect;
      await transaction.insert(urgings).values(urging);
      await this.#write(transaction, urging, line);
      return allows(urging);
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
      .where(and(this.#wanted(viewer, query), beyond))
      .orderBy(asc(urgings.dueOn), asc(urgings.id))
      .limit(limit);
  }

  async count(viewer: Actor, query: UrgingQuery): Promise<number> {
    const [row] = await this.database
      .select({ total: count() })
      .from(urgings)
      .where(this.#wanted(viewer, query));
    return row?.total ?? 0;
  }

  /** Those about one thing, newest first; `key` is `thingKey` of it. One statement for a page of things. */
  async about(request: object, viewer: Actor, key: string): Promise<Urging[]> {
    const known = this.#about.get(request);
    const batch = known ?? new Batch((keys) => this.#aboutThings(viewer, keys));
    if (known === undefined) this.#about.set(request, batch);
    return (await batch.get(key)) ?? [];
  }
  readonly #about = new WeakMap<object, Batch<string, Urging[]>>();

  async #aboutThings(viewer: Actor, keys: readonly string[]): Promise<Map<string, Urging[]>> {
    const found = await this.database
      .select()
      .from(urgings)
      .where(
        and(
          seenBy(viewer),
          or(
            inArray(urgings.requestId, idsOf(keys, 'request')),
            inArray(urgings.dutyId, idsOf(keys, 'duty')),
            inArray(urgings.reportId, idsOf(keys, 'report')),
            inArray(urgings.taskId, idsOf(keys, 'task')),
          ),
        ),
      )
      .orderBy(desc(urgings.sentOn), desc(urgings.dueOn), asc(urgings.id));
    return Map.groupBy(found, thingKey);
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

  #wanted(viewer: Actor, { state, standing, kind, agencyCode }: UrgingQuery): SQL | undefined {
    return and(
      seenBy(viewer),
      state === null ? undefined : eq(urgings.state, state),
      kind === null ? undefined : eq(urgings.kind, kind),
      standing === null ? undefined : sql`${standingOn(this.clock.today())} = ${standing}`,
      agencyCode === null
        ? undefined
        : sql`${urgings.agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${agencyCode})`,
    );
  }

  async #write(transaction: Transaction, { id, version }: Urging, line: UrgingLine) {
    await transaction
      .insert(urgingHistory)
      .values({ ...line, urgingId: id, number: version, at: this.clock.now() });
  }
}

/** Visibility is this `where`: of the agency that is asked, and for whoever reads all of them. */
export function seenBy(viewer: Actor): SQL | undefined {
  if (viewer.kind === 'visitor' || viewer.role === 'administrator') return sql`false`;
  return readsAllAgencies(viewer.role) ? undefined : inArray(urgings.agencyId, bodiesOf(viewer));
}

/** `urgingStanding` of the domain as a column; `urging-counts.test.ts` holds them together. */
export function standingOn(today: CalendarDate): SQL<UrgingStanding> {
  const { answeredOn, dueOn, state } = urgings;
  return sql<UrgingStanding>`case
    when ${answeredOn} is not null and ${answeredOn} > ${dueOn} then 'answered_late'
    when ${answeredOn} is not null then 'answered_in_time'
    when ${state} = 'closed' then 'closed_unanswered'
    when ${dueOn} < ${today} then 'unanswered'
    else 'waiting' end`;
}

function isAbout({ requestId, dutyId, taskId, addresseeId, reportId }: UrgedThing): SQL {
  const {
    requestId: request,
    dutyId: duty,
    taskId: task,
    addresseeId: to,
    reportId: report,
  } = urgings;
  return sql`(${request}, ${duty}, ${task}, ${to}, ${report}) is not distinct from
    (${requestId}::uuid, ${dutyId}::text, ${taskId}::uuid, ${addresseeId}::uuid, ${reportId}::uuid)`;
}

/** A thing in one word: its subject and what it is known by. */
function thingKey(urging: Urging): string {
  const { subject, requestId, dutyId, reportId, taskId, addresseeId, agencyId } = urging;
  const id = requestId ?? dutyId ?? reportId;
  return id === null ? `${subject} ${taskId} ${addresseeId} ${agencyId}` : `${subject} ${id}`;
}

const idsOf = (keys: readonly string[], subject: UrgingSubject) =>
  keys.flatMap((key) => {
    const [of, ...words] = key.split(' ');
    if (of !== subject) return [];
    return subject === 'task' ? words.slice(0, 1) : [words.join(' ')];
  });
