import type { DirectedBody, DirectedTree } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { asc } from 'drizzle-orm';
import {
  agencyInLaw,
  CITY_CONTACT_POINT,
  successionInLaw,
  type Agency,
} from '../agencies/agency.repository.ts';
import { agencies, agencySuccessions } from '../agencies/agency.table.ts';
import { holderOf } from '../duties/section.service.ts';
import { DATABASE, type Database } from '../platform/database.ts';

/** Every body over all time, with the rows that they were read from. */
export type KeptTree = DirectedTree & { rows: ReadonlyMap<string, Agency> };

/** Who took over a place took over whatever no subject names. */
const GENERAL = 'territory';
/** Where somebody may ask when nobody is known to have taken over: no heir. */
const NO_HEIR = 'unknown';

@Injectable()
export class DirectedTreeRepository {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** Two statements, whatever is asked of it. */
  async tree(): Promise<KeptTree> {
    const [rows, kept] = await Promise.all([
      this.database.select().from(agencies).orderBy(asc(agencies.rank)),
      this.database.select().from(agencySuccessions),
    ]);
    const successions = kept
      .filter(({ subject }) => subject !== NO_HEIR)
      .map((succession) => successionInLaw(succession, [GENERAL]));
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
