import { ENTRY_STATES, parseInstant } from '@minhbach/domain';
import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import { badInput, fromCursor, pageOf, pageSize } from '../platform/graphql/page.ts';
import { isUuid } from '../platform/uuid.ts';
import { EntriesOfAgencyArguments } from './entry-form.types.ts';
import {
  COUNTED_UP_TO,
  EntryList,
  type EntryPosition,
  type ListedEntry,
} from './entry-list.repository.ts';
import { EntryCountsType, StaffEntryConnectionType } from './staff-entry.types.ts';

/** The entries that an agency keeps, latest changed first. Whoever keeps none finds none. */
@Resolver()
export class EntryListResolver {
  constructor(
    private readonly clock: Clock,
    private readonly entries: EntryList,
  ) {}

  @Query(() => StaffEntryConnectionType)
  async entriesOfAgency(@Args() asked: EntriesOfAgencyArguments, @CurrentActor() actor: Actor) {
    const query = {
      agencyCode: asked.agencyCode ?? null,
      reference: asked.reference,
      state: asked.state ?? null,
      access: asked.access ?? null,
      search: asked.search ?? null,
      needsReview: asked.needsReview,
      waitingForMe: asked.waitingForMe,
    };
    const first = pageSize(asked.first);
    const after = positionOf(asked.after);
    const today = this.clock.today();
    const total = await this.entries.count(actor, query, today);
    const found = await this.entries.page(actor, query, { today, limit: first + 1, after });
    const rows =
      actor.kind === 'visitor' ? [] : found.map((entry) => ({ ...entry, viewer: actor }));
    const keyOf = ({ changedAt, id }: ListedEntry) => [changedAt.toISOString(), id];
    return {
      ...pageOf(rows, first, { after, keyOf }),
      totalCount: Math.min(total, COUNTED_UP_TO),
      totalIsExact: total <= COUNTED_UP_TO,
    };
  }

  @Query(() => EntryCountsType)
  async entryCounts(
    @Args('agencyCode', { type: () => String, nullable: true }) agencyCode: string | null,
    @Args('reference', { type: () => Boolean, defaultValue: false }) reference: boolean,
    @CurrentActor() actor: Actor,
  ): Promise<EntryCountsType> {
    const desk = { agencyCode: agencyCode ?? null, reference };
    const { waitingForMe, needsReview, ...states } = await this.entries.counts(
      actor,
      desk,
      this.clock.today(),
    );
    return {
      states: ENTRY_STATES.map((state) => ({ state, count: states[state] })),
      waitingForMe,
      needsReview,
    };
  }
}

function positionOf(cursor: string | null | undefined): EntryPosition | null {
  const key = fromCursor(cursor, 2);
  if (key === null) return null;
  const [changedAt, id] = key.map(String);
  const isOurs = parseInstant(changedAt ?? '') !== undefined && isUuid(id ?? '');
  if (!isOurs || !changedAt || !id) throw badInput('after: con trỏ trang không hợp lệ.');
  return { changedAt, id };
}
