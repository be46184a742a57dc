import { text } from 'node:stream/consumers';
import { AgencyRepository } from './agencies/agency.repository.ts';
import {
  WHOLE_CATALOGUE,
  type CatalogueFilter,
} from './catalogue-search/catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search/catalogue-search.service.ts';
import { HitsRepository } from './catalogue-search/hits.repository.ts';
import { LexiconRepository } from './catalogue-search/lexicon.repository.ts';
import { QueryReader } from './catalogue-search/query-reader.service.ts';
import { SearchIndexRepository } from './catalogue-search/search-index.repository.ts';
import { Clock } from './platform/clock.ts';
import { openServer, type OpenDatabase } from './platform/database.ts';
import { seedReference } from './seed/reference.ts';

// For tooling/bench: `prepare` a database for entries, or `measure` the searches that stdin lists.
const PAGE = 20;
const STRIDE = 100;
const DEPTHS = [1, 100, 1_000];
const REPEATED = 5;

const [act, url] = process.argv.slice(2);
if (url === undefined || (act !== 'prepare' && act !== 'measure' && act !== 'words'))
  throw new Error('Usage: measure-search.js prepare|words|measure <postgres url>');
const opened = await openServer(url, 2);
try {
  if (act === 'prepare') await seedReference(opened.database);
  else if (act === 'words') await new SearchIndexRepository(opened.database).renewVocabulary();
  else process.stdout.write(`${JSON.stringify(await measured(opened), null, 2)}\n`);
} finally {
  await opened.close();
}

async function measured({ database }: OpenDatabase) {
  const clock = new Clock();
  const search = new CatalogueSearch(
    new QueryReader(new LexiconRepository(database), clock),
    new HitsRepository(database),
    new AgencyRepository(database),
    clock,
  );
  const queries = (await text(process.stdin)).split('\n').filter(Boolean);
  const first = (query: string) => search.page(asking(query), PAGE, null);
  for (const query of queries.slice(0, 30)) await first(query);

  const runs: { query: string; ms: number; total: number; isExact: boolean }[] = [];
  for (const query of queries) {
    const startedAt = performance.now();
    const { totalCount, totalIsExact } = await first(query);
    runs.push({ query, ms: since(startedAt), total: totalCount, isExact: totalIsExact });
  }
  const times = runs.map(({ ms }) => ms).sort((one, other) => one - other);
  const dense = runs.find(({ isExact }) => !isExact)?.query;
  return {
    queries: runs.length,
    beyondCounting: runs.filter(({ isExact }) => !isExact).length,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    slowest: runs.toSorted((one, other) => other.ms - one.ms).slice(0, 5),
    ...(dense === undefined
      ? {}
      : {
          dense,
          pageByRelevance: await pageCosts(search, { ...asking(dense), order: 'relevance' }),
          pageByDate: await pageCosts(search, { ...asking(dense), order: 'newest' }),
        }),
    pageOfAll: await pageCosts(search, WHOLE_CATALOGUE),
  };
}

function asking(search: string): CatalogueFilter {
  return { ...WHOLE_CATALOGUE, search };
}

/** What a page costs at each depth, in ms: the middle of some tries. */
async function pageCosts(search: CatalogueSearch, filter: CatalogueFilter) {
  const costs: Record<string, number> = {};
  let after: string | null = null;
  let passed = 0;
  for (const depth of DEPTHS) {
    const before = (depth - 1) * PAGE;
    while (passed < before) {
      const stride = Math.min(STRIDE, before - passed);
      const { pageInfo } = await search.page(filter, stride, after);
      if (!pageInfo.hasNextPage) return costs;
      after = pageInfo.endCursor;
      passed += stride;
    }
    const tries: number[] = [];
    for (let count = 0; count < REPEATED; count += 1) {
      const startedAt = performance.now();
      await search.page(filter, PAGE, after);
      tries.push(since(startedAt));
    }
    costs[`page ${depth}`] = at(
      tries.sort((one, other) => one - other),
      0.5,
    );
  }
  return costs;
}

function since(startedAt: number): number {
  return Math.round((performance.now() - startedAt) * 10) / 10;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
