import type { FormerName, Placement } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { agencyFormerNames, agencyPlacements } from './placement.table.ts';

const { agencyId, parentId, validFrom, validUntil, supersededBy } = agencyPlacements;
const COLUMNS = { agencyId, parentId, validFrom, validUntil };

export type KeptFormerName = FormerName & { agencyId: string };

/** Where bodies stand in the tree, over all time; who reports to whom on a day is the domain's to say. */
@Injectable()
export class PlacementRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Every placement that counts, the earliest of each body first. */
  all(within: Database | Transaction = this.database): Promise<Placement[]> {
    return within
      .select(COLUMNS)
      .from(agencyPlacements)
      .where(isNull(supersededBy))
      .orderBy(agencyId, asc(FROM_OF_OLD));
  }

  of(agencyIds: readonly string[]): Promise<Placement[]> {
    return this.database
      .select(COLUMNS)
      .from(agencyPlacements)
      .where(and(isNull(supersededBy), inArray(agencyId, [...agencyIds])))
      .orderBy(agencyId, asc(FROM_OF_OLD));
  }

  /** What bodies were called before; of all bodies, or of these. */
  formerNames(
    agencyIds: readonly string[] | 'all',
    within: Database | Transaction = this.database,
  ): Promise<KeptFormerName[]> {
    const { name, validUntil: until, agencyId: of } = agencyFormerNames;
    return within
      .select({ agencyId: of, name, validUntil: until })
      .from(agencyFormerNames)
      .where(agencyIds === 'all' ? undefined : inArray(of, [...agencyIds]))
      .orderBy(of, asc(until));
  }
}

const FROM_OF_OLD = sql`coalesce(${validFrom}, '-infinity')`;
