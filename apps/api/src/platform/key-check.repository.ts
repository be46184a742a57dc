import { createHmac } from 'node:crypto';
import { ConfigError } from './config.ts';
import type { Database } from './database.ts';
import { keyCheck } from './key-check.table.ts';
import type { Keys } from './keys.ts';

/**
 * Binds the database to the master key of its first start and refuses any other:
 * identities sealed under two keys could be opened with neither alone.
 */
export async function requireSameKey(database: Database, keys: Keys): Promise<void> {
  const mark = createHmac('sha256', keys.for('key_check')).update('minhbach').digest('base64');
  // Of several processes that start at once one writes; the others wait here and then read its mark.
  await database.insert(keyCheck).values({ mark }).onConflictDoNothing();
  const [kept] = await database.select().from(keyCheck);
  if (kept?.mark !== mark)
    throw new ConfigError([
      'MASTER_KEY: not the key that this database was first started with; give that one again (without MASTER_KEY it is the file master-key in DATA_DIR).',
    ]);
}
