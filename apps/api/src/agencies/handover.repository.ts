import { bodiesAnsweredFor, type AgencyTree, type CalendarDate } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { eq, or } from 'drizzle-orm';
import { DATABASE, type Database } from '../platform/database.ts';
import { agencyInLaw } from './agency.repository.ts';
import { agencies, agencySuccessions } from './agency.table.ts';

/** How a succession is kept that names no subject. */
const WITHOUT_SUBJECT: readonly string[] = ['general', 'unknown'];

/** For whose open matters a body answers. Asked with every signed-in request, so it is kept in memory. */
@Injectable()
export class HandoverRepository {
  #known: Promise<Omit<AgencyTree, 'contactPointId'>> | undefined;

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** The bodies that are gone for which this one answers on the day. */
  async answeredForBy(agencyId: string, on: CalendarDate): Promise<string[]> {
    this.#known ??= this.#read();
    return bodiesAnsweredFor(agencyId, on, await this.#known);
  }

  /** To be called once a change of the tree is kept: who took over is read anew. */
  forget(): void {
    this.#known = undefined;
  }

  async #read() {
    const { predecessorId, successorId } = agencySuccessions;
    const successions = await this.database.select().from(agencySuccessions);
    const bodies = await this.database
      .selectDistinctOn([agencies.rank])
      .from(agencies)
      .innerJoin(
        agencySuccessions,
        or(eq(predecessorId, agencies.id), eq(successorId, agencies.id)),
      )
      .orderBy(agencies.rank);
    return {
      agencies: bodies.map((row) => agencyInLaw(row.agencies)),
      successions: successions.map(({ predecessorId: fromId, successorId: toId, ...rest }) => ({
        fromId,
        toId,
        subject: WITHOUT_SUBJECT.includes(rest.subject) ? null : rest.subject,
        validFrom: rest.validFrom,
      })),
    };
  }
}
