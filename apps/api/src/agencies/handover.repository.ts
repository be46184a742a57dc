import { bodiesAnsweredFor, handedOverTo, type AgencyTree } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';
import { agencyInLaw, successionInLaw } from './agency.repository.ts';
import { agencies, agencySuccessions, KEPT_SUBJECTS } from './agency.table.ts';

/** How long another process may not know of a change of the tree. */
const KEPT_MS = 60_000;

type Successions = Omit<AgencyTree, 'contactPointId'>;

/** For whose open matters a body answers. Asked with every signed-in request, so kept for a minute. */
@Injectable()
export class HandoverRepository {
  #kept: { readAt: number; successions: Successions } | undefined;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The bodies that are gone for which this one answers today. */
  async answeredForBy(agencyId: string): Promise<string[]> {
    return bodiesAnsweredFor(agencyId, this.clock.today(), await this.#successions());
  }

  /** Every body that is gone with each that answers for it today. */
  async handedOver(): Promise<{ fromId: string; toId: string }[]> {
    const [today, successions] = [this.clock.today(), await this.#successions()];
    return successions.agencies.flatMap((unit) =>
      handedOverTo(unit, today, successions).map(({ id }) => ({ fromId: unit.id, toId: id })),
    );
  }

  async #successions(): Promise<Successions> {
    const kept = this.#kept;
    // A clock may be set back: what was read later than now is read again.
    const isFresh = kept && Math.abs(this.clock.now().getTime() - kept.readAt) < KEPT_MS;
    const { successions } = isFresh ? kept : await this.readAnew();
    return successions;
  }

  /** To be called once a change of the tree is kept. */
  async readAnew(): Promise<{ successions: Successions }> {
    this.#kept = { readAt: this.clock.now().getTime(), successions: await this.#read() };
    return this.#kept;
  }

  async #read(): Promise<Successions> {
    const heirs = alias(agencies, 'heirs');
    const rows = await this.database
      .select({ from: agencies, to: heirs, succession: agencySuccessions })
      .from(agencySuccessions)
      .innerJoin(agencies, eq(agencies.id, agencySuccessions.predecessorId))
      .innerJoin(heirs, eq(heirs.id, agencySuccessions.successorId))
      .orderBy(agencies.rank, heirs.rank);
    const bodies = rows.flatMap(({ from, to }) => [from, to]);
    return {
      agencies: [...new Map(bodies.map((body) => [body.id, agencyInLaw(body)])).values()],
      // None of the wards that share a place finishes what its district left; whoever may be asked does.
      successions: rows.map(({ succession }) =>
        successionInLaw(succession, [KEPT_SUBJECTS.unknown]),
      ),
    };
  }
}
