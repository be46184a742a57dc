import { isInForce, isShown, openEntryActions, SHOWN_STATES } from '@minhbach/domain';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import type { Actor } from '../identity/actor.ts';
import { CurrentActor } from '../identity/current-actor.ts';
import { Clock } from '../platform/clock.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { toProvision } from '../platform/graphql/violation.types.ts';
import { EntryReads } from './entry-reads.repository.ts';
import { EntryFileType } from './entry.types.ts';
import { filesOf } from './shown-files.ts';
import { StaffEntryReads } from './staff-entry-reads.repository.ts';
import {
  ClassificationProposalType,
  EntryHistoryLineType,
  OpenEntryActionType,
  StaffEntryType,
  toVersion,
  type KeptEntry,
} from './staff-entry.types.ts';

/** An entry as its keepers see it: with drafts, proposal, history and what they may do. */
@Resolver(() => StaffEntryType)
export class StaffEntryResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reads: EntryReads,
    private readonly staffReads: StaffEntryReads,
    private readonly loaders: AgencyLoaders,
  ) {}

  @Query(() => StaffEntryType, {
    nullable: true,
    description: 'An entry to its keepers and to overseers, from its draft on.',
  })
  async entryForStaff(
    @Args('id', { type: () => ID }) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<KeptEntry | null> {
    if (actor.kind === 'visitor') return null;
    const entry = await this.staffReads.findFor(actor, id);
    return entry === undefined ? null : { ...entry, viewer: actor };
  }

  @ResolveField(() => Boolean)
  inForce(@Parent() entry: KeptEntry) {
    return isInForce(entry, this.clock.today());
  }

  @ResolveField(() => Boolean)
  shown(@Parent() entry: KeptEntry) {
    return isShown(entry, this.clock.today());
  }

  @ResolveField(() => Boolean)
  needsReview(@Parent() { state, reviewOn }: KeptEntry) {
    const isPublic = SHOWN_STATES.some((shown) => shown === state);
    return isPublic && reviewOn !== null && reviewOn <= this.clock.today();
  }

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: KeptEntry, @Context() { req }: GraphqlContext) {
    return agencyId === null ? null : this.loaders.byId(req).get(agencyId);
  }

  @ResolveField(() => [EntryFileType])
  files(@Parent() entry: KeptEntry, @Context() { req }: GraphqlContext) {
    return filesOf(entry, this.reads.documentsOf(req));
  }

  @ResolveField(() => ClassificationProposalType, { nullable: true })
  async proposal(@Parent() { proposal, viewer }: KeptEntry, @Context() { req }: GraphqlContext) {
    if (proposal === null) return null;
    const { proposedById, ...shown } = proposal;
    return {
      ...shown,
      proposedBy: (await this.staffReads.nameOf(req).get(proposedById)) ?? null,
      mine: proposedById === viewer.id,
    };
  }

  @ResolveField(() => String, { nullable: true })
  confirmedBy(@Parent() { confirmedById }: KeptEntry, @Context() { req }: GraphqlContext) {
    return confirmedById === null ? null : this.staffReads.nameOf(req).get(confirmedById);
  }

  @ResolveField(() => [OpenEntryActionType])
  openActions(@Parent() entry: KeptEntry): OpenEntryActionType[] {
    return openEntryActions(entry, entry.viewer, this.clock.today()).map(({ under, ...open }) => ({
      ...open,
      under: under.map(toProvision),
    }));
  }

  @ResolveField(() => [EntryHistoryLineType])
  async history(
    @Parent() { id }: KeptEntry,
    @Context() { req }: GraphqlContext,
  ): Promise<EntryHistoryLineType[]> {
    const lines = (await this.staffReads.historyOf(req).get(id)) ?? [];
    return lines.map(({ actorRole, entry, ...line }) => ({
      ...line,
      byRole: actorRole,
      version: toVersion(entry),
    }));
  }
}
