import type { DirectedBody, DirectedTree } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { asc } from 'drizzle-orm';
import {
  agencyInLaw,
  CITY_CONTACT_POINT,
  successionInLaw,
  type Agency,
} from '../agencies/agency.repository.ts';
import { agencies, agencySuccessions, KEPT_SUBJECTS } from '../agencies/agency.table.ts';
import { holderOf } from '../duties/section.service.ts';
import { DATABASE, type Database } from '../platform/database.ts';

/** Every body over all time, with the rows that they were read from. */
export type KeptTree = DirectedTree & { rows: ReadonlyMap<string, Agency> };

@Injectable()
export class DirectedTreeRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Two statements, whatever is asked of it. */
  async tree(): Promise<KeptTree> {
    const [rows, kept] = await Promise.all([
      this.database.select().from(agencies).orderBy(asc(agencies.rank)),
      this.database.select().from(agencySuccessions),
    ]);
    // Who took over a place has its tasks; who may only be asked is no heir.
    const successions = kept
      .filter(({ subject }) => subject !== KEPT_SUBJECTS.unknown)
      .map((succession) => successionInLaw(succession, [KEPT_SUBJECTS.territory]));
    return {
      agencies: rows.map(bodyOf),
      successions,
      contactPointId: rows.find(({ code }) => code === CITY_CONTACT_POINT)?.id ?? '',
      rows: new Map(rows.map((row) => [row.id, row])),
    };
  }
}

/** A body as the rules look at it. */
export const bodyOf = (agency: Agency): DirectedBody => ({
  ...agencyInLaw(agency),
  holder: holderOf(agency),
});
