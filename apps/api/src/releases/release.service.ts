import { Injectable, NotFoundException } from '@nestjs/common';
import {
  allows,
  proposalOfItem,
  withoutPersonalData,
  type CatalogueEntry,
  type Ruling,
  type Violation,
} from '@minhbach/domain';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import { EntryService } from '../catalogue/entry.service.ts';
import type { StaffActor } from '../identity/actor.ts';
import { PublicationDueRepository } from '../requests/publication-due.repository.ts';
import { RequestRepository } from '../requests/request.repository.ts';
import { ReleaseRepository, type ItemKey } from './release.repository.ts';

/** The entry, what a person should read again before it is public, and the class that was stated. */
export type Proposal = {
  entry: CatalogueEntry;
  warnings: readonly Violation[];
  publicationClass: string | null;
};

/** Makes a draft of an entry out of what was provided on request. */
@Injectable()
export class ReleaseService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly dues: PublicationDueRepository,
    private readonly entries: EntryService,
    private readonly releases: ReleaseRepository,
    private readonly requests: RequestRepository,
  ) {}

  /**
   * One click, one draft: a second finds the first.
   *
   * @throws NotFoundException when the actor may not see the request, or there is none
   */
  async draft(key: ItemKey, actor: StaffActor): Promise<Ruling<Proposal>> {
    const request = await this.requests.findFor(actor, key.requestId);
    const item = request?.items.find(({ number }) => number === key.itemNumber);
    if (request === undefined || item === undefined)
      throw new NotFoundException('Không tìm thấy nội dung này.');
    const due = await this.dues.find(actor, key);
    const agency = await this.agencies.byId(request.agencyId);
    const publicationClass = due?.publicationClass ?? null;
    const proposed = proposalOfItem(item, {
      issuer: agency?.name ?? '',
      publicationClass,
      madeOn: due?.madeOn ?? null,
      isDelivered: request.deliveredOn !== null,
    });
    if (!proposed.allowed) return proposed;
    const { content, warnings } = proposed.effect;

    return this.releases.alone(key, async (transaction) => {
      const earlier = await this.releases.entryOf(transaction, key);
      if (earlier !== undefined) return allows({ entry: earlier, warnings, publicationClass });
      const files = (await this.releases.filesOf(transaction, item)).map((file) => ({
        ...file,
        title: withoutPersonalData(file.title),
      }));
      const form = { agencyId: request.agencyId, content, files, madeFrom: key };
      const drafted = await this.entries.draftWithin(transaction, form, actor);
      return drafted.allowed
        ? allows({ entry: drafted.effect, warnings, publicationClass })
        : drafted;
    });
  }
}
