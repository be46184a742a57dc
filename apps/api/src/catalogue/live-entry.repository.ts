import { DUTY_READINGS, type CalendarDate } from '@minhbach/domain';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import { holdsTakeableFile } from '../document-texts/document-texts.repository.ts';
import { linkChecks } from '../links/link-check.table.ts';
import { shownOn } from './entry-reads.repository.ts';
import { entries } from './entry.table.ts';

/** `publicStanding` of the domain being `live`, as a `where`. */
export const liveOn = (today: CalendarDate): SQL | undefined =>
  and(
    shownOn(today),
    eq(entries.access, 'public'),
    sql`(${holdsTakeableFile}
      or (${entries.link} ~* '^https?://[^[:space:]/?#]' and not exists (
        select from ${linkChecks} where ${linkChecks.entryId} = ${entries.id}
          and ${linkChecks.link} = ${entries.link}
          and ${linkChecks.deadDays} >= ${DUTY_READINGS.deadLinkDays})))`,
  );
