import { DUTY_READINGS, type CalendarDate, type DutyState } from '@minhbach/domain';
import { and, asc, desc, eq, isNotNull, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { holdsTakeableFile } from '../document-texts/document-texts.repository.ts';
import { linkChecks } from '../links/link-check.table.ts';
import type { Database, Transaction } from '../platform/database.ts';
import { dutyLinks, publicationDuties } from './duty.table.ts';

/**
 * `fulfilmentOf` of the domain as a subquery: for each duty that is met, the entry that met it first.
 * One pass over entries and duties by agency and class, for all agencies or one; `fulfilment.test.ts` holds
 * it and the domain to the same answer.
 */
export function fulfilment(
  database: Database | Transaction,
  today: CalendarDate,
  agencyId: string | null,
) {
  const owed = owedByClass(database, agencyId);
  const filed = filedByClass(database, today, agencyId);
  const isOfPeriod = sql`case when ${filed.isLinked}
    then exists (select 1 from ${dutyLinks} where ${dutyLinks.entryId} = ${filed.entryId}
      and ${dutyLinks.dutyId} = ${owed.dutyId} and ${dutyLinks.removedAt} is null)
    else (${owed.documentsFrom} is null
        or ${filed.documentOn} between ${owed.documentsFrom} and ${owed.documentsUntil})
      and (${owed.documentNumber} is null or ${filed.documentNumber} is null
        or ${foldNumber(filed.documentNumber)} = ${foldNumber(owed.documentNumber)}) end`;
  // In time, then perhaps in time, then late.
  const inTimeFirst = sql`case when ${filed.publicFrom} <= ${owed.dueOn} then 0
    when not ${filed.isDayKnown} then 1 else 2 end`;
  return database
    .selectDistinctOn([owed.dutyId], {
      dutyId: owed.dutyId,
      entryId: filed.entryId,
      title: filed.title,
      metOn: filed.publicFrom,
      isDayKnown: filed.isDayKnown,
    })
    .from(owed)
    .innerJoin(
      filed,
      and(eq(filed.agencyId, owed.agencyId), eq(filed.classKey, owed.classKey), isOfPeriod),
    )
    .orderBy(
      asc(owed.dutyId),
      inTimeFirst,
      asc(filed.publicFrom),
      desc(filed.isDayKnown),
      asc(filed.entryId),
    )
    .as('met');
}

/**
 * Computed columns go by names that no table has: inside a subquery they are written without their table.
 * Here: duties, once for each class that an entry may bear to meet them. */
function owedByClass(database: Database | Transaction, agencyId: string | null) {
  const duty = publicationDuties;
  return database
    .select({
      dutyId: sql<string>`${duty.id}`.as('owed_duty_id'),
      agencyId: duty.agencyId,
      classKey: sql<string>`unnest(${duty.metByClasses})`.as('owed_class'),
      dueOn: duty.dueOn,
      documentsFrom: duty.documentsFrom,
      documentsUntil: duty.documentsUntil,
      documentNumber: duty.documentNumber,
    })
    .from(duty)
    .where(agencyId === null ? undefined : eq(duty.agencyId, agencyId))
    .as('owed');
}

/** `publicFrom` of the domain as SQL: that the day on which an entry came here says nothing. */
const WAS_ELSEWHERE =
  DUTY_READINGS.importedDay === 'as_told'
    ? sql`${entries.importKey} is not null and coalesce(${entries.link} ~* '^https?://', false)`
    : sql`false`;

/** Entries that everybody finds and that have something to show, once for each of their classes. */
function filedByClass(
  database: Database | Transaction,
  today: CalendarDate,
  agencyId: string | null,
) {
  const linkIsAlive = sql`coalesce(${linkChecks.deadDays}, 0) < ${DUTY_READINGS.deadLinkDays}`;
  return database
    .select({
      entryId: sql<string>`${entries.id}`.as('filed_entry_id'),
      agencyId: entries.agencyId,
      title: entries.title,
      publicFrom: sql<CalendarDate>`case when ${WAS_ELSEWHERE}
        then coalesce(${entries.publicSince}, ${entries.publishedOn})
        else ${entries.publishedOn} end`.as('public_from'),
      isDayKnown: sql<boolean>`not (${WAS_ELSEWHERE}) or ${entries.publicSince} is not null`.as(
        'is_day_known',
      ),
      classKey: sql<string>`unnest(${entries.classes})`.as('filed_class'),
      documentOn: sql<string>`coalesce(${entries.madeOn}, ${entries.issuedOn})`.as('document_on'),
      documentNumber: entries.documentNumber,
      isLinked: sql<boolean>`${entries.id} in (select ${dutyLinks.entryId} from ${dutyLinks}
        where ${dutyLinks.removedAt} is null)`.as('is_linked'),
    })
    .from(entries)
    .leftJoin(
      linkChecks,
      and(eq(linkChecks.entryId, entries.id), eq(linkChecks.link, entries.link)),
    )
    .where(
      and(
        agencyId === null ? isNotNull(entries.agencyId) : eq(entries.agencyId, agencyId),
        shownOn(today),
        eq(entries.access, 'public'),
        isNotNull(entries.publishedOn),
        sql`(${holdsTakeableFile}
          or (${entries.link} ~* '^https?://' and ${linkIsAlive}))`,
      ),
    )
    .as('filed');
}

/** Engines differ in what `lower` does to letters beyond ASCII. */
const foldNumber = (number: SQLWrapper) =>
  sql`translate(lower(regexp_replace(${number}, '\\s', '', 'g')), 'ĐÂÊÔƠƯĂ', 'đâêôơưă')`;

type Met = ReturnType<typeof fulfilment>;

export const isMetBy = (met: Met): SQL => eq(met.dutyId, publicationDuties.id);

/** `dutyStatus` of the domain as a column. */
export function dutyState(met: Met, today: CalendarDate): SQL<DutyState> {
  const { dueOn } = publicationDuties;
  return sql<DutyState>`case
    when ${met.entryId} is null and ${dueOn} < ${today} then 'overdue'
    when ${met.entryId} is null then 'upcoming'
    when ${met.metOn} <= ${dueOn} then 'met_on_time'
    when not ${met.isDayKnown} then 'met_day_unknown'
    else 'met_late' end`;
}
