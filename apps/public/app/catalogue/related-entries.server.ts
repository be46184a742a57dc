import { graphql } from '../gql/gql.ts';
import type { RelatedEntriesQuery } from '../gql/graphql.ts';
import { askApi } from '../site/api.server.ts';
import { shownClasses } from './class-words.ts';
import type { Entry } from './entry.server.ts';

const RelatedEntries = graphql(`
  query RelatedEntries($search: String, $class: String, $first: Int!) {
    catalogue(search: $search, class: $class, first: $first) {
      edges {
        node {
          ...EntryLineParts
        }
      }
    }
  }
`);

export type RelatedEntry = RelatedEntriesQuery['catalogue']['edges'][number]['node'];

const SHOWN = 4;

/** Others on the same subject, or else of the same class; none when the entry is over. */
export async function relatedEntries(request: Request, entry: Entry): Promise<RelatedEntry[]> {
  if (entry.state === 'withdrawn') return [];
  const ofClass = shownClasses(entry.classes)[0];
  if (entry.subject === null && ofClass === undefined) return [];
  const { catalogue } = await askApi(request, RelatedEntries, {
    search: entry.subject ?? null,
    class: entry.subject ? null : (ofClass ?? null),
    first: SHOWN + 1,
  });
  const others = catalogue.edges.map(({ node }) => node).filter(({ id }) => id !== entry.id);
  return others.slice(0, SHOWN);
}
