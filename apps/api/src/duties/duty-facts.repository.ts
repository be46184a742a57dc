import {
  DUTY_READINGS,
  type DutyAgency,
  type DutyFacts,
  type DutyPromise,
  type RecordedEvent,
} from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { and, desc, eq, gte, isNull, or } from 'drizzle-orm';
import { agencies } from '../agencies/agency.table.ts';
import { DATABASE, type Database, type Transaction } from '../platform/database.ts';
import { dutyAgencyOf } from './duty-agency.ts';
import { agencyFields, dutyEvents, dutyPromises } from './duty.table.ts';

/** A body with everything that its duties are computed from. */
export type DutyGround = { agency: DutyAgency; facts: DutyFacts };

/** What duties are computed from: the bodies, their fields, recorded events and promised days. */
@Injectable()
export class DutyFactsRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** One body, or all that existed since duties are counted. */
  async gather(
    agencyId: string | null,
    on: Database | Transaction = this.database,
  ): Promise<DutyGround[]> {
    const bodies = await on
      .select({
        id: agencies.id,
        level: agencies.level,
        kind: agencies.kind,
        validFrom: agencies.validFrom,
        validUntil: agencies.validUntil,
      })
      .from(agencies)
      .where(
        and(
          agencyId === null ? undefined : eq(agencies.id, agencyId),
          or(isNull(agencies.validUntil), gte(agencies.validUntil, DUTY_READINGS.countedFrom)),
        ),
      );
    const fields = Map.groupBy(await on.select().from(agencyFields), (row) => row.agencyId);
    const events = Map.groupBy(await this.#events(agencyId, on), (row) => row.agencyId);
    const promises = Map.groupBy(await this.#promises(agencyId, on), (row) => row.agencyId);
    return bodies.flatMap((body) => {
      const agency = dutyAgencyOf(body, fields.get(body.id)?.map(({ field }) => field) ?? []);
      if (agency === null) return [];
      const facts = { events: events.get(body.id) ?? [], promises: promises.get(body.id) ?? [] };
      return [{ agency, facts }];
    });
  }

  #events(
    agencyId: string | null,
    on: Database | Transaction,
  ): Promise<(RecordedEvent & { agencyId: string })[]> {
    return on
      .select({
        id: dutyEvents.id,
        agencyId: dutyEvents.agencyId,
        event: dutyEvents.event,
        on: dutyEvents.on,
        periodKey: dutyEvents.periodKey,
        documentNumber: dutyEvents.documentNumber,
      })
      .from(dutyEvents)
      .where(
        and(
          isNull(dutyEvents.withdrawnAt),
          agencyId === null ? undefined : eq(dutyEvents.agencyId, agencyId),
        ),
      );
  }

  #promises(
    agencyId: string | null,
    on: Database | Transaction,
  ): Promise<(DutyPromise & { agencyId: string })[]> {
    const { agencyId: of, template, periodKey, dueOn, publishedUntil, sequence } = dutyPromises;
    return on
      .selectDistinctOn([of, template, periodKey], {
        agencyId: of,
        template,
        periodKey,
        dueOn,
        publishedUntil,
      })
      .from(dutyPromises)
      .where(agencyId === null ? undefined : eq(of, agencyId))
      .orderBy(of, template, periodKey, desc(sequence));
  }
}
