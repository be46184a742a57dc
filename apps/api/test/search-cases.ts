import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What a search must find in the first ten, by import keys such as `R014`. */
export type SearchCase = {
  id: string;
  feature: string;
  query: string;
  mustMatch: readonly string[];
  mustRankFirst: string | null;
  mustNotMatch: readonly string[];
};

/** The cases of a file of `test/search-cases`. */
export function searchCases(name: 'given' | 'unseen'): readonly SearchCase[] {
  const file = join(import.meta.dirname, 'search-cases', `${name}.csv`);
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true });
  return rows.map((row) => ({
    id: String(row.case_id),
    feature: String(row.feature),
    query: String(row.query),
    mustMatch: keysIn(row.must_match_record_ids),
    mustRankFirst: row.must_rank_first || null,
    mustNotMatch: keysIn(row.must_not_match_record_ids),
  }));
}

const keysIn = (cell: string | undefined) => (cell ?? '').split('|').filter(Boolean);
