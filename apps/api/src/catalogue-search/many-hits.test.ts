import { calendarDate } from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { WHOLE_CATALOGUE, type CatalogueOrder } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';
import { searchBodies } from './search.table.ts';

let on: Api;
let search: CatalogueSearch;
beforeAll(async () => {
  on = await startApi();
  search = on.application.get(CatalogueSearch, { strict: false });
});
afterAll(() => on.close());

const COLUMNS = sql.raw(
  'agency_id, title, issuer, forms, classes, access, state, published_on, files, version, sample, changed_at',
);

/** Copies of one entry, the first of them issued on the last day, the others `step` days apart. */
async function copied(count: number, title: string, step: number): Promise<void> {
  const { id } = await keptEntry(on, { title, issuedOn: calendarDate('2026-11-20') });
  await on.opened.database.execute(sql`
    insert into catalogue_entries (id, issued_on, ${COLUMNS})
    select gen_random_uuid(), '2026-11-20'::date - (at * ${step}::float8)::int, ${COLUMNS}
    from catalogue_entries cross join generate_series(1, ${count - 1}) as at where id = ${id}`);
}
const counted = () =>
  on.application.get(SearchIndexRepository, { strict: false }).renewVocabulary();
const page = (text: string, order: CatalogueOrder, after: string | null = null) =>
  search.page({ ...WHOLE_CATALOGUE, search: text, order }, 100, after);

async function walkedThrough(text: string, order: CatalogueOrder) {
  const found: { id: string; issuedOn: string | null }[] = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo } = await page(text, order, after);
    found.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('hits that are too many', () => {
  const word = 'thủy điện';

  it('begin after five thousand', async () => {
    await copied(5_000, `Nhà máy ${word}`, 1.7);
    const exact = await page(word, 'relevance');
    expect(exact).toMatchObject({ totalCount: 5_000, totalIsExact: true });
    expect(exact.facets.areExact).toBe(true);

    await copied(1, `Đập ${word}`, 1);
    const more = await page(word, 'relevance');
    expect(more).toMatchObject({ totalCount: 5_000, totalIsExact: false });
    expect(more.facets.areExact).toBe(false);
    expect(more.understood.notes.join()).toContain('hơn 5.000 mục khớp');
  });

  // How many the two newest quarters have decides how the others are looked for.
  it.each([
    ['few', 'miền đông', 1.7],
    ['some', 'miền tây', 0.15],
    ['many', 'miền nam', 0.05],
  ])('are each found once, page after page: %s', async (_name, place, step) => {
    const text = `${word} ${place}`;
    await copied(6_100, `Hồ chứa ${text}`, step);
    await counted();
    const ranked = await walkedThrough(text, 'relevance');
    expect(ranked).toHaveLength(6_100);
    expect(new Set(ranked.map(({ id }) => id)).size).toBe(6_100);
  });

  it.each(['newest', 'oldest'] as const)('are listed by date: %s', async (order) => {
    const found = await walkedThrough(`${word} miền tây`, order);
    const days = found.map(({ issuedOn }) => issuedOn);
    const sorted = days.map(String).toSorted();
    expect(found).toHaveLength(6_100);
    expect(days).toEqual(order === 'oldest' ? sorted : sorted.toReversed());
  });

  it('rank an old one with the phrase before new ones without it', async () => {
    const { id } = await keptEntry(on, {
      title: `Quy chế điện ${word} cổ`,
      issuedOn: calendarDate('1957-01-01'),
    });
    await on.opened.database.execute(
      sql`update catalogue_entries set subject = 'quy chế điện' where title = ${`Hồ chứa ${word} miền tây`}`,
    );
    const { edges } = await page(`quy chế điện ${word}`, 'relevance');
    expect(edges[0]?.node.id).toBe(id);
  });

  it('of words that a file says come after those of the title, each once', async () => {
    const { id } = await keptEntry(on, { title: 'Phụ lục', issuedOn: calendarDate('2026-11-20') });
    await on.opened.database
      .insert(searchBodies)
      .values({ entryId: id, body: `Hồ chứa ${word} miền tây`, words: '' });
    const found = await walkedThrough(`${word} miền tây`, 'newest');
    expect(found.filter((one) => one.id === id)).toHaveLength(1);
    expect(found).toHaveLength(6_101);
  });
});
