import { graphql } from '../gql/gql.ts';
import type { RelatedEntriesQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';
import type { Entry } from './entry.server.ts';

const RelatedEntries = graphql(`
  query RelatedEntries($search: String!, $first: Int!) {
    catalogue(search: $search, first: $first) {
      edges {
        node {
          id
          title
          documentNumber
          documentKind
          issuer
          issuedOn
        }
      }
    }
  }
`);

export type RelatedEntry = RelatedEntriesQuery['catalogue']['edges'][number]['node'];

const SHOWN = 4;
const WORDS_MAX_LENGTH = 200;

/** What the search finds by the title of an entry, itself left out; nothing when it is over. */
export async function relatedEntries(request: Request, entry: Entry): Promise<RelatedEntry[]> {
  if (entry.state === 'withdrawn') return [];
  const search = entry.title.slice(0, WORDS_MAX_LENGTH);
  const { catalogue } = await askApi(request, RelatedEntries, { search, first: SHOWN + 1 });
  const others = catalogue.edges.map(({ node }) => node).filter(({ id }) => id !== entry.id);
  return others.slice(0, SHOWN);
}
