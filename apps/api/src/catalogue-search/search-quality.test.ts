import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptHanoi } from '../../test/kept-entries.ts';
import { searchCases, type SearchCase } from '../../test/search-cases.ts';
import { measuresOf, ndcgAt10, type Ranked } from '../../test/search-measures.ts';
import { WHOLE_CATALOGUE } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';

// `pnpm search:quality` prints what is measured here.
let on: Api;
beforeAll(async () => {
  on = await startApi();
  await keptHanoi(on);
  await on.application.get(SearchIndexRepository, { strict: false }).renewVocabulary();
});
afterAll(() => on.close());

async function ranked(one: SearchCase): Promise<Ranked> {
  const search = on.application.get(CatalogueSearch, { strict: false });
  const filter = { ...WHOLE_CATALOGUE, search: one.query };
  const { edges, totalCount } = await search.page(filter, 10, null);
  return {
    one,
    found: edges.map(({ node }) => node.importKey),
    total: totalCount,
    whole: edges.filter(({ match }) => match?.missing.length === 0).length,
  };
}

describe('the quality of the search', () => {
  it.each([
    ['given', 32],
    ['unseen', 83],
  ] as const)('holds for the %s cases', async (name, count) => {
    const all: Ranked[] = [];
    for (const one of searchCases(name)) all.push(await ranked(one));
    const measures = measuresOf(all);
    console.table({ [`${name}, ${on.opened.engine}`]: measures });

    expect(measures).toMatchObject({ queries: count, firstIsFirst: 1 });
    expect(measures.ndcgAt10).toBeGreaterThan(0.9);
    // The catalogue has nothing of a body that is gone: the search names its successors instead.
    const empty = all.filter(({ total }) => total === 0);
    expect(empty.flatMap(({ one: { mustMatch } }) => mustMatch)).toEqual([]);
  });
});

describe('nDCG@10', () => {
  const one: SearchCase = {
    id: 'x',
    feature: 'x',
    query: 'x',
    mustNotMatch: [],
    mustMatch: ['A', 'B'],
    mustRankFirst: 'A',
  };

  it.each([
    [['A', 'B'], 1],
    [['A', 'B', 'C'], 1],
    [['B', 'A'], 0.797],
    [['C', 'A', 'B'], 0.659],
    [['A'], 0.826],
    [['C'], 0],
    [[], 0],
    [[...'0123456789', 'A'], 0],
  ])('of %j is %d', (found, value) => {
    expect(ndcgAt10({ one, found })).toBeCloseTo(value, 3);
  });
});
