import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';

const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 3_600;

/** `address` is null where it tells nobody apart, as behind a proxy that hides them. */
export type Attempt = { account: string; address: string | null };
export type Admission = { admitted: true } | { admitted: false; retryAfterSeconds: number };

/**
 * `free` failures cost nothing but the password: people mistype. The count starts anew a day after
 * the last failure, or after the first: then nobody fills it by guessing slowly for a week.
 */
type Counter = { key: string; free: number; anewADayAfter: 'last' | 'first' };
type Counters = { address: Counter | null; pair: Counter; account: Counter };

/**
 * Slows down whoever guesses passwords: after ten failures on an account from one address, fifty
 * from an address, or a hundred on an account in a day from wherever, each further one closes that
 * door for twice as long, up to an hour. The account's own limit is that high because it closes the
 * account to its owner too: one address alone must not reach it.
 *
 * An attempt is counted *before* the password is looked at and forgiven after success, so that a
 * hundred guesses sent at once are a hundred failures and not one. An account that doesn't exist is
 * counted like any other: the answer must not tell which e-mails are known.
 */
@Injectable()
export class SignInAttempts {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Who is refused at one door has tried no password, and is counted at no other. */
  async admit(attempt: Attempt): Promise<Admission> {
    const { address, pair, account } = countersOf(attempt);
    const counted: Counter[] = [];
    // Always in this order, the account last: a closed pair must not wear the account down.
    for (const counter of address === null ? [pair, account] : [address, pair, account]) {
      const admission = await this.#count(counter);
      if (!admission.admitted) {
        for (const earlier of counted) await this.#giveBack(earlier);
        return admission;
      }
      counted.push(counter);
    }
    return { admitted: true };
  }

  /**
   * The password was right: the pair starts anew. The address and the account get back the one
   * that was used up and no more, for the other failures there may be somebody else's.
   */
  async forgive(attempt: Attempt): Promise<void> {
    const { address, pair, account } = countersOf(attempt);
    await this.database.execute(sql`delete from sign_in_failures where key = ${pair.key}`);
    await this.#giveBack(account);
    if (address !== null) await this.#giveBack(address);
  }

  async #count({ key, free, anewADayAfter }: Counter): Promise<Admission> {
    const admitted = await this.database.execute(sql`
      insert into sign_in_failures as kept (key, failures, last_at, closed_until)
      values (${key}, 1, now(), ${OPEN})
      on conflict (key) do update set
        failures = ${nextFailures},
        last_at = ${anewADayAfter === 'last' ? sql`now()` : firstOfTheDay},
        closed_until = case
          when ${nextFailures} < ${free} then ${OPEN}
          else now() + make_interval(secs =>
            least(${FIRST_WAIT_SECONDS} * power(2, least(${nextFailures} - ${free}, 20)), ${LONGEST_WAIT_SECONDS}))
        end
      where kept.closed_until <= now()
      returning key`);
    if (admitted.rows.length > 0) return { admitted: true };

    const closed = await this.database.execute<{ seconds: number }>(sql`
      select ceil(extract(epoch from closed_until - now()))::int as seconds
      from sign_in_failures where key = ${key}`);
    return { admitted: false, retryAfterSeconds: Math.max(1, closed.rows[0]?.seconds ?? 1) };
  }

  /** The door was open when the one was counted, so it is open again. */
  async #giveBack({ key }: Counter): Promise<void> {
    await this.database.execute(sql`
      update sign_in_failures
      set failures = greatest(failures - 1, 0), closed_until = ${OPEN}
      where key = ${key}`);
  }
}

/** Long past, and not this moment: who waited for the row began before it, and would be refused. */
const OPEN = sql`to_timestamp(0)`;

const isOver = sql`kept.last_at < now() - interval '1 day'`;
const nextFailures = sql`case when ${isOver} then 1 else kept.failures + 1 end`;
const firstOfTheDay = sql`case when ${isOver} then now() else kept.last_at end`;

function countersOf(attempt: Attempt): Counters {
  const { address } = attempt;
  const account = attempt.account.trim().toLowerCase();
  const pair = address === null ? [account] : [account, address];
  return {
    address:
      address === null
        ? null
        : { key: keyOf('address', [address]), free: 50, anewADayAfter: 'last' },
    pair: { key: keyOf('pair', pair), free: 10, anewADayAfter: 'last' },
    account: { key: keyOf('account', [account]), free: 100, anewADayAfter: 'first' },
  };
}

function keyOf(kind: keyof Counters, parts: string[]): string {
  return `${kind}:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
}
