import { createHash } from 'node:crypto';
import type { AliasKind } from '../catalogue-search/aliases/alias-kinds.ts';
import { searchAliases, searchAliasHistory } from '../catalogue-search/aliases/alias.table.ts';
import { spell } from '../catalogue-search/words/words.ts';
import type { Transaction } from '../platform/database.ts';
import { readSeed } from './read-seed.ts';

/** The day on which the list was written. */
const WRITTEN_AT = new Date('2026-11-23T00:00:00+07:00');

/** Aliases that an installation starts with. What an administrator changed since stays as it is. */
export async function seedSearchAliases(transaction: Transaction): Promise<void> {
  const rows = readSeed('search-aliases.csv').map(aliasOf);
  const added = await transaction
    .insert(searchAliases)
    .values(rows)
    .onConflictDoNothing()
    .returning();
  if (added.length === 0) return;
  await transaction.insert(searchAliasHistory).values(
    added.map((alias) => ({
      aliasId: alias.id,
      number: alias.version,
      at: alias.changedAt,
      actorId: null,
      alias,
    })),
  );
}

function aliasOf(row: Record<string, string>): typeof searchAliases.$inferInsert {
  const term = String(row.term);
  return {
    id: idOf(term),
    term,
    termKey: spell(term),
    means: String(row.means).split('|'),
    kind: row.kind as AliasKind, // the CHECK refuses anything else
    bothWays: row.both_ways === 'yes',
    active: true,
    version: 1,
    changedAt: WRITTEN_AT,
  };
}

/** The same in every installation, so that repeating the seed finds what is there. */
function idOf(term: string): string {
  const hash = createHash('sha256').update(`minhbach search alias ${term}`).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`];
  return [...parts, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}
