import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate } from '@minhbach/domain';
import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { seal, unseal } from '../platform/sealing.ts';
import {
  commit,
  commitmentOf,
  LINE_FORMAT,
  readLine,
  writeLine,
  type LineFields,
} from './register-line.ts';
import { register, registerTexts } from './register.table.ts';

export type NewLine = Pick<
  LineFields,
  'requestId' | 'number' | 'action' | 'actor' | 'stageAfter' | 'facts'
> & { at: Date; on: CalendarDate; texts: Readonly<Record<string, string>> };

export type RegisterLine = LineFields & {
  sequence: number;
  /** The free texts by name; empty once the requester has been erased. */
  texts: Readonly<Record<string, string>>;
};

@Injectable()
export class RegisterRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /**
   * Adds the next line of a request. The caller holds the lock on the request's row, so that no
   * other line can come between. `key` is the requester's; without one (erased) texts are not kept.
   *
   * @returns the line's sequence in the whole register
   */
  async append(
    transaction: Transaction,
    { texts, at, ...line }: NewLine,
    key: Buffer | undefined,
  ): Promise<number> {
    const committed = Object.entries(texts).map(([name, text]) => ({
      name,
      text,
      ...commit(text),
    }));
    const written = writeLine({
      ...line,
      at: at.toISOString(),
      commitments: Object.fromEntries(committed.map(({ name, commitment }) => [name, commitment])),
      previous: await this.#lastHash(transaction, line.requestId),
    });
    const { requestId, number, on, action } = line;
    const [added] = await transaction
      .insert(register)
      .values({ requestId, number, at, on, action, format: LINE_FORMAT, ...written })
      .returning({ sequence: register.sequence });
    if (added === undefined) throw new Error('PostgreSQL returns what it inserted.');

    if (key !== undefined && committed.length > 0)
      await transaction.insert(registerTexts).values(
        committed.map(({ name, salt, text }) => ({
          requestId,
          number,
          name,
          sealed: seal(key, boundOf(requestId, number, name), JSON.stringify({ salt, text })),
        })),
      );
    return added.sequence;
  }

  /** The lines of one request after a version, oldest first, with their texts opened. */
  async linesOf(
    requestId: string,
    key: Buffer | undefined,
    afterVersion = 0,
    on: Database | Transaction = this.database,
  ): Promise<RegisterLine[]> {
    const lines = await on
      .select()
      .from(register)
      .where(and(eq(register.requestId, requestId), gt(register.number, afterVersion)))
      .orderBy(asc(register.number));
    const sealed =
      key === undefined || lines.length === 0
        ? []
        : await on
            .select()
            .from(registerTexts)
            .where(
              and(
                eq(registerTexts.requestId, requestId),
                inArray(
                  registerTexts.number,
                  lines.map(({ number }) => number),
                ),
              ),
            );
    return lines.map(({ line, sequence, number }) => {
      const fields = readLine(line);
      const texts = sealed
        .filter((text) => text.number === number)
        .map((text) => [text.name, key && openText(key, fields, text)]);
      return { ...fields, sequence, texts: Object.fromEntries(texts) };
    });
  }

  /** The lines of several requests, oldest first, without their texts. */
  async openLines(
    requestIds: readonly string[],
    on: Database | Transaction = this.database,
  ): Promise<LineFields[]> {
    const lines = await on
      .select({ line: register.line })
      .from(register)
      .where(inArray(register.requestId, [...requestIds]))
      .orderBy(asc(register.requestId), asc(register.number));
    return lines.map(({ line }) => readLine(line));
  }

  /** The lines of a request, oldest first, each exactly as it was hashed; they hold no free text. */
  async keptLines(requestId: string): Promise<string[]> {
    const lines = await this.database
      .select({ line: register.line })
      .from(register)
      .where(eq(register.requestId, requestId))
      .orderBy(asc(register.number));
    return lines.map(({ line }) => line);
  }

  async #lastHash(transaction: Transaction, requestId: string): Promise<string | null> {
    const [last] = await transaction
      .select({ hash: register.hash })
      .from(register)
      .where(eq(register.requestId, requestId))
      .orderBy(desc(register.number))
      .limit(1);
    return last?.hash ?? null;
  }
}

/** @throws when the words kept are not those the line committed to */
function openText(
  key: Buffer,
  { requestId, number, commitments }: LineFields,
  { name, sealed }: typeof registerTexts.$inferSelect,
): string {
  const opened: unknown = JSON.parse(unseal(key, boundOf(requestId, number, name), sealed));
  const { salt, text } = opened as { salt: string; text: string }; // sealed by `append`, and sealing authenticates
  if (commitments[name] !== commitmentOf(salt, text))
    throw new Error(`Text ${name} of line ${number} of request ${requestId} was replaced.`);
  return text;
}

const boundOf = (requestId: string, number: number, name: string) =>
  `${requestId} line ${number} ${name}`;
