import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  lookAfter,
  type CalendarDate,
  type DeflectionFigures,
  type LookOutcome,
  readsAllAgencies,
} from '@minhbach/domain';
import { and, eq, gte, lte, sql, type SQL } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { Keys } from '../platform/keys.ts';
import { looks } from './look.table.ts';

export type LookEvent = { draft: string; agencyId: string | null; event: LookOutcome };
export type DeflectionQuery = {
  agencyCode: string | null;
  from: CalendarDate;
  until: CalendarDate;
};
export type AgencyDeflection = DeflectionFigures & { agencyId: string };

/** Counts what became of drafts to which entries were offered, and keeps nothing about anybody. */
@Injectable()
export class LookRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
    private readonly keys: Keys,
  ) {}

  /** Counts the draft, however often the same is said of it, on the day on which it was first seen. */
  async count({ draft, agencyId, event }: LookEvent): Promise<void> {
    const mark = this.#markOf(draft);
    const added = await this.database
      .insert(looks)
      .values({ mark, agencyId, on: this.clock.today(), outcome: event })
      .onConflictDoNothing()
      .returning({ mark: looks.mark });
    // To have looked once more moves nothing, and is what happens most.
    if (added.length === 0 && event !== 'looked')
      await this.database.transaction((transaction) => this.#move(transaction, mark, event));
  }

  /** The draft has become a request. One that never looked is counted nowhere. */
  async countAsked(transaction: Transaction, draft: string): Promise<void> {
    await this.#move(transaction, this.#markOf(draft), 'asked');
  }

  /** The figures of every agency that the actor may see and in which anybody looked. */
  async deflection(
    actor: Actor,
    { agencyCode, from, until }: DeflectionQuery,
  ): Promise<AgencyDeflection[]> {
    const counted = (outcome: LookOutcome) =>
      sql<number>`(count(*) filter (where ${looks.outcome} = ${outcome}))::int`;
    return this.database
      .select({
        agencyId: agencies.id,
        looked: sql<number>`count(*)::int`,
        answered: counted('answered'),
        asked: counted('asked'),
      })
      .from(looks)
      .innerJoin(agencies, eq(agencies.id, looks.agencyId))
      .where(
        and(
          figuresSeenBy(actor),
          agencyCode === null ? undefined : eq(agencies.code, agencyCode),
          gte(looks.on, from),
          lte(looks.on, until),
        ),
      )
      .groupBy(agencies.id)
      .orderBy(agencies.rank);
  }

  async #move(transaction: Transaction, mark: string, event: LookOutcome): Promise<void> {
    const [found] = await transaction
      .select({ outcome: looks.outcome })
      .from(looks)
      .where(eq(looks.mark, mark))
      .for('update');
    if (found === undefined) return;
    const outcome = lookAfter(found.outcome, event);
    if (outcome !== found.outcome)
      await transaction.update(looks).set({ outcome }).where(eq(looks.mark, mark));
  }

  #markOf(draft: string): string {
    return createHmac('sha256', this.keys.for('look')).update(draft).digest('base64url');
  }
}

/** Figures are for the staff of their agency and for overseers. */
function figuresSeenBy(actor: Actor): SQL | undefined {
  if (actor.kind === 'visitor' || actor.role === 'administrator') return sql`false`;
  return readsAllAgencies(actor.role) ? undefined : eq(looks.agencyId, actor.agencyId);
}
