import { randomUUID } from 'node:crypto';
import {
  violates,
  type Ruling,
  type TaskDecision,
  type TaskEvidence,
  type TaskReport,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, asc, desc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm';
import { shownOn } from '../catalogue/entry-reads.repository.ts';
import { entries } from '../catalogue/entry.table.ts';
import { documents } from '../documents/document.table.ts';
import { staff } from '../identity/staff.table.ts';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { taskReportLines, taskReports } from './directive.table.ts';

export type TaskReportLine = Awaited<ReturnType<TaskReportRepository['linesOf']>>[number];
type Place = Pick<TaskReport, 'taskId' | 'addresseeId' | 'agencyId' | 'period'>;

@Injectable()
export class TaskReportRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(taskIds: readonly string[]): Promise<TaskReport[]> {
    if (taskIds.length === 0) return Promise.resolve([]);
    return this.database
      .select()
      .from(taskReports)
      .where(inArray(taskReports.taskId, [...taskIds]));
  }

  /** What was said about the task of one addressee by or to these bodies, oldest first. */
  linesOf(taskId: string, addresseeId: string, agencyIds: readonly string[]) {
    const { id, name, mediaType, size } = documents;
    return this.database
      .select({
        ...getTableColumns(taskReportLines),
        agencyId: taskReports.agencyId,
        period: taskReports.period,
        actorName: staff.name,
        document: { id, name, mediaType, size },
      })
      .from(taskReportLines)
      .innerJoin(taskReports, eq(taskReports.id, taskReportLines.reportId))
      .leftJoin(staff, eq(staff.id, taskReportLines.actorId))
      .leftJoin(documents, eq(documents.id, taskReportLines.documentId))
      .where(
        and(
          eq(taskReports.taskId, taskId),
          eq(taskReports.addresseeId, addresseeId),
          inArray(taskReports.agencyId, [...agencyIds]),
        ),
      )
      .orderBy(asc(taskReportLines.sequence));
  }

  /** The entry that the latest report of each shows as its evidence. */
  readonly shownEntry = perRequest(
    () =>
      new Batch<string, string | null>(async (reportIds) => {
        const rows = await this.database
          .selectDistinctOn([taskReportLines.reportId], {
            reportId: taskReportLines.reportId,
            entryId: taskReportLines.entryId,
          })
          .from(taskReportLines)
          .where(
            and(
              inArray(taskReportLines.reportId, [...reportIds]),
              eq(taskReportLines.action, 'report_task'),
            ),
          )
          .orderBy(taskReportLines.reportId, desc(taskReportLines.number));
        return new Map(rows.map(({ reportId, entryId }) => [reportId, entryId]));
      }),
  );

  /** Whether the evidence is the body's own: an entry that everybody can see, a file that is nothing else's. */
  async evidenceOf(agencyId: string, { entryId, documentId }: TaskEvidence) {
    const today = this.clock.today();
    const isOwnEntry =
      entryId !== null && isUuid(entryId)
        ? await this.database.$count(
            entries,
            and(eq(entries.id, entryId), eq(entries.agencyId, agencyId), shownOn(today)),
          )
        : 0;
    const isOwnFile =
      documentId !== null && isUuid(documentId)
        ? await this.database.$count(
            documents,
            and(
              eq(documents.id, documentId),
              eq(documents.agencyId, agencyId),
              eq(documents.kind, 'internal'),
              isNull(documents.requestId),
              isNull(documents.entryId),
            ),
          )
        : 0;
    return { entryIsShown: isOwnEntry > 0, documentIsKept: isOwnFile > 0 };
  }

  /**
   * Locks the report, asks `rule` what may happen, and keeps the answer with its line: all or nothing. A
   * report that nobody has begun begins here; of two who begin it at once one finds it changed.
   */
  change(
    place: Place,
    rule: (report: TaskReport) => Ruling<TaskDecision>,
  ): Promise<Ruling<TaskDecision>> {
    return this.database.transaction(async (transaction) => {
      const [kept] = await transaction
        .select()
        .from(taskReports)
        .where(
          and(
            eq(taskReports.taskId, place.taskId),
            eq(taskReports.addresseeId, place.addresseeId),
            eq(taskReports.agencyId, place.agencyId),
            eq(taskReports.period, place.period),
          ),
        )
        .for('update');
      const ruling = rule(kept ?? begun(place));
      if (!ruling.allowed) return ruling;
      const { report, line } = ruling.effect;
      const written =
        kept === undefined
          ? await transaction.insert(taskReports).values(report).onConflictDoNothing().returning()
          : await transaction
              .update(taskReports)
              .set(report)
              .where(eq(taskReports.id, report.id))
              .returning();
      if (written.length === 0) return violates('changed_meanwhile');
      await transaction.insert(taskReportLines).values({ ...line, at: this.clock.now() });
      return ruling;
    });
  }
}

/** A report that nobody has written anything into. */
export const begun = (place: Place): TaskReport => ({
  ...place,
  id: randomUUID(),
  state: 'not_reported',
  reportedOn: null,
  acceptedOn: null,
  version: 0,
});
