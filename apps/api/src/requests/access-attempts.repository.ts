import { createHash } from 'node:crypto';
import { HttpException, Inject, Injectable } from '@nestjs/common';
import { inArray, sql } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isOurOwn } from '../platform/rate-limits.ts';
import { accessFailures } from './access.table.ts';

/** Wrong codes that cost nothing: sixteen characters are easily mistyped. */
const FREE_FAILURES = { reference: 5, address: 20 };
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** Who tries: `address` is null where nobody tells it, as inside the process. */
export type Attempt = { reference: string; address: string | null };

/** Seconds that a reference and an address stay closed; zero when open. */
type Waits = { reference: number; address: number };

/**
 * Slows down whoever guesses access codes: each further wrong one closes the door for twice as long,
 * up to an hour. A reference that does not exist is counted like any other, so that the answer never
 * tells which exist. Counted after the look, not before as for passwords: reading one's own page must
 * not write, and eighty random bits are not guessed by sending many at once.
 */
@Injectable()
export class AccessAttempts {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * What a code opens: `look` answers undefined for a wrong code and for an unknown reference alike. A
   * reference that others guess at stays open to the right code: whoever knows it from a letter could
   * else lock its owner out for good, and eighty random bits need no such lock.
   *
   * @throws 429 after too many wrong codes, whether the reference exists or not
   */
  async opened<Opened>(
    reference: string,
    ip: string | null,
    look: () => Promise<Opened | undefined>,
  ): Promise<Opened | undefined> {
    // A site of ours that names no visitor asks for everybody: one who guesses must not lock out all.
    const address = ip === null || isOurOwn({ ip }) ? null : ip;
    const waits = await this.waits({ reference, address });
    if (waits.address > 0) throw tooMany(waits.address);

    const opened = await look();
    if (opened !== undefined) {
      await this.forgive({ reference, address });
      return opened;
    }
    if (waits.reference > 0) throw tooMany(waits.reference);
    await this.countFailure({ reference, address });
    return undefined;
  }

  async waits(attempt: Attempt): Promise<Waits> {
    const now = this.clock.now().getTime();
    const keys = keysOf(attempt).map(({ key }) => key);
    const rows = await this.database
      .select({ key: accessFailures.key, until: accessFailures.closedUntil })
      .from(accessFailures)
      .where(inArray(accessFailures.key, keys));
    const secondsOf = (kind: keyof Waits) => {
      const until = rows.find(({ key }) => key.startsWith(`${kind}:`))?.until.getTime() ?? now;
      return Math.ceil(Math.max(0, until - now) / 1000);
    };
    return { reference: secondsOf('reference'), address: secondsOf('address') };
  }

  async countFailure(attempt: Attempt): Promise<void> {
    for (const { key, free } of keysOf(attempt)) await this.#count(key, free);
  }

  /** The code was right: its reference starts anew. The address does not, or one's own code would reset it. */
  async forgive({ reference }: Attempt): Promise<void> {
    const { key } = keyOf('reference', reference);
    await this.database.delete(accessFailures).where(sql`${accessFailures.key} = ${key}`);
  }

  async #count(key: string, free: number): Promise<void> {
    const now = this.clock.now();
    const forgotten = new Date(now.getTime() - FORGOTTEN_AFTER_MS);
    const failures = sql`case when ${accessFailures.lastAt} < ${forgotten.toISOString()}::timestamptz
      then 1 else ${accessFailures.failures} + 1 end`;
    const waitMs = sql`case when ${failures} < ${free} then 0 else
      least(${FIRST_WAIT_MS}::numeric * power(2, least(${failures} - ${free}, 20)), ${LONGEST_WAIT_MS}) end`;
    await this.database
      .insert(accessFailures)
      .values({ key, failures: 1, lastAt: now, closedUntil: now })
      .onConflictDoUpdate({
        target: accessFailures.key,
        set: {
          failures,
          lastAt: now,
          closedUntil: sql`${now.toISOString()}::timestamptz + ${waitMs} * interval '1 millisecond'`,
        },
      });
  }
}

const TOO_MANY_REQUESTS = 429;

const tooMany = (seconds: number) =>
  new HttpException(
    `Mã tra cứu đã nhập sai nhiều lần. Thử lại sau ${seconds} giây.`,
    TOO_MANY_REQUESTS,
  );

const keysOf = ({ reference, address }: Attempt) => [
  keyOf('reference', reference),
  ...(address === null ? [] : [keyOf('address', address)]),
];

function keyOf(kind: keyof typeof FREE_FAILURES, value: string) {
  const hash = createHash('sha256').update(value).digest('base64url');
  return { key: `${kind}:${hash}`, free: FREE_FAILURES[kind] };
}
