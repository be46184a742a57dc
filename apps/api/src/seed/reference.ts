import type { Database } from '../platform/database.ts';

/** What every installation needs before its first request. Repeating it changes nothing. */
export async function seedReference(_database: Database): Promise<void> {}
