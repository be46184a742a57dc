import { Inject, Injectable } from '@nestjs/common';
import {
  readsAllAgencies,
  type Actor,
  type InformationRequest,
  type RegisterEntry,
  type Ruling,
} from '@minhbach/domain';
import { and, eq, inArray, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import { fold } from '../platform/vietnamese-text.ts';
import { documents } from '../documents/document.table.ts';
import { staff } from '../identity/staff.table.ts';
import { bodiesOf } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { isUuid } from '../platform/uuid.ts';
import { RegisterRepository } from '../register/register.repository.ts';
import { RequesterRepository } from '../requesters/requester.repository.ts';
import { requesters } from '../requesters/requester.table.ts';
import { keepRows, REQUEST_COLUMNS, rowOf } from './request-rows.repository.ts';
import { requestItems, requests } from './request.table.ts';

/** Whoever looks: an actor of the law, or anybody, who sees nothing. */
export type Viewer = Actor | { kind: 'visitor' };
/** A request as it stands after an act, and the line that tells of it. */
export type Kept = { request: InformationRequest; entry: RegisterEntry };
/** What else belongs in the same transaction, such as planned notices. */
export type AlsoKeep = (transaction: Transaction, sequence: number) => Promise<void>;

@Injectable()
export class RequestRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly register: RegisterRepository,
    private readonly requesters: RequesterRepository,
  ) {}

  /** The request, if this viewer may see it. */
  async findFor(viewer: Viewer, id: string): Promise<InformationRequest | undefined> {
    if (!isUuid(id)) return undefined;
    return this.#one(and(eq(requests.id, id), seenBy(viewer)));
  }

  /** Adds a request with its first line. The requester is kept already. */
  async add(transaction: Transaction, { request, entry }: Kept, also: AlsoKeep): Promise<void> {
    await transaction
      .insert(requests)
      .values({ ...rowOf(request), searchText: searchTextOf(request) });
    await keepRows(transaction, request, undefined);
    await also(transaction, await this.#write(transaction, request, entry));
  }

  /**
   * Locks the request, asks `rule` what may happen, and keeps the answer: the request, its line and
   * whatever `rule` adds are saved together or not at all.
   */
  change<Effect extends Kept & { also?: AlsoKeep }>(
    id: string,
    rule: (request: InformationRequest, transaction: Transaction) => Promise<Ruling<Effect>>,
  ): Promise<Ruling<Effect>> {
    return this.database.transaction(async (transaction) => {
      await transaction
        .select({ id: requests.id })
        .from(requests)
        .where(eq(requests.id, id))
        .for('update');
      const before = await this.#one(eq(requests.id, id), transaction);
      if (before === undefined) throw new Error(`No request ${id}`);

      const ruling = await rule(before, transaction);
      if (!ruling.allowed) return ruling;
      const { request, entry, also } = ruling.effect;
      await transaction
        .update(requests)
        .set({ ...rowOf(request), searchText: searchTextOf(request) })
        .where(eq(requests.id, id));
      await keepRows(transaction, request, before);
      await also?.(transaction, await this.#write(transaction, request, entry));
      return ruling;
    });
  }

  async isTaken(reference: string): Promise<boolean> {
    const rows = await this.database
      .select({ id: requests.id })
      .from(requests)
      .where(eq(requests.reference, reference));
    return rows.length > 0;
  }

  /** Of these references, those under which the same person was already given something here. */
  async earlierReferences(
    { agencyId, requesterId, id }: InformationRequest,
    references: readonly string[],
  ): Promise<string[]> {
    const same = sql`(select identity_index from requesters where id = ${requesterId})`;
    const rows = await this.database
      .selectDistinct({ reference: requests.reference })
      .from(requests)
      .innerJoin(requesters, eq(requesters.id, requests.requesterId))
      .innerJoin(requestItems, eq(requestItems.requestId, requests.id))
      .where(
        and(
          eq(requests.agencyId, agencyId),
          inArray(requests.reference, [...references]),
          eq(requesters.identityIndex, same),
          inArray(requestItems.outcome, ['provided', 'partly_provided']),
          sql`${requests.id} <> ${id}`,
        ),
      );
    return rows.map(({ reference }) => reference);
  }

  /**
   * Of these documents, those that this request may be answered with: its own, or loose ones of these
   * agencies, but none that was kept as internal.
   */
  async bindableDocuments(
    { id }: InformationRequest,
    agencyIds: readonly string[],
    ids: readonly string[],
  ): Promise<string[]> {
    const wanted = ids.filter(isUuid);
    if (wanted.length === 0) return [];
    const rows = await this.database
      .select({ id: documents.id })
      .from(documents)
      .where(
        and(
          inArray(documents.id, wanted),
          inArray(documents.agencyId, [...agencyIds]),
          ne(documents.kind, 'internal'),
          isNull(documents.entryId),
          or(isNull(documents.requestId), eq(documents.requestId, id)),
        ),
      );
    return rows.map((row) => row.id);
  }

  /** Whether that person works at one of these agencies; nobody is fine too. */
  async isColleague(agencyIds: readonly string[], staffId?: string | null): Promise<boolean> {
    if (staffId === undefined || staffId === null) return true;
    if (!isUuid(staffId)) return false;
    const rows = await this.database
      .select({ id: staff.id })
      .from(staff)
      .where(
        and(
          eq(staff.id, staffId),
          inArray(staff.agencyId, [...agencyIds]),
          isNull(staff.deactivatedAt),
        ),
      );
    return rows.length > 0;
  }

  /** What is needed to count the clocks of all open requests anew, soonest last day first. */
  openClocks() {
    return this.database
      .select({
        id: requests.id,
        reference: requests.reference,
        firstSentAt: requests.firstSentAt,
        validOn: requests.validOn,
        delivery: requests.delivery,
        complexity: requests.complexity,
        extended: requests.extended,
        dueOn: requests.dueOn,
        nominalDueOn: requests.nominalDueOn,
      })
      .from(requests)
      .where(and(inArray(requests.stage, ['received', 'in_progress']), isNotNull(requests.dueOn)))
      .orderBy(requests.dueOn, requests.id);
  }

  async #one(where: SQL | undefined, on: Database | Transaction = this.database) {
    const [request] = await on.select(REQUEST_COLUMNS).from(requests).where(where);
    return request satisfies InformationRequest | undefined;
  }

  async #write(
    transaction: Transaction,
    request: InformationRequest,
    entry: RegisterEntry,
  ): Promise<number> {
    const requester = await this.requesters.find(request.requesterId, transaction);
    const { actorRole, actorId, onBehalfOfRequester, facts, ...line } = entry;
    return this.register.append(
      transaction,
      {
        ...line,
        number: request.version,
        at: this.clock.now(),
        actor: { role: actorRole, id: actorId },
        facts: { ...facts, ...(onBehalfOfRequester ? { onBehalfOfRequester } : {}) },
      },
      this.requesters.keyOf(requester),
    );
  }
}

/** Visibility is this `where` and nothing else: what it hides does not exist for the viewer. */
export function seenBy(viewer: Viewer): SQL | undefined {
  if (viewer.kind === 'system') return undefined;
  if (viewer.kind === 'requester') return eq(requests.requesterId, viewer.id);
  if (viewer.kind === 'visitor' || viewer.role === 'administrator') return sql`false`;
  return readsAllAgencies(viewer.role) ? undefined : inArray(requests.agencyId, bodiesOf(viewer));
}

function searchTextOf({ reference, items }: InformationRequest): string {
  const words = items.flatMap(({ description, documentName }) => [description, documentName ?? '']);
  return fold([reference, ...words].join(' '));
}
