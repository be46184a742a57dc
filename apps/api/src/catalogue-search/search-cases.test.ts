import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptHanoi } from '../../test/kept-entries.ts';
import { searchCases, type SearchCase } from '../../test/search-cases.ts';
import { WHOLE_CATALOGUE } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';

let on: Api;
let search: CatalogueSearch;
beforeAll(async () => {
  on = await startApi();
  await keptHanoi(on);
  await on.application.get(SearchIndexRepository, { strict: false }).renewVocabulary();
  search = on.application.get(CatalogueSearch, { strict: false });
});
afterAll(() => on.close());

/** What a case asks for and the first ten don't give. */
async function lackingIn({ query, mustMatch, mustRankFirst, mustNotMatch }: SearchCase) {
  const { edges } = await search.page({ ...WHOLE_CATALOGUE, search: query }, 10, null);
  const found = edges.map(({ node }) => node.importKey);
  return {
    missing: mustMatch.filter((key) => !found.includes(key)),
    unwanted: mustNotMatch.filter((key) => found.includes(key)),
    notFirst: mustRankFirst === null || found[0] === mustRankFirst ? null : found[0],
  };
}

const NOTHING = { missing: [], unwanted: [], notFirst: null };
const named = (name: 'given' | 'unseen') =>
  searchCases(name).map((one) => [one.id, one.query, one] as const);

describe('the given cases', () => {
  it.each(named('given'))('%s: %s', async (_id, _query, one) => {
    expect(await lackingIn(one)).toEqual(NOTHING);
  });
});

describe('cases that were written after the mechanisms', () => {
  it.each(named('unseen'))('%s: %s', async (_id, _query, one) => {
    expect(await lackingIn(one)).toEqual(NOTHING);
  });
});
