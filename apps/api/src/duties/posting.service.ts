import {
  allows,
  cleanText,
  mayKeepDuties,
  recordPosting,
  takeDownPosting,
  TEXT_LIMITS,
  violates,
  type CalendarDate,
  type Ruling,
} from '@minhbach/domain';
import { Injectable } from '@nestjs/common';
import { AgencyRepository } from '../agencies/agency.repository.ts';
import type { Actor } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { isUuid } from '../platform/uuid.ts';
import { PostingRepository, type NewPosting, type PostingRow } from './posting.repository.ts';

export type PostingInput = {
  title: string;
  place: string;
  postedOn: CalendarDate;
  photoId: string | null;
  entryId: string | null;
};

/** Notices on boards, written down with a picture of them hanging. */
@Injectable()
export class PostingService {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly clock: Clock,
    private readonly postings: PostingRepository,
  ) {}

  /** Sent twice, such as by two clicks, a notice is written down once: its picture tells. */
  async record(code: string, input: PostingInput, actor: Actor): Promise<Ruling<PostingRow>> {
    const agency = await this.agencies.byCodeOn(code, this.clock.today());
    if (agency === undefined) return violates('agency_unknown', [], 'agencyCode');
    if (actor.kind !== 'staff' || !mayKeepDuties(actor, agency.id))
      return violates('role_not_allowed');

    const { photoId, entryId } = input;
    const title = cleanText(input.title);
    if (title === '') return violates('required', [], 'title');
    if (title.length > TEXT_LIMITS.documentName) return violates('too_long', [], 'title');
    const isPhoto = { kind: 'posting', mediaType: 'image/%' } as const;
    const hasPhoto =
      photoId !== null && isUuid(photoId) && (await this.postings.hasFile(photoId, actor, isPhoto));
    const ruling = recordPosting({ ...input, hasPhoto }, this.clock.today());
    if (!ruling.allowed) return ruling;
    const isOwn =
      entryId === null || (isUuid(entryId) && (await this.postings.isOwnEntry(entryId, actor)));
    if (!isOwn) return violates('entry_not_of_agency', [], 'entryId');
    if (photoId === null) return violates('photo_required', [], 'photoId');
    const posting = { ...ruling.effect, agencyId: agency.id, title, entryId, photoId };
    const kept = await this.postings.addOnce(posting, actor.id);
    return isSame(kept, posting) ? allows(kept) : violates('photo_used', [], 'photoId');
  }

  async takeDown(id: string, on: CalendarDate, actor: Actor): Promise<Ruling<PostingRow>> {
    const posting = isUuid(id) ? await this.postings.find(id) : undefined;
    if (posting === undefined || actor.kind !== 'staff' || !mayKeepDuties(actor, posting.agencyId))
      return violates('role_not_allowed');
    const ruling = takeDownPosting(posting, on, this.clock.today());
    if (!ruling.allowed) return ruling;
    const taken = await this.postings.takeDown(id, on, actor.id);
    return taken === undefined ? violates('already_taken_down') : allows(taken);
  }
}

const isSame = (kept: PostingRow, { title, place, postedOn, entryId }: NewPosting) =>
  kept.title === title &&
  kept.place === place &&
  kept.postedOn === postedOn &&
  kept.entryId === entryId;
