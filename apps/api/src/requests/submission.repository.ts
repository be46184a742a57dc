import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { and, eq, isNotNull, lte } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { seal, unseal } from '../platform/sealing.ts';
import { submissions } from './access.table.ts';

const REPEATABLE_MS = 24 * 60 * 60 * 1000;

/** One sending of one form: who sends it, and the key that they chose for it. */
export type Sending = { sender: string; idempotencyKey: string; form: object };
/** What came of the same key before. */
export type Earlier =
  | { kind: 'same_form'; requestId: string; accessCode: string }
  | { kind: 'same_form_too_old' }
  | { kind: 'other_form' };

/**
 * Remembers forms that have arrived. The access code is sealed under a key that takes the sender's
 * own idempotency key to make, so that a retry gets the same answer and the database alone none.
 */
@Injectable()
export class SubmissionRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  async find(sending: Sending): Promise<Earlier | undefined> {
    const { key, secret } = this.#derive(sending);
    const [found] = await this.database.select().from(submissions).where(eq(submissions.key, key));
    if (found === undefined) return undefined;
    if (found.formHash !== this.#formHash(sending)) return { kind: 'other_form' };
    const oldest = this.clock.now().getTime() - REPEATABLE_MS;
    if (found.sealedCode === null || found.at.getTime() < oldest)
      return { kind: 'same_form_too_old' };
    const accessCode = unseal(secret, key, found.sealedCode);
    return { kind: 'same_form', requestId: found.requestId, accessCode };
  }

  /** @returns false when the same key has been used meanwhile: the caller gives its transaction up */
  async add(
    transaction: Transaction,
    sending: Sending,
    { requestId, accessCode }: { requestId: string; accessCode: string },
  ): Promise<boolean> {
    const { key, secret } = this.#derive(sending);
    const added = await transaction
      .insert(submissions)
      .values({
        key,
        formHash: this.#formHash(sending),
        requestId,
        sealedCode: seal(secret, key, accessCode),
        at: this.clock.now(),
      })
      .onConflictDoNothing()
      .returning({ key: submissions.key });
    return added.length > 0;
  }

  /** Forgets the codes of sendings that are too old to be repeated. */
  async purge(): Promise<void> {
    const oldest = new Date(this.clock.now().getTime() - REPEATABLE_MS);
    await this.database
      .update(submissions)
      .set({ sealedCode: null })
      .where(and(isNotNull(submissions.sealedCode), lte(submissions.at, oldest)));
  }

  #derive({ sender, idempotencyKey }: Sending): { key: string; secret: Buffer } {
    const part = (use: string) =>
      Buffer.from(
        hkdfSync(
          'sha256',
          JSON.stringify([sender, idempotencyKey]),
          this.keys.for('submission'),
          use,
          32,
        ),
      );
    return { key: part('place').toString('base64url'), secret: part('key') };
  }

  /** Keyed, since a form holds a name and a hash of it could be guessed. */
  #formHash({ form }: Sending): string {
    // Canonical JSON refuses half an emoji, which the domain takes and mends.
    const whole: unknown = JSON.parse(JSON.stringify(form), (_name, value) =>
      typeof value === 'string' ? value.toWellFormed() : value,
    );
    const text = canonicalize(whole) ?? '';
    return createHmac('sha256', this.keys.for('submission')).update(text).digest('base64');
  }
}
