import { hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { and, eq, gt, lte } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { seal, unseal } from '../platform/sealing.ts';
import { drafts } from './draft.table.ts';

const KEPT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Draft = { key: string; content: string; savedAt: Date; expiresAt: Date };

/**
 * Drafts that survive a lost connection without a script in the browser. Both the place and the key
 * of a draft are derived from what the drafter's cookie holds, so the database alone opens none.
 */
@Injectable()
export class DraftRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  async save(key: string, content: string): Promise<Draft> {
    const { id, secret } = this.#derive(key);
    const savedAt = this.clock.now();
    const expiresAt = new Date(savedAt.getTime() + KEPT_DAYS * DAY_MS);
    const kept = { sealed: seal(secret, id, content), savedAt, expiresAt };
    await this.database
      .insert(drafts)
      .values({ id, ...kept })
      .onConflictDoUpdate({ target: drafts.id, set: kept });
    return { key, content, savedAt, expiresAt };
  }

  async find(key: string): Promise<Draft | undefined> {
    const { id, secret } = this.#derive(key);
    const [draft] = await this.database
      .select()
      .from(drafts)
      .where(and(eq(drafts.id, id), gt(drafts.expiresAt, this.clock.now())));
    if (draft === undefined) return undefined;
    const { sealed, savedAt, expiresAt } = draft;
    return { key, content: unseal(secret, id, sealed), savedAt, expiresAt };
  }

  /** @returns whether there was one */
  async discard(key: string): Promise<boolean> {
    const { id } = this.#derive(key);
    const gone = await this.database
      .delete(drafts)
      .where(eq(drafts.id, id))
      .returning({ id: drafts.id });
    return gone.length > 0;
  }

  async purge(): Promise<void> {
    await this.database.delete(drafts).where(lte(drafts.expiresAt, this.clock.now()));
  }

  #derive(key: string): { id: string; secret: Buffer } {
    const part = (use: string) =>
      Buffer.from(hkdfSync('sha256', key, this.keys.for('draft'), use, 32));
    return { id: part('place').toString('base64url'), secret: part('key') };
  }
}
