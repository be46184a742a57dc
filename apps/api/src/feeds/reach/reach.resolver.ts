import { isShown, type CatalogueEntry } from '@minhbach/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgencyLoaders } from '../../agencies/agency-loaders.repository.ts';
import { EntryReads } from '../../catalogue/entry-reads.repository.ts';
import { EntryType } from '../../catalogue/entry.types.ts';
import { Clock } from '../../platform/clock.ts';
import type { GraphqlContext } from '../../platform/graphql/context.ts';
import { Addresses } from '../addresses.ts';
import { speakable } from '../listed-entry.ts';
import { plainText } from '../plain-text.ts';
import { EntryReachType } from './reach.types.ts';
import { schemaOrgOf } from './schema-org.ts';
import { shareDescription, shareTitle } from './share-words.ts';

@Resolver(() => EntryType)
export class ReachResolver {
  constructor(
    private readonly clock: Clock,
    private readonly loaders: AgencyLoaders,
    private readonly reads: EntryReads,
    private readonly addresses: Addresses,
  ) {}

  @ResolveField(() => EntryReachType, {
    nullable: true,
    description: 'What its page tells machines; null when the entry is not shown any more.',
  })
  async reach(@Parent() given: CatalogueEntry, @Context() { req }: GraphqlContext) {
    const today = this.clock.today();
    if (!isShown(given, today)) return null;
    const entry = speakable(given);
    const [agency, files] = await Promise.all([
      entry.agencyId === null ? null : this.loaders.byId(req).get(entry.agencyId),
      entry.access === 'public' ? this.#files(entry, req) : [],
    ]);
    const known = { entry, agency: agency ?? null, files };
    return {
      schemaOrg: schemaOrgOf(known, this.addresses, today),
      shareTitle: shareTitle(entry),
      shareDescription: shareDescription(entry),
      alternates: [
        { mediaType: 'application/ld+json', href: `/catalogue/${entry.id}.jsonld` },
        { mediaType: 'text/turtle', href: `/catalogue/${entry.id}.ttl` },
      ],
    };
  }

  /** From the same statement as the field `files`, where both are asked for. */
  async #files({ files }: CatalogueEntry, request: object) {
    const documents = this.reads.documentsOf(request);
    const known = await Promise.all(
      files.map(async ({ documentId, title }) => {
        const document = await documents.get(documentId);
        return document?.takeable ? [{ ...document, title: plainText(title) }] : [];
      }),
    );
    return known.flat();
  }
}
