import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { StaffRole } from '@minhbach/domain';
import { eq, inArray } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import {
  identifyingText,
  EMPTY_FILE,
  FILE_FIELDS,
  maskOf,
  type RequesterFile,
  type RequesterIdentity,
  type SealedFile,
} from './requester-identity.ts';
import { identityOpenings, requesters } from './requester.table.ts';
import { seal, sealBytes, unseal, unsealBytes } from '../platform/sealing.ts';

export { EMPTY_FILE, type RequesterFile, type RequesterIdentity };

const DATA_KEY_BYTES = 32;

export type SealedRequester = typeof requesters.$inferSelect;
export type IdentityOpening = typeof identityOpenings.$inferSelect;
export type NewIdentityOpening = {
  requesterId: string;
  requestId: string;
  staffId: string;
  byRole: StaffRole;
  reason: string;
};

/** Keeps identities sealed, each under a key of its own that the master key wraps. */
@Injectable()
export class RequesterRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  /** A new person, sealed and not yet kept: the caller adds them together with their request. */
  sealNew(file: RequesterFile, id: string): SealedRequester {
    const key = randomBytes(DATA_KEY_BYTES);
    return {
      id,
      wrappedKey: sealBytes(this.keys.for('requester_wrapping'), id, key),
      ...this.#sealed(id, key, file),
      createdAt: this.clock.now(),
      erasedAt: null,
    };
  }

  async add(transaction: Transaction, requester: SealedRequester): Promise<void> {
    await transaction.insert(requesters).values(requester);
  }

  /** Seals what the requester has completed over what was there. */
  async replace(
    transaction: Transaction,
    requester: SealedRequester,
    file: RequesterFile,
  ): Promise<void> {
    const key = this.keyOf(requester);
    if (key === undefined) return;
    await transaction
      .update(requesters)
      .set(this.#sealed(requester.id, key, file))
      .where(eq(requesters.id, requester.id));
  }

  async find(id: string, on: Database | Transaction = this.database) {
    const [requester] = await on.select().from(requesters).where(eq(requesters.id, id));
    if (requester === undefined) throw new Error(`No requester ${id}`);
    return requester;
  }

  /** Undefined when erased: nothing sealed for this person opens again. */
  keyOf({ id, wrappedKey }: Pick<SealedRequester, 'id' | 'wrappedKey'>): Buffer | undefined {
    return wrappedKey === null
      ? undefined
      : unsealBytes(this.keys.for('requester_wrapping'), id, wrappedKey);
  }

  /** Undefined when erased. */
  identityOf(requester: SealedRequester): RequesterFile | undefined {
    const key = this.keyOf(requester);
    if (key === undefined) return undefined;
    const opened = Object.entries(requester.sealed).map(([field, text]) => [
      field,
      unseal(key, `${requester.id} ${field}`, text),
    ]);
    return { ...EMPTY_FILE, ...Object.fromEntries(opened) };
  }

  /** Destroys the key and what it sealed. Requests and their register lines stay, and stay verifiable. */
  async erase(id: string): Promise<void> {
    await this.database
      .update(requesters)
      .set({
        wrappedKey: null,
        sealed: {},
        mask: '',
        identityIndex: null,
        erasedAt: this.clock.now(),
      })
      .where(eq(requesters.id, id));
  }

  async recordOpening(transaction: Transaction, opening: NewIdentityOpening): Promise<void> {
    await transaction.insert(identityOpenings).values({ ...opening, at: this.clock.now() });
  }

  openingsOf(requestIds: readonly string[]): Promise<IdentityOpening[]> {
    return this.database
      .select()
      .from(identityOpenings)
      .where(inArray(identityOpenings.requestId, [...requestIds]))
      .orderBy(identityOpenings.sequence);
  }

  #sealed(id: string, key: Buffer, file: RequesterFile) {
    const sealed: SealedFile = {};
    for (const field of FILE_FIELDS) {
      const text = file[field];
      if (text !== null) sealed[field] = seal(key, `${id} ${field}`, text);
    }
    const same = identifyingText(file);
    const identityIndex =
      same && createHmac('sha256', this.keys.for('requester_index')).update(same).digest('base64');
    return { sealed, mask: maskOf(file.fullName), identityIndex };
  }
}
