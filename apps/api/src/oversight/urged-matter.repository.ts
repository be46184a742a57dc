import { Inject, Injectable } from '@nestjs/common';
import type { Urging } from '@minhbach/domain';
import { eq, inArray, sql } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { directives, directiveTasks } from '../directives/directive.table.ts';
import { publicationDuties } from '../duties/duty.table.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { Batch, perRequest } from '../platform/graphql/batch.ts';
import { isUuid } from '../platform/uuid.ts';
import { reports } from '../reports/report.table.ts';
import { requests } from '../requests/request.table.ts';

export type UrgedThing = Pick<
  Urging,
  'requestId' | 'dutyId' | 'taskId' | 'addresseeId' | 'reportId'
>;
/** What a thing is called, and where its page is when it lies under another's. */
export type ThingWords = { about: string; directiveId: string | null };

/** What urgings are about: things of other features, which stay theirs. */
@Injectable()
export class UrgedMatters {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async agencyOfRequest(id: string): Promise<string | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.database
      .select({ agencyId: requests.agencyId })
      .from(requests)
      .where(eq(requests.id, id));
    return found?.agencyId;
  }

  async agencyOfDuty(id: string): Promise<string | undefined> {
    const [found] = await this.database
      .select({ agencyId: publicationDuties.agencyId })
      .from(publicationDuties)
      .where(eq(publicationDuties.id, id));
    return found?.agencyId;
  }

  /** The body whose people write the report. */
  async keeperOfReport(id: string): Promise<string | undefined> {
    if (!isUuid(id)) return undefined;
    const [found] = await this.database
      .select({ keeperId: reports.keeperId })
      .from(reports)
      .where(eq(reports.id, id));
    return found?.keeperId;
  }

  async wordsOf(request: object, thing: UrgedThing): Promise<ThingWords | undefined> {
    const { requestId, dutyId, taskId, reportId } = thing;
    const plain = (about: string | undefined) =>
      about === undefined ? undefined : { about, directiveId: null };
    if (requestId !== null) return plain(await this.#requests(request).get(requestId));
    if (dutyId !== null) return plain(await this.#duties(request).get(dutyId));
    if (reportId !== null) return plain(await this.#reports(request).get(reportId));
    return taskId === null ? undefined : this.#tasks(request).get(taskId);
  }

  readonly #requests = perRequest(
    () =>
      new Batch(async (ids: readonly string[]) => {
        const found = await this.database
          .select({ id: requests.id, reference: requests.reference })
          .from(requests)
          .where(inArray(requests.id, [...ids]));
        return new Map(found.map(({ id, reference }) => [id, reference]));
      }),
  );

  readonly #duties = perRequest(
    () =>
      new Batch(async (ids: readonly string[]) => {
        const { id, title, periodWords } = publicationDuties;
        const found = await this.database
          .select({ id, title, periodWords })
          .from(publicationDuties)
          .where(inArray(id, [...ids]));
        return new Map(found.map((duty) => [duty.id, `${duty.title}, ${duty.periodWords}`]));
      }),
  );

  readonly #reports = perRequest(
    () =>
      new Batch(async (ids: readonly string[]) => {
        const found = await this.database
          .select({
            id: reports.id,
            about: sql<string>`'Báo cáo năm ' || ${reports.year} || ', ' || ${agencies.name}`,
          })
          .from(reports)
          .innerJoin(agencies, eq(agencies.id, reports.agencyId))
          .where(inArray(reports.id, [...ids]));
        return new Map(found.map(({ id, about }) => [id, about]));
      }),
  );

  readonly #tasks = perRequest(
    () =>
      new Batch<string, ThingWords>(async (ids) => {
        const { id, number, title, directiveId } = directiveTasks;
        const { documentNumber } = directives;
        const found = await this.database
          .select({ id, number, title, directiveId, documentNumber })
          .from(directiveTasks)
          .innerJoin(directives, eq(directives.id, directiveId))
          .where(inArray(id, [...ids]));
        return new Map(
          found.map((task) => [
            task.id,
            {
              about: `Nhiệm vụ ${task.number} của ${task.documentNumber}: ${task.title}`,
              directiveId: task.directiveId,
            },
          ]),
        );
      }),
  );
}
