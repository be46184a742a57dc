import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from './database.ts';

/** How long another process's change may go unseen; our own is seen at once. */
const TRUSTED_MS = 500;

/** Which state of the public data this is. Triggers raise the number with every change to it. */
@Injectable()
export class PublicData {
  #known: { version: string; at: number } | undefined;

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async version(): Promise<string> {
    if (this.#known && performance.now() - this.#known.at < TRUSTED_MS) return this.#known.version;
    const { rows } = await this.database.execute<{ version: string }>(
      sql`select version::text from public_data_version`,
    );
    const version = rows[0]?.version ?? '0';
    this.#known = { version, at: performance.now() };
    return version;
  }

  changed(): void {
    this.#known = undefined;
  }
}
