import { SHOWN_STATES, type CalendarDate } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, gte, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { entries } from '../catalogue/entry.table.ts';
import { contactPoints } from '../contact-points/contact-point.table.ts';
import { publicationDuties } from '../duties/duty.table.ts';
import { staff } from '../identity/staff.table.ts';
import { petitions } from '../petitions/petition.table.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { isLatest } from '../platform/latest-version.ts';
import { requests } from '../requests/request.table.ts';
import { TREE_MATTERS, type MatterCount, type TreeMatter } from './tree-matters.ts';

type Source = {
  table: PgTable;
  agencyId: PgColumn;
  which: (from: CalendarDate) => SQL | undefined;
};

const SOURCES: Record<TreeMatter, Source> = {
  open_request: {
    table: requests,
    agencyId: requests.agencyId,
    which: () => inArray(requests.stage, ['received', 'incomplete', 'in_progress']),
  },
  open_petition: {
    table: petitions,
    agencyId: petitions.agencyId,
    which: () => inArray(petitions.state, ['lodged', 'upheld']),
  },
  duty_ahead: {
    table: publicationDuties,
    agencyId: publicationDuties.agencyId,
    which: (from) => gte(publicationDuties.dueOn, from),
  },
  published_entry: {
    table: entries,
    agencyId: entries.agencyId,
    which: () => inArray(entries.state, [...SHOWN_STATES]),
  },
  active_staff: {
    table: staff,
    agencyId: staff.agencyId,
    which: () => isNull(staff.deactivatedAt),
  },
  contact_point: {
    table: contactPoints,
    agencyId: contactPoints.agencyId,
    // The version that counts, where it lasts beyond the day of the change.
    which: (from) =>
      and(
        or(isNull(contactPoints.validUntil), gte(contactPoints.validUntil, from)),
        isLatest({ id: contactPoints.id, version: contactPoints.revision }),
      ),
  },
};

/** How much there is, at some bodies, that a change of the tree touches. */
@Injectable()
export class TreeMattersRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async count(
    agencyIds: readonly string[],
    from: CalendarDate,
    within: Database | Transaction = this.database,
  ): Promise<MatterCount[]> {
    if (agencyIds.length === 0) return [];
    const counts = TREE_MATTERS.map((matter) => {
      const { table, agencyId, which } = SOURCES[matter];
      const found = and(inArray(agencyId, [...agencyIds]), which(from));
      return sql`select ${matter} as matter, (select count(*)::int from ${table} where ${found}) as count`;
    });
    const { rows } = await within.execute<MatterCount>(sql.join(counts, sql` union all `));
    return rows.map(({ matter, count }) => ({ matter, count }));
  }
}
