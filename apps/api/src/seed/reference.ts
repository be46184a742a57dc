import { sql } from 'drizzle-orm';
import type { Database } from '../platform/database.ts';
import { seedAgencies } from './agencies.ts';
import { seedAgencyFields } from './agency-fields.ts';
import { seedCalendar } from './calendar.ts';
import { seedDirectives } from './directives.ts';
import { seedSearchAliases } from './search-aliases.ts';

/** Any number will do, so long as every process of this system uses the same. */
const SEED_LOCK = 4_200_105;

/** What every installation needs before its first request. Repeating it changes nothing. */
export async function seedReference(database: Database): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${SEED_LOCK})`);
    await seedAgencies(transaction);
    await seedAgencyFields(transaction);
    await seedCalendar(transaction);
    await seedDirectives(transaction);
    await seedSearchAliases(transaction);
  });
}
