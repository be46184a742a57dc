import { Inject, Injectable } from '@nestjs/common';
import {
  PETITION_STATES,
  type Actor,
  type Petition,
  type PetitionLine,
  type PetitionState,
  type Ruling,
  readsAllAgencies,
} from '@minhbach/domain';
import { and, asc, count, desc, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { NoticeRepository, type PlannedNotice } from '../notices/notice.repository.ts';
import { bodiesOf } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { petitions } from './petition.table.ts';

const {
  codeHash: _code,
  sendingKey: _key,
  formHash: _form,
  sentAt: _at,
  ...COLUMNS
} = getTableColumns(petitions);

/** Whoever looks: an actor of the law, or anybody, who sees nothing. */
export type Viewer = Actor | { kind: 'visitor' };
/** A petition after an act, its line, and the letters that the line owes. */
export type KeptPetition = {
  petition: Petition;
  line: PetitionLine;
  letters: readonly PlannedNotice[];
};
/** What only a petition that came from outside has. */
export type Sent = { codeHash: string; sendingKey: string; formHash: string };

/** What awaits a reply, what awaits its correction, and what is done. */
export const PETITION_BUCKETS = ['to_answer', 'to_correct', 'closed'] as const;
export type PetitionBucket = (typeof PETITION_BUCKETS)[number];
const STATES_OF: Record<PetitionBucket, readonly PetitionState[]> = {
  to_answer: ['lodged'],
  to_correct: ['upheld'],
  closed: PETITION_STATES.filter((state) => state !== 'lodged' && state !== 'upheld'),
};
export type PetitionQuery = { bucket: PetitionBucket; agencyCode: string | null };
export type PetitionPosition = { dueOn: string; id: string };

@Injectable()
export class PetitionRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: NoticeRepository,
    private readonly register: RegisterRepository,
    private readonly requesters: RequesterRepository,
  ) {}

  /** The petition, if this viewer may see it. */
  async findFor(viewer: Viewer, id: string): Promise<Petition | undefined> {
    if (!isUuid(id)) return undefined;
    return this.#one(and(eq(petitions.id, id), seenBy(viewer)));
  }

  /** Adds a petition that was sent; false when the same key has been used meanwhile. */
  async addSent(transaction: Transaction, kept: KeptPetition, sent: Sent): Promise<boolean> {
    const added = await transaction
      .insert(petitions)
      .values({ ...kept.petition, ...sent, sentAt: this.clock.now() })
      .onConflictDoNothing({ target: petitions.sendingKey })
      .returning({ id: petitions.id });
    if (added.length > 0) await this.#write(transaction, kept);
    return added.length > 0;
  }

  /**
   * Locks the petition, asks `rule` what may happen, and keeps the answer with its line and letters, and
   * the petition that it became elsewhere: all or nothing.
   */
  change<Effect extends KeptPetition & { linked: KeptPetition | null }>(
    id: string,
    rule: (petition: Petition, transaction: Transaction) => Promise<Ruling<Effect>>,
  ): Promise<Ruling<Effect>> {
    return this.database.transaction(async (transaction) => {
      await transaction
        .select({ id: petitions.id })
        .from(petitions)
        .where(eq(petitions.id, id))
        .for('update');
      const before = await this.#one(eq(petitions.id, id), transaction);
      if (before === undefined) throw new Error(`No petition ${id}`);
      const ruling = await rule(before, transaction);
      if (!ruling.allowed) return ruling;
      const { petition, linked } = ruling.effect;
      if (linked !== null) {
        const sentAt = this.clock.now();
        await transaction.insert(petitions).values({ ...linked.petition, sentAt });
        await this.#write(transaction, linked);
      }
      await transaction.update(petitions).set(petition).where(eq(petitions.id, id));
      await this.#write(transaction, ruling.effect);
      return ruling;
    });
  }

  /** What is kept of an earlier sending under the same key. */
  async bySending(sendingKey: string) {
    const [found] = await this.database
      .select({ petition: COLUMNS, formHash: petitions.formHash, sentAt: petitions.sentAt })
      .from(petitions)
      .where(eq(petitions.sendingKey, sendingKey));
    return found;
  }

  /** The petition under a reference with what proves to be its petitioner. */
  async byReference(reference: string) {
    const [found] = await this.database
      .select({ petition: COLUMNS, codeHash: petitions.codeHash })
      .from(petitions)
      .where(eq(petitions.reference, reference));
    return found;
  }

  async isTaken(reference: string): Promise<boolean> {
    return (await this.byReference(reference)) !== undefined;
  }

  /** The petition that came from outside, of which this one was passed on: its reference is the known one. */
  async originOf({ id }: Pick<Petition, 'id'>): Promise<string> {
    const { rows } = await this.database.execute<{ reference: string }>(sql`
      with recursive chain as (
        select id, forwarded_from_id, reference from petitions where id = ${id}
        union all
        select p.id, p.forwarded_from_id, p.reference from petitions p
        join chain on p.id = chain.forwarded_from_id)
      select reference from chain where forwarded_from_id is null`);
    const [origin] = rows;
    if (origin === undefined) throw new Error(`No petition ${id}`);
    return origin.reference;
  }

  /** Soonest last day first; what is closed latest first. */
  list(
    viewer: Viewer,
    query: PetitionQuery,
    { limit, after }: { limit: number; after: PetitionPosition | null },
  ): Promise<Petition[]> {
    const isClosed = query.bucket === 'closed';
    const direction = isClosed ? desc : asc;
    const beyond = isClosed ? sql.raw('<') : sql.raw('>');
    return this.database
      .select(COLUMNS)
      .from(petitions)
      .where(
        and(
          wanted(viewer, query),
          after === null
            ? undefined
            : sql`(${petitions.dueOn}, ${petitions.id}) ${beyond} (${after.dueOn}::date, ${after.id}::uuid)`,
        ),
      )
      .orderBy(direction(petitions.dueOn), direction(petitions.id))
      .limit(limit);
  }

  async count(viewer: Viewer, query: PetitionQuery): Promise<number> {
    const [row] = await this.database
      .select({ total: count() })
      .from(petitions)
      .where(wanted(viewer, query));
    return row?.total ?? 0;
  }

  /** Whose clock still runs, soonest last day first. */
  openClocks(): Promise<Petition[]> {
    return this.database
      .select(COLUMNS)
      .from(petitions)
      .where(eq(petitions.state, 'lodged'))
      .orderBy(asc(petitions.dueOn), asc(petitions.id));
  }

  readonly byId = perRequest(
    () =>
      new Batch<string, Petition>(async (ids) => {
        const rows = await this.database
          .select(COLUMNS)
          .from(petitions)
          .where(inArray(petitions.id, [...ids]));
        return new Map(rows.map((row) => [row.id, row]));
      }),
  );

  /** The lines of one petition, oldest first, with their texts opened. */
  async linesOf({ id, petitionerId }: Petition) {
    const petitioner = await this.requesters.find(petitionerId);
    return this.register.linesOf(id, this.requesters.keyOf(petitioner));
  }

  async #one(where: SQL | undefined, on: Database | Transaction = this.database) {
    const [petition] = await on.select(COLUMNS).from(petitions).where(where);
    return petition satisfies Petition | undefined;
  }

  async #write(transaction: Transaction, { petition, line, letters }: KeptPetition) {
    const petitioner = await this.requesters.find(petition.petitionerId, transaction);
    const { petitionId, actorRole, actorId, stateAfter, ...rest } = line;
    const sequence = await this.register.append(
      transaction,
      {
        ...rest,
        requestId: petitionId,
        stageAfter: stateAfter,
        number: petition.version,
        at: this.clock.now(),
        actor: { role: actorRole, id: actorId },
      },
      this.requesters.keyOf(petitioner),
    );
    await this.notices.plan(transaction, { sequence, petitionId }, letters);
  }
}

/** Visibility is this `where` and nothing else: what it hides does not exist for the viewer. */
function seenBy(viewer: Viewer): SQL | undefined {
  if (viewer.kind === 'system') return undefined;
  if (viewer.kind === 'requester') return eq(petitions.petitionerId, viewer.id);
  if (viewer.kind === 'visitor' || viewer.role === 'administrator') return sql`false`;
  return readsAllAgencies(viewer.role) ? undefined : inArray(petitions.agencyId, bodiesOf(viewer));
}

function wanted(viewer: Viewer, { bucket, agencyCode }: PetitionQuery): SQL | undefined {
  return and(
    seenBy(viewer),
    inArray(petitions.state, [...STATES_OF[bucket]]),
    agencyCode === null
      ? undefined
      : sql`${petitions.agencyId} in (select ${agencies.id} from ${agencies} where ${agencies.code} = ${agencyCode})`,
  );
}
