import { DUTY_READINGS, type CalendarDate, type DutyState } from '@minhbach/domain';
import { and, asc, eq, isNotNull, sql, type SQL } from 'drizzle-orm';
import { shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { linkChecks } from '../links/link-check.table.ts';
import type { Database } from '../platform/database.ts';
import { dutyLinks, publicationDuties } from './duty.table.ts';

const { dueOn, documentsFrom, documentsUntil, documentNumber } = publicationDuties;

/**
 * `fulfilmentOf` of the domain as a lateral join on `publication_duties`: the entry that met the duty
 * first. `duties.test.ts` holds the two to the same answer.
 */
export function fulfilment(database: Database, today: CalendarDate) {
  return database
    .select({ entryId: entries.id, title: entries.title, metOn: entries.publishedOn })
    .from(entries)
    .leftJoin(
      linkChecks,
      and(eq(linkChecks.entryId, entries.id), eq(linkChecks.link, entries.link)),
    )
    .where(
      and(
        eq(entries.agencyId, publicationDuties.agencyId),
        shownOn(today),
        eq(entries.access, 'public'),
        isNotNull(entries.publishedOn),
        sql`${entries.classes} && ${publicationDuties.metByClasses}`,
        HAS_SOMETHING,
        IS_OF_PERIOD,
      ),
    )
    .orderBy(asc(entries.publishedOn), asc(entries.id))
    .limit(1)
    .as('met');
}

const LINK_IS_ALIVE = sql`coalesce(${linkChecks.deadDays}, 0) < ${DUTY_READINGS.deadLinkDays}`;
const HAS_SOMETHING = sql`(jsonb_array_length(${entries.files}) > 0
  or (${entries.link} ~* '^https?://' and ${LINK_IS_ALIVE}))`;

/** Engines differ in what `lower` does to letters beyond ASCII. */
const foldNumber = (number: SQL | typeof documentNumber | typeof entries.documentNumber) =>
  sql`translate(lower(regexp_replace(${number}, '\\s', '', 'g')), 'ĐÂÊÔƠƯĂ', 'đâêôơưă')`;

const LINKED = sql`select 1 from ${dutyLinks}
  where ${dutyLinks.entryId} = ${entries.id} and ${dutyLinks.removedAt} is null`;
const DOCUMENT_ON = sql`coalesce(${entries.madeOn}, ${entries.issuedOn})`;
const IS_OF_PERIOD = sql`case when exists (${LINKED})
  then exists (${LINKED} and ${dutyLinks.dutyId} = ${publicationDuties.id})
  else (${documentsFrom} is null or ${DOCUMENT_ON} between ${documentsFrom} and ${documentsUntil})
    and (${documentNumber} is null or ${entries.documentNumber} is null
      or ${foldNumber(entries.documentNumber)} = ${foldNumber(documentNumber)}) end`;

type Met = ReturnType<typeof fulfilment>;

/** `dutyStatus` of the domain as a column. */
export function dutyState(met: Met, today: CalendarDate): SQL<DutyState> {
  return sql<DutyState>`case
    when ${met.entryId} is null and ${dueOn} < ${today} then 'overdue'
    when ${met.entryId} is null then 'upcoming'
    when ${met.metOn} > ${dueOn} then 'met_late'
    else 'met_on_time' end`;
}
