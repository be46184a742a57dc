import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { entries } from '../catalogue/entry.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import type { DutyPromise } from '@minhbach/domain';
import { dutyEvents, dutyLinks, dutyPromises } from './duty.table.ts';

export type DutyEventRow = typeof dutyEvents.$inferSelect;
type By = { agencyId: string; staffId: string };

/** How many recorded events are shown. */
const EVENTS_MAX = 200;

/** Writes down what agencies know of their duties, with who wrote it and when. */
@Injectable()
export class DutyEventRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The latest first, those taken back included. */
  of(agencyId: string): Promise<DutyEventRow[]> {
    return this.database
      .select()
      .from(dutyEvents)
      .where(eq(dutyEvents.agencyId, agencyId))
      .orderBy(desc(dutyEvents.on), desc(dutyEvents.recordedAt))
      .limit(EVENTS_MAX);
  }

  async find(id: string, on: Database | Transaction = this.database) {
    const [event] = await on.select().from(dutyEvents).where(eq(dutyEvents.id, id));
    return event;
  }

  async add(
    transaction: Transaction,
    event: Omit<RecordedEvent, 'id'>,
    { agencyId, staffId }: By,
  ): Promise<DutyEventRow> {
    const row = {
      ...event,
      id: randomUUID(),
      agencyId,
      recordedById: staffId,
      recordedAt: this.clock.now(),
      withdrawnAt: null,
      withdrawnById: null,
      withdrawalReason: null,
    };
    await transaction.insert(dutyEvents).values(row);
    return row;
  }

  async withdraw(
    transaction: Transaction,
    id: string,
    { reason, staffId }: { reason: string; staffId: string },
  ): Promise<DutyEventRow | undefined> {
    const [row] = await transaction
      .update(dutyEvents)
      .set({ withdrawnAt: this.clock.now(), withdrawnById: staffId, withdrawalReason: reason })
      .where(and(eq(dutyEvents.id, id), isNull(dutyEvents.withdrawnAt)))
      .returning();
    return row;
  }

  async promise(
    transaction: Transaction,
    promise: DutyPromise,
    { agencyId, staffId }: By,
  ): Promise<void> {
    await transaction
      .insert(dutyPromises)
      .values({ ...promise, agencyId, recordedById: staffId, recordedAt: this.clock.now() });
  }

  /** What the rule of linking looks at in an entry. */
  async entry(
    id: string,
  ): Promise<{ agencyId: string | null; classes: readonly string[] } | undefined> {
    const [entry] = await this.database
      .select({ agencyId: entries.agencyId, classes: entries.classes })
      .from(entries)
      .where(eq(entries.id, id));
    return entry;
  }

  /** Linking twice is linking once. */
  async link(dutyId: string, entryId: string, staffId: string): Promise<void> {
    await this.database
      .insert(dutyLinks)
      .values({
        id: randomUUID(),
        dutyId,
        entryId,
        linkedById: staffId,
        linkedAt: this.clock.now(),
      })
      .onConflictDoNothing({
        target: [dutyLinks.dutyId, dutyLinks.entryId],
        where: sql`${dutyLinks.removedAt} is null`,
      });
  }

  /** Whether there was such a link. */
  async unlink(dutyId: string, entryId: string, staffId: string): Promise<boolean> {
    const removed = await this.database
      .update(dutyLinks)
      .set({ removedAt: this.clock.now(), removedById: staffId })
      .where(
        and(
          eq(dutyLinks.dutyId, dutyId),
          eq(dutyLinks.entryId, entryId),
          isNull(dutyLinks.removedAt),
        ),
      )
      .returning({ id: dutyLinks.id });
    return removed.length > 0;
  }
}
