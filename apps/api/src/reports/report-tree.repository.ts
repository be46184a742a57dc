import type { ReportTree as PlacedTree, ReportChain } from '@minhbach/domain';
import { Inject, Injectable } from '@nestjs/common';
import { agencyInLaw, CITY_CONTACT_POINT, successionInLaw } from '../agencies/agency.repository.ts';
import { agencies, agencySuccessions, KEPT_SUBJECTS } from '../agencies/agency.table.ts';
import { PlacementRepository } from '../agencies/placement.repository.ts';
import { DATABASE, type Database } from '../platform/database.ts';

/** Sở Tư pháp, which compiles, and Ủy ban nhân dân Thành phố, which reports to the Ministry. */
export const REPORT_CHAIN: ReportChain = { justiceCode: 'HN-STP', cityCode: '01' };

/** Every body over all time, where it stood and who took over from it, as the rules of reports look at it. */
@Injectable()
export class ReportTree {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly placements: PlacementRepository,
  ) {}

  async whole(): Promise<PlacedTree> {
    const bodies = await this.database.select().from(agencies).orderBy(agencies.rank);
    const heirs = await this.database.select().from(agencySuccessions);
    const contactPoint = bodies.find(
      ({ code, validUntil }) => code === CITY_CONTACT_POINT && validUntil === null,
    );
    if (contactPoint === undefined) throw new Error(`No agency ${CITY_CONTACT_POINT}.`);
    return {
      agencies: bodies.map(agencyInLaw),
      placements: await this.placements.all(),
      // A place that went to several wards has no one heir.
      successions: heirs.map((heir) =>
        successionInLaw(heir, [KEPT_SUBJECTS.territory, KEPT_SUBJECTS.unknown]),
      ),
      contactPointId: contactPoint.id,
    };
  }
}
