import type { Placement } from '@minhbach/domain';
import { agencyPlacements } from '../agencies/placement.table.ts';
import type { Transaction } from '../platform/database.ts';
import { agencyId, day } from './agency-ids.ts';

type Row = Record<string, string>;

/**
 * Who reported to whom from the beginning, for bodies that have no place yet: departments and, since
 * 1 July 2025, communes below the city; districts below the city until the day before. The communes
 * that were below districts are in none of our sources, so they are left out and never made up.
 */
export async function seedPlacements(
  transaction: Transaction,
  current: readonly Row[],
  districts: readonly Row[],
): Promise<void> {
  const placed = await transaction
    .selectDistinct({ agencyId: agencyPlacements.agencyId })
    .from(agencyPlacements);
  const isPlaced = new Set(placed.map((one) => one.agencyId));
  const beginnings = new Map(current.map(({ code, valid_from: from }) => [code, from]));
  const missing = [
    ...current.map((row) => currentPlace(row, beginnings)),
    ...districts.map(formerPlace),
  ].filter((one) => !isPlaced.has(one.agencyId));
  if (missing.length > 0) await transaction.insert(agencyPlacements).values(missing);
}

/** Nobody reports to a body that is not there yet: where a parent began later, so does the place. */
function currentPlace(
  row: Row,
  beginnings: ReadonlyMap<string | undefined, string | undefined>,
): Placement {
  const ofParent = beginnings.get(row.parent_code) ?? '';
  const own = row.valid_from ?? '';
  return {
    agencyId: agencyId(row.code),
    parentId: row.parent_code ? agencyId(row.parent_code) : null,
    validFrom: day(own > ofParent ? own : ofParent),
    validUntil: day(row.valid_until),
  };
}

const formerPlace = (row: Row): Placement => ({
  agencyId: agencyId(row.code),
  parentId: agencyId('01'),
  validFrom: null,
  validUntil: day(row.valid_until),
});
