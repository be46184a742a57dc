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

async function firstTen(query: string): Promise<(string | null)[]> {
  const { edges } = await search.page({ ...WHOLE_CATALOGUE, search: query }, 10, null);
  return edges.map(({ node }) => node.importKey);
}

async function expectCase({ query, mustMatch, mustRankFirst, mustNotMatch }: SearchCase) {
  const found = await firstTen(query);
  expect(found).toEqual(expect.arrayContaining([...mustMatch]));
  expect(mustNotMatch.filter((key) => found.includes(key))).toEqual([]);
  if (mustRankFirst !== null) expect(found[0]).toBe(mustRankFirst);
}

describe('the given cases', () => {
  it.each(searchCases('given').map((one) => [one.id, one.query, one] as const))(
    '%s: %s',
    async (_id, _query, one) => expectCase(one),
  );
});

describe('cases that were written after the mechanisms', () => {
  it.each(searchCases('unseen').map((one) => [one.id, one.query, one] as const))(
    '%s: %s',
    async (_id, _query, one) => expectCase(one),
  );
});
