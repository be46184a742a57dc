import type { AgencyLevel, CalendarDate, Succession, TreeEffect } from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { and, eq, gte, lt, max } from 'drizzle-orm';
import type { Transaction } from '../platform/database.ts';
import { fold } from '../platform/vietnamese-text.ts';
import { RANK_OF_LEVEL, RANKS_PER_LEVEL } from './agency-ranks.ts';
import { agencies, agencySearchTerms, agencySuccessions, KEPT_SUBJECTS } from './agency.table.ts';
import { agencyFormerNames } from './placement.table.ts';
import { namesOf, searchTerm } from './search-terms.ts';

type Founded = NonNullable<TreeEffect['founded']> & { source: string };
type Renamed = NonNullable<TreeEffect['renamed']>;

/** What kind of body is founded on a level; the few others of the city are in the seed. */
const KIND_OF_LEVEL: Record<AgencyLevel, string> = {
  city: 'people_committee',
  department: 'department',
  district: 'people_committee',
  commune: 'people_committee',
  service_unit: 'service_centre',
  other: 'other',
};

/** What a change of the tree writes about the bodies themselves. */
@Injectable()
export class AgencyWrites {
  async found(transaction: Transaction, founded: Founded): Promise<void> {
    const { id, code, name, level, validFrom, source } = founded;
    await transaction.insert(agencies).values({
      id,
      code,
      codeSystem: 'given by the administrator',
      name,
      level,
      kind: KIND_OF_LEVEL[level],
      validFrom,
      source,
      rank: await this.#nextRank(transaction, level),
    });
    const labels = [...namesOf(name), code];
    await this.#addTerms(transaction, id, 'name', labels);
  }

  /** Until which day it exists, without end where that is null, and who follows it. */
  async end(
    transaction: Transaction,
    { agencyId, validUntil }: NonNullable<TreeEffect['ended']>,
    successions: readonly Succession[],
  ): Promise<void> {
    await transaction.update(agencies).set({ validUntil }).where(eq(agencies.id, agencyId));
    if (successions.length === 0) return;
    await transaction.insert(agencySuccessions).values(
      successions.map(({ fromId, toId, subject, validFrom }) => ({
        predecessorId: fromId,
        successorId: toId,
        subject: subject ?? KEPT_SUBJECTS.general,
        validFrom,
      })),
    );
  }

  /** Nobody follows it from that day. */
  async dropHeirs(transaction: Transaction, agencyId: string, from: CalendarDate): Promise<void> {
    const { predecessorId, validFrom } = agencySuccessions;
    await transaction
      .delete(agencySuccessions)
      .where(and(eq(predecessorId, agencyId), eq(validFrom, from)));
  }

  /** The old name still finds the body, as a former one. */
  async rename(transaction: Transaction, renamed: Renamed, madeBy: number): Promise<void> {
    const { agencyId, name, formerName, formerUntil } = renamed;
    await transaction.update(agencies).set({ name }).where(eq(agencies.id, agencyId));
    await transaction
      .insert(agencyFormerNames)
      .values({ agencyId, name: formerName, validUntil: formerUntil, madeBy });
    for (const label of namesOf(formerName)) {
      const { agencyId: of, kind, term } = agencySearchTerms;
      await transaction
        .delete(agencySearchTerms)
        .where(and(eq(of, agencyId), eq(kind, 'name'), eq(term, fold(label))));
    }
    await this.#addTerms(transaction, agencyId, 'former_name', namesOf(formerName));
    await this.#addTerms(transaction, agencyId, 'name', namesOf(name));
  }

  async #addTerms(
    transaction: Transaction,
    agencyId: string,
    kind: 'name' | 'former_name',
    labels: readonly string[],
  ): Promise<void> {
    await transaction
      .insert(agencySearchTerms)
      .values(labels.map((label) => searchTerm(agencyId, kind, label)))
      .onConflictDoNothing();
  }

  /** The place at the end of its level. */
  async #nextRank(transaction: Transaction, level: AgencyLevel): Promise<number> {
    const first = RANK_OF_LEVEL[level];
    const [row] = await transaction
      .select({ last: max(agencies.rank) })
      .from(agencies)
      .where(and(gte(agencies.rank, first), lt(agencies.rank, first + RANKS_PER_LEVEL)));
    return (row?.last ?? first) + 1;
  }
}
