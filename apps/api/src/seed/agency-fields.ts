import type { DutyField } from '@minhbach/domain';
import { inArray } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { agencyFields } from '../duties/duty.table.ts';
import type { Transaction } from '../platform/database.ts';
import { readSeed } from './read-seed.ts';

/** Which department looks after which field. Repeating it changes nothing. */
export async function seedAgencyFields(transaction: Transaction): Promise<void> {
  const rows = readSeed('agency-fields.csv');
  const codes = rows.map(({ code }) => String(code));
  const bodies = await transaction
    .select({ id: agencies.id, code: agencies.code })
    .from(agencies)
    .where(inArray(agencies.code, codes));
  const fieldsOf = new Map(rows.map(({ code, fields }) => [code, String(fields).split(' ')]));
  const values = bodies.flatMap(
    ({ id, code }) =>
      (fieldsOf.get(code) ?? []).map((field) => ({ agencyId: id, field: field as DutyField })), // the CHECK refuses anything else
  );
  await transaction.insert(agencyFields).values(values).onConflictDoNothing();
}
