import type { RequestItem } from '@minhbach/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../agencies/agency-loaders.repository.ts';
import { AgencyType } from '../agencies/agency.types.ts';
import { EntryReads } from '../catalogue/entry-reads.repository.ts';
import { EntryType } from '../catalogue/entry.types.ts';
import { DocumentType } from '../documents/document.types.ts';
import type { GraphqlContext } from '../platform/graphql/context.ts';
import { PublicationDueRepository } from './publication-due.repository.ts';
import { AnswerDueType } from './publication-due.types.ts';
import { RequestItemType } from './request-parts.types.ts';
import { RequestReads } from './request-reads.repository.ts';
import { isStaff, type SeenRequest } from './seen-request.ts';
import { shownDocuments } from './shown-documents.ts';

type SeenItem = RequestItem & { request: SeenRequest };

/** What an item leads to: other agencies, other requests, files. */
@Resolver(() => RequestItemType)
export class RequestItemsResolver {
  constructor(
    private readonly agencies: AgencyLoaders,
    private readonly dues: PublicationDueRepository,
    private readonly entries: EntryReads,
    private readonly reads: RequestReads,
  ) {}

  @ResolveField(() => AgencyType, { nullable: true })
  rightAgency(@Parent() { refusal }: SeenItem, @Context() { req }: GraphqlContext) {
    return refusal?.rightAgencyId ? this.agencies.byId(req).get(refusal.rightAgencyId) : null;
  }

  @ResolveField(() => [DocumentType])
  async documents(
    @Parent() { request, documentIds }: SeenItem,
    @Context() { req }: GraphqlContext,
  ) {
    if (documentIds.length === 0) return [];
    const kept = await this.reads.documentsOf(req).get(request.id);
    const own = (kept ?? []).filter(({ id }) => documentIds.includes(id));
    return shownDocuments(request, own);
  }

  @ResolveField(() => String, { nullable: true })
  redirectedTo(@Parent() { redirectedToId }: SeenItem, @Context() { req }: GraphqlContext) {
    return redirectedToId && this.reads.referenceOf(req).get(redirectedToId);
  }

  @ResolveField(() => EntryType, { nullable: true })
  publicEntry(@Parent() { refusal }: SeenItem, @Context() { req }: GraphqlContext) {
    return refusal?.publicEntryId ? this.entries.publicById(req).get(refusal.publicEntryId) : null;
  }

  @ResolveField(() => AnswerDueType, { nullable: true })
  async publicationDue(
    @Parent() { request, number }: SeenItem,
    @Context() { req }: GraphqlContext,
  ) {
    if (!isStaff(request)) return null;
    const dues = await this.dues.ofRequest(req).get(request.id);
    return dues?.find(({ itemNumber }) => itemNumber === number) ?? null;
  }
}
