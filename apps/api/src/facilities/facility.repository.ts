import { Inject, Injectable } from '@nestjs/common';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { StaffActor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { isLatest } from '../platform/latest-version.ts';
import { facilities } from './facility.table.ts';

export type FacilityRow = typeof facilities.$inferSelect;
export type NewFacility = Omit<FacilityRow, 'sequence' | 'recordedById' | 'recordedAt'>;

@Injectable()
export class FacilityRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What these bodies have now, by kind in the order of the vocabulary's words. */
  async of(agencyIds: readonly string[]): Promise<ReadonlyMap<string, FacilityRow[]>> {
    const found = await this.database
      .select()
      .from(facilities)
      .where(
        and(
          inArray(facilities.agencyId, [...agencyIds]),
          eq(facilities.withdrawn, false),
          isLatest(facilities),
        ),
      )
      .orderBy(asc(facilities.kind), asc(facilities.title), asc(facilities.id));
    return Map.groupBy(found, ({ agencyId }) => agencyId);
  }

  async latest(id: string): Promise<FacilityRow | undefined> {
    const [found] = await this.database
      .select()
      .from(facilities)
      .where(eq(facilities.id, id))
      .orderBy(desc(facilities.version))
      .limit(1);
    return found;
  }

  /** Undefined when somebody else wrote that version meanwhile. */
  async add(facility: NewFacility, { id }: StaffActor): Promise<FacilityRow | undefined> {
    const [added] = await this.database
      .insert(facilities)
      .values({ ...facility, recordedById: id, recordedAt: this.clock.now() })
      .onConflictDoNothing()
      .returning();
    return added;
  }
}
