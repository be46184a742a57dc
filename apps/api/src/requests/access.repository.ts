import { Inject, Injectable } from '@nestjs/common';
import { parseReference, type Actor } from '@minhbach/domain';
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { accessCodeHash, isSameHash, newAccessCode } from '../platform/access-code.ts';
import { AccessAttempts } from './access-attempts.repository.ts';
import { requestAccess } from './access.table.ts';
import { requests } from './request.table.ts';

/** What a requester shows: the reference may be known to others, the code is theirs alone. */
export type AccessKey = { reference: string; accessCode: string };
/** The request that a code opens, and the requester as the actor of the law. */
export type Bearer = { requestId: string; actor: Actor & { kind: 'requester' } };

const RENEWED_AT_MOST_EVERY_MS = 60 * 60 * 1000;

/** Gives out access codes and tells whose they are. */
@Injectable()
export class RequestAccess {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly keys: Keys,
    private readonly attempts: AccessAttempts,
  ) {}

  /** @returns the code, which is kept nowhere */
  async grant(
    transaction: Transaction,
    { id, reference }: { id: string; reference: string },
    code = newAccessCode(),
  ): Promise<string> {
    const codeHash = this.#hash(reference, code);
    await transaction
      .insert(requestAccess)
      .values({ requestId: id, codeHash })
      .onConflictDoUpdate({ target: requestAccess.requestId, set: { codeHash } });
    return code;
  }

  /** Undefined for a wrong code and for an unknown reference alike. @throws 429 after too many */
  bearerOf(
    { reference: typed, accessCode }: AccessKey,
    ip: string | null,
  ): Promise<Bearer | undefined> {
    const reference = parseReference(typed) ?? typed;
    return this.attempts.opened(reference, ip, async () => {
      const [found] = await this.database
        .select({
          requestId: requests.id,
          requesterId: requests.requesterId,
          codeHash: requestAccess.codeHash,
        })
        .from(requests)
        .innerJoin(requestAccess, eq(requestAccess.requestId, requests.id))
        .where(eq(requests.reference, reference));
      if (!found || !isSameHash(found.codeHash, this.#hash(reference, accessCode)))
        return undefined;
      const { requestId, requesterId } = found;
      return { requestId, actor: { kind: 'requester', id: requesterId } };
    });
  }

  /**
   * The request whose code may be replaced now: it exists, and has had no new code within the hour.
   * Whoever asks is never told which.
   */
  async claimRenewal(
    transaction: Transaction,
    typed: string,
    now: Date,
  ): Promise<string | undefined> {
    const reference = parseReference(typed) ?? typed;
    const [claimed] = await transaction
      .update(requestAccess)
      .set({ renewedAt: now })
      .where(
        and(
          sql`${requestAccess.requestId} = (select ${requests.id} from ${requests} where ${requests.reference} = ${reference})`,
          or(
            isNull(requestAccess.renewedAt),
            lt(requestAccess.renewedAt, new Date(now.getTime() - RENEWED_AT_MOST_EVERY_MS)),
          ),
        ),
      )
      .returning({ requestId: requestAccess.requestId });
    return claimed?.requestId;
  }

  #hash(reference: string, code: string): string {
    return accessCodeHash(this.keys.for('access_code'), reference, code);
  }
}
