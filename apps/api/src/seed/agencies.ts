import { createHash } from 'node:crypto';
import type { AgencyLevel, CalendarDate } from '@minhbach/domain';
import { CITY_CONTACT_POINT } from '../agencies/agency.repository.ts';
import { agencies, agencySearchTerms, agencySuccessions } from '../agencies/agency.table.ts';

import type { SearchTermKind } from '../agencies/search-terms.ts';
import type { Transaction } from '../platform/database.ts';
import { fold, spell } from '../platform/vietnamese-text.ts';
import { readSeed } from './read-seed.ts';

type AgencyRow = typeof agencies.$inferInsert & { id: string };
type Term = typeof agencySearchTerms.$inferInsert;

/** Where lists put each level; room for a thousand of each. */
const RANK_OF_LEVEL: Record<AgencyLevel, number> = {
  city: 0,
  department: 1000,
  service_unit: 2000,
  other: 3000,
  commune: 4000,
  district: 9000,
};

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
    parentId: row.parent_code ? agencyId(row.parent_code) : null,
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
    parentId: agencyId('01'),
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
    ...(docSymbol ? [term(id, 'symbol', docSymbol)] : []),
    ...[name, placeIn(name), shortName, code].flatMap((label) =>
      label ? [term(id, 'name', label)] : [],
    ),
  ]);
  for (const { code, name_alt: alternative, former_district_code: former } of current) {
    if (alternative) terms.push(term(agencyId(code), 'name', alternative));
    const place = placeOf.get(former);
    if (place) terms.push(term(agencyId(code), 'former_place', place));
  }
  for (const { code, kind, words } of readSeed('agency-subjects.csv'))
    for (const label of String(words).split('|'))
      terms.push(term(agencyId(code), kind as SearchTermKind, label)); // the CHECK refuses anything else
  return terms;
}

/** People write `phường Yên Hòa`, seldom the name of its committee. */
const placeIn = (name: string) => /^Ủy ban nhân dân (.+)$/.exec(name)?.[1];

const term = (id: string, kind: SearchTermKind, label: string): Term => ({
  agencyId: id,
  kind,
  label,
  term: fold(label),
  spelling: spell(label),
});

function successions(current: Record<string, string>[], districts: Record<string, string>[]) {
  const territory = current
    .filter((row) => row.former_district_code)
    .map((row) => succession(row.former_district_code, row.code, 'territory'));
  const unknown = districts.map(({ code }) => succession(code, CITY_CONTACT_POINT, 'unknown'));
  return [...territory, ...unknown];
}

const succession = (from: string | undefined, to: string | undefined, subject: string) => ({
  predecessorId: agencyId(from),
  successorId: agencyId(to),
  subject,
  validFrom: COMMUNES_TOOK_OVER_ON,
});

/** The same in every installation, so that repeating the seed finds what is there. */
function agencyId(code: string | undefined): string {
  const hash = createHash('sha256').update(`minhbach agency ${code}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

const day = (text: string | undefined) => (text ? (text as CalendarDate) : null); // the column refuses what is no day
