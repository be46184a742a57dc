import { graphql } from '../gql/gql.ts';
import { askApi } from '../site/api.server.ts';
import { sharedPage } from '../site/caching.ts';
import type { Route } from './+types/suggest';

const SuggestEntries = graphql(`
  query SuggestEntries($prefix: String!) {
    catalogueSuggestions(prefix: $prefix) {
      text
    }
  }
`);

const PREFIX_MAX_LENGTH = 100;

/** Words to go on with, for the module of the search field. */
export async function loader({ request }: Route.LoaderArgs) {
  const prefix = (new URL(request.url).searchParams.get('tim') ?? '').slice(0, PREFIX_MAX_LENGTH);
  const { catalogueSuggestions } = await askApi(request, SuggestEntries, { prefix });
  const words = catalogueSuggestions.map(({ text }) => text);
  return Response.json(words, { headers: sharedPage() });
}
