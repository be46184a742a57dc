import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';

/** Failures that cost nothing but the password: people mistype. */
const FREE_FAILURES = { account: 10, address: 50 };
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 3_600;

/** `address` is null where it tells nobody apart, as behind a proxy that hides them. */
export type Attempt = { account: string; address: string | null };
export type Admission = { admitted: true } | { admitted: false; retryAfterSeconds: number };

/**
 * Slows down whoever guesses passwords: after ten failures on an account, or fifty from one
 * address, each further one closes the door for twice as long, up to an hour.
 *
 * An attempt is counted *before* the password is looked at and forgiven after success, so that a
 * hundred guesses sent at once are a hundred failures and not one. An account that doesn't exist is
 * counted like any other: the answer must not tell which e-mails are known.
 */
@Injectable()
export class SignInAttempts {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async admit(attempt: Attempt): Promise<Admission> {
    if (attempt.address !== null) {
      const byAddress = await this.#count(keyOf('address', attempt.address), FREE_FAILURES.address);
      if (!byAddress.admitted) return byAddress;
    }
    return this.#count(keyOf('account', attempt.account), FREE_FAILURES.account);
  }

  /** The password was right: the account starts anew, the address gets back the one it used up. */
  async forgive({ account, address }: Attempt): Promise<void> {
    await this.database.execute(
      sql`delete from sign_in_failures where key = ${keyOf('account', account)}`,
    );
    if (address === null) return;
    await this.database.execute(sql`
      update sign_in_failures set failures = greatest(failures - 1, 0)
      where key = ${keyOf('address', address)}`);
  }

  async #count(key: string, free: number): Promise<Admission> {
    const admitted = await this.database.execute(sql`
      insert into sign_in_failures as kept (key, failures, last_at, closed_until)
      values (${key}, 1, now(), now())
      on conflict (key) do update set
        failures = ${nextFailures},
        last_at = now(),
        closed_until = now() + make_interval(secs => case
          when ${nextFailures} < ${free} then 0
          else least(${FIRST_WAIT_SECONDS} * power(2, least(${nextFailures} - ${free}, 20)), ${LONGEST_WAIT_SECONDS})
        end)
      where kept.closed_until <= now()
      returning key`);
    if (admitted.rows.length > 0) return { admitted: true };

    const closed = await this.database.execute<{ seconds: number }>(sql`
      select ceil(extract(epoch from closed_until - now()))::int as seconds
      from sign_in_failures where key = ${key}`);
    return { admitted: false, retryAfterSeconds: Math.max(1, closed.rows[0]?.seconds ?? 1) };
  }
}

/** A day without failures starts the count anew. */
const nextFailures = sql`case when kept.last_at < now() - interval '1 day' then 1 else kept.failures + 1 end`;

function keyOf(kind: keyof typeof FREE_FAILURES, value: string): string {
  return `${kind}:${createHash('sha256').update(value.trim().toLowerCase()).digest('base64url')}`;
}
