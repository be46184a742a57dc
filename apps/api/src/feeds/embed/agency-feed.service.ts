import type { Responsible } from '@minhbach/domain';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { Agency } from '../../agencies/agency.repository.ts';
import { DutyOverviewRepository, type DutyCounts } from '../../duties/duty-overview.repository.ts';
import { SectionService } from '../../duties/section.service.ts';
import { toSection, type SectionBlockType } from '../../duties/section.types.ts';
import { Clock } from '../../platform/clock.ts';
import { FeedRepository } from '../feed.repository.ts';
import type { ListedEntry } from '../listed-entry.ts';

const NEWEST = 20;

/** Everything that an agency's own portal shows of its section. */
export type AgencyFeed = {
  agency: Agency;
  /** Null until the agency has named somebody. */
  contact: Responsible | null;
  blocks: readonly SectionBlockType[];
  completeness: { met: number; total: number; percent: number };
  publicEntries: number;
  conditionalEntries: number;
  duties: DutyCounts;
  /** The entries that changed last. */
  newest: readonly ListedEntry[];
};

@Injectable()
export class AgencyFeedService {
  constructor(
    private readonly clock: Clock,
    private readonly feeds: FeedRepository,
    private readonly overviews: DutyOverviewRepository,
    private readonly sections: SectionService,
  ) {}

  async of(code: string): Promise<AgencyFeed> {
    const section = await this.sections.section(code);
    if (section === undefined) throw unknownAgency();
    const { id } = section.agency;
    const [newest, duties] = await Promise.all([
      this.feeds.newestShown({ agencyIds: [id], classKeys: null }, NEWEST),
      this.overviews.of(id, this.clock.today()),
    ]);
    return { ...toSection(section), contact: section.contact, duties, newest };
  }

  /** @throws 404 where no body bears the code */
  async require(code: string): Promise<void> {
    const bearers = await this.feeds.bearersOf(code);
    if (bearers.length === 0) throw unknownAgency();
  }
}

const unknownAgency = () =>
  new NotFoundException({
    code: 'unknown_agency',
    message: 'Không có cơ quan nào mang mã này, hoặc cơ quan đã chấm dứt hoạt động.',
  });
