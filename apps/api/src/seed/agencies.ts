import type { AgencyLevel, CalendarDate } from '@minhbach/domain';
import { CITY_CONTACT_POINT } from '../agencies/agency.repository.ts';
import {
  agencies,
  agencySearchTerms,
  agencySuccessions,
  KEPT_SUBJECTS,
} from '../agencies/agency.table.ts';

import { RANK_OF_LEVEL } from '../agencies/agency-ranks.ts';
import { namesOf, searchTerm, type SearchTermKind } from '../agencies/search-terms.ts';
import type { Transaction } from '../platform/database.ts';
import { agencyId, day } from './agency-ids.ts';
import { seedPlacements } from './placements.ts';
import { readSeed } from './read-seed.ts';

type AgencyRow = typeof agencies.$inferInsert & { id: string };
type Term = typeof agencySearchTerms.$inferInsert;

/** The day the districts were gone: Nghị quyết 1656/NQ-UBTVQH15. */
const COMMUNES_TOOK_OVER_ON = '2025-07-01' as CalendarDate; // a day by sight

export async function seedAgencies(transaction: Transaction): Promise<void> {
  const current = readSeed('agencies.csv');
  const districts = readSeed('former-districts.csv');
  const rows = [...current.map(currentAgency), ...districts.map(formerDistrict)];
  const isNew = await transaction
    .insert(agencies)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: agencies.id });
  await seedPlacements(transaction, current, districts);
  if (isNew.length === 0) return;

  await transaction
    .insert(agencySearchTerms)
    .values(searchTerms(current, districts, rows))
    .onConflictDoNothing();
  await transaction
    .insert(agencySuccessions)
    .values(successions(current, districts))
    .onConflictDoNothing();
}

function currentAgency(row: Record<string, string>, index: number): AgencyRow {
  const level = row.level as AgencyLevel; // the CHECK refuses anything else
  return {
    id: agencyId(row.code),
    code: String(row.code),
    codeSystem: String(row.code_system),
    name: String(row.name),
    nameEn: row.name_en || null,
    shortName: row.short_name || null,
    docSymbol: row.doc_symbol || null,
    level,
    kind: String(row.kind),
    website: row.website || null,
    validFrom: day(row.valid_from),
    validUntil: day(row.valid_until),
    source: `${row.source} (${row.confidence})`,
    rank: RANK_OF_LEVEL[level] + index,
  };
}

function formerDistrict(row: Record<string, string>, index: number): AgencyRow {
  return {
    id: agencyId(row.code),
    code: String(row.code),
    codeSystem: 'GSO district code (2019)',
    name: String(row.name).replace('UBND', 'Ủy ban nhân dân'),
    nameEn: `People’s Committee of ${row.place_en}`,
    shortName: String(row.name),
    level: 'district',
    kind: 'people_committee',
    validUntil: day(row.valid_until),
    source: String(row.source),
    rank: RANK_OF_LEVEL.district + index,
  };
}

function searchTerms(
  current: Record<string, string>[],
  districts: Record<string, string>[],
  rows: AgencyRow[],
): Term[] {
  const placeOf = new Map(districts.map(({ code, place }) => [code, place]));
  const terms: Term[] = rows.flatMap(({ id, name, shortName, docSymbol, code }) => [
    ...(docSymbol ? [searchTerm(id, 'symbol', docSymbol)] : []),
    ...namesOf(name).map((label) => searchTerm(id, 'name', label)),
    ...[shortName, code].flatMap((label) => (label ? [searchTerm(id, 'name', label)] : [])),
  ]);
  for (const { code, name_alt: alternative, former_district_code: former } of current) {
    if (alternative) terms.push(searchTerm(agencyId(code), 'name', alternative));
    const place = placeOf.get(former);
    if (place) terms.push(searchTerm(agencyId(code), 'former_place', place));
  }
  for (const { code, kind, words } of readSeed('agency-subjects.csv'))
    for (const label of String(words).split('|'))
      terms.push(searchTerm(agencyId(code), kind as SearchTermKind, label)); // the CHECK refuses anything else
  return terms;
}

function successions(current: Record<string, string>[], districts: Record<string, string>[]) {
  const territory = current
    .filter((row) => row.former_district_code)
    .map((row) => succession(row.former_district_code, row.code, KEPT_SUBJECTS.territory));
  const unknown = districts.map(({ code }) =>
    succession(code, CITY_CONTACT_POINT, KEPT_SUBJECTS.unknown),
  );
  return [...territory, ...unknown];
}

const succession = (from: string | undefined, to: string | undefined, subject: string) => ({
  predecessorId: agencyId(from),
  successorId: agencyId(to),
  subject,
  validFrom: COMMUNES_TOOK_OVER_ON,
});
