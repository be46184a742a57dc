import { isInForce, isShown, firstPublicOn, type CatalogueEntry } from '@minhbach/domain';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { VISITOR } from '../identity/actor.ts';
import { Clock } from '../platform/clock.ts';
import { PublicRead, type GraphqlContext } from '../platform/graphql/context.ts';
import { CalendarDateScalar } from '../platform/graphql/scalars.ts';
import { EntryReads } from './entry-reads.repository.ts';
import { filesOf } from './shown-files.ts';
import { tombstone } from './tombstone.ts';
import { EntryFileType, EntryType } from './entry.types.ts';

@Resolver(() => EntryType)
export class EntryResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reads: EntryReads,
    private readonly loaders: AgencyLoaders,
  ) {}

  @PublicRead()
  @Query(() => EntryType, {
    nullable: true,
    description: 'What everybody sees of an entry; of a withdrawn one, only that it was there.',
  })
  async catalogueEntry(@Args('id', { type: () => ID }) id: string) {
    const entry = await this.reads.findFor(VISITOR, id);
    return entry?.state === 'withdrawn' ? tombstone(entry) : (entry ?? null);
  }

  @ResolveField(() => Boolean)
  inForce(@Parent() entry: CatalogueEntry) {
    return isInForce(entry, this.clock.today());
  }

  @ResolveField(() => Boolean)
  shown(@Parent() entry: CatalogueEntry) {
    return isShown(entry, this.clock.today());
  }

  @ResolveField(() => CalendarDateScalar, { nullable: true })
  firstPublicOn(@Parent() entry: CatalogueEntry) {
    return firstPublicOn(entry);
  }

  @ResolveField(() => AgencyType, { nullable: true })
  agency(@Parent() { agencyId }: CatalogueEntry, @Context() { req }: GraphqlContext) {
    return agencyId === null ? null : this.loaders.byId(req).get(agencyId);
  }

  @ResolveField(() => [EntryFileType])
  async files(@Parent() entry: CatalogueEntry, @Context() { req }: GraphqlContext) {
    if (entry.access !== 'public' || !isShown(entry, this.clock.today())) return [];
    const files = await filesOf(entry, this.reads.documentsOf(req));
    return files.filter(({ takeable }) => takeable);
  }
}
