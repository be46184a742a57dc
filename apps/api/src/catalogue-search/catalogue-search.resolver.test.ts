import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry, keptHanoi } from '../../test/kept-entries.ts';
import { ask } from '../../test/people.ts';
import { SearchIndexRepository } from './search-index.repository.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi();
  await keptHanoi(on);
  await on.application.get(SearchIndexRepository, { strict: false }).renewVocabulary();
});
afterAll(() => on.close());

const LISTED = `totalCount totalIsExact pageInfo { hasNextPage endCursor }
  edges { cursor node { id title issuedOn documentNumber agency { code } }
    match { title { text marks { from to } } number { text marks { from to } } snippet { text } missing } }
  facets { areExact classes { value label count } agencies { value label count }
    years { value count } kinds { value count } access { value label count } }
  understood { text notes } suggestions { kind text search agencyCode }`;

// oxlint-disable-next-line no-explicit-any -- a test knows the shape that it asked for
type Listed = any;

async function catalogue(given: Record<string, unknown>, selection = LISTED): Promise<Listed> {
  const query = `query ($search: String, $agencyCode: String, $class: String, $year: Int, $kind: String,
    $access: AccessLevel, $inForce: Boolean, $order: CatalogueOrder, $first: Int, $after: String) {
    catalogue(search: $search, agencyCode: $agencyCode, class: $class, year: $year, kind: $kind,
      access: $access, inForce: $inForce, order: $order, first: $first, after: $after) { ${selection} } }`;
  const answer = await ask<{ catalogue: Listed }>(on, query, { variables: given });
  return answer.catalogue;
}

const markedIn = ({ text, marks }: { text: string; marks: { from: number; to: number }[] }) =>
  marks.map(({ from, to }) => text.slice(from, to));

describe('the list', () => {
  it('holds everything that is published, the newest first, when nothing is asked for', async () => {
    const { totalCount, totalIsExact, edges, understood } = await catalogue(
      { first: 100 },
      'totalCount totalIsExact edges { node { issuedOn } match { missing } } understood { text notes }',
    );
    const days = edges.map(({ node }: Listed) => node.issuedOn).filter(Boolean);
    expect({ totalCount, totalIsExact }).toEqual({ totalCount: 241, totalIsExact: true });
    expect(days).toEqual(days.toSorted().toReversed());
    expect(edges[0].match).toBeNull();
    expect(understood).toEqual({ text: null, notes: [] });
  });

  it.each([
    ['relevance', { search: 'kế hoạch' }],
    ['newest', { search: 'kế hoạch', order: 'newest' }],
    ['oldest', { search: 'kế hoạch', order: 'oldest' }],
    ['newest of all', {}],
    ['oldest of all', { order: 'oldest' }],
  ])('gives every hit once, page after page: %s', async (_name, filter) => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Listed = await catalogue({ ...filter, first: 7, after });
      seen.push(...page.edges.map(({ node }: Listed) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      total = page.totalCount;
    } while (after !== null);
    expect(total).toBeGreaterThan(7);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('refuses a cursor that it did not give', async () => {
    const forged = Buffer.from('["x","y","z"]').toString('base64url');
    const { errors } = await on.ask(`{ catalogue(after: "${forged}") { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([0, 101])('refuses a page of %i', async (first) => {
    const { errors } = await on.ask(`{ catalogue(first: ${first}) { totalCount } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('facets', () => {
  it('count as many as choosing them finds', async () => {
    const { facets } = await catalogue({ search: 'kế hoạch', first: 1 });
    const [kind] = facets.kinds;
    const [year] = facets.years;
    const [agency] = facets.agencies;
    const [ofClass] = facets.classes;
    const counts = await Promise.all(
      [
        { kind: kind.value },
        { year: Number(year.value) },
        { agencyCode: agency.value },
        { class: ofClass.value },
      ].map(async (filter) => (await catalogue({ search: 'kế hoạch', ...filter })).totalCount),
    );
    expect(facets.areExact).toBe(true);
    expect(counts).toEqual([kind.count, year.count, agency.count, ofClass.count]);
    expect(agency.label).toMatch(/\p{L}+ \p{L}+/u);
    expect(ofClass.label).not.toBe(ofClass.value);
  });

  it('count by access what the whole catalogue has', async () => {
    const { id } = await keptEntry(on, { title: 'Hồ sơ có điều kiện', access: 'conditional' });
    const { facets, totalCount } = await catalogue({});
    const shown = facets.access.find(({ value }: Listed) => value === 'conditional');
    expect(shown).toEqual({ value: 'conditional', label: 'Tiếp cận có điều kiện', count: 1 });
    expect(totalCount).toBe(242);
    const { edges } = await catalogue({ access: 'conditional' });
    expect(edges.map(({ node }: Listed) => node.id)).toEqual([id]);
    await on.opened.database.execute(
      sql`update catalogue_entries set state = 'withdrawn' where id = ${id}`,
    );
  });
});

describe('why a row matched', () => {
  it('marks the words where the title says them, with marks or without', async () => {
    const { edges } = await catalogue({ search: 'bang gia dat', first: 1 });
    expect(markedIn(edges[0].match.title).join(' ').toLowerCase()).toContain('bảng giá đất');
  });

  it('marks the whole number, however it was typed', async () => {
    const all = await catalogue({ first: 100 }, 'edges { node { documentNumber } }');
    const { node } = all.edges.find(({ node: { documentNumber } }: Listed) =>
      /^\d+\/\d{4}\/QĐ-UBND$/.test(documentNumber ?? ''),
    );
    const typed = node.documentNumber.replaceAll('/', ' ').replace('QĐ-UBND', 'qdubnd');
    const { edges } = await catalogue({ search: typed, first: 1 });
    expect(markedIn(edges[0].match.number)).toEqual([node.documentNumber]);
  });

  it('names what a near hit lacks', async () => {
    const { edges, understood, suggestions } = await catalogue({
      search: 'bảng giá đất sao hỏa quyết toán',
    });
    expect(edges[0].match.missing).not.toEqual([]);
    expect(understood.notes.join()).toMatch(/gần nhất/);
    expect(suggestions[0]).toMatchObject({ kind: 'other_words' });
  });
});

describe('what was understood', () => {
  it('is told in words', async () => {
    const { understood } = await catalogue({ search: 'keets quar PCCC nam ngoai' });
    expect(understood.text).toMatch(/^Đã hiểu: .*“keets” là “kết”/);
    expect(understood.text).toContain('“PCCC” là “phòng cháy chữa cháy”');
    expect(understood.text).toContain('năm 2025');
  });

  it('leads from a body that is gone to those that do its work', async () => {
    const { suggestions } = await catalogue({ search: 'so thong tin va truyen thong' });
    expect(suggestions).toContainEqual({
      kind: 'successor_agency',
      text: '“Sở Thông tin và Truyền thông” không còn hoạt động; việc của nơi này nay do Sở Khoa học và Công nghệ thành phố Hà Nội tiếp nhận.',
      search: null,
      agencyCode: 'HN-SKHCN',
    });
  });
});

describe('while somebody types', () => {
  const suggested = async (prefix: string): Promise<Listed[]> => {
    const query = `query ($prefix: String!) { catalogueSuggestions(prefix: $prefix) {
      text entryId documentNumber agencyCode } }`;
    const answer = await ask<{ catalogueSuggestions: Listed[] }>(on, query, {
      variables: { prefix },
    });
    return answer.catalogueSuggestions;
  };

  it('names bodies, titles and numbers that begin so', async () => {
    expect((await suggested('so xay d'))[0]).toMatchObject({ agencyCode: 'HN-SXD' });
    expect((await suggested('bang gia d')).map(({ text }) => text).join('\n')).toMatch(
      /bảng giá đất/i,
    );
    const [first] = await suggested('52/2025');
    expect(first.documentNumber).toMatch(/^52\/2025/);
  });

  it.each(['', ' ', 'a', '%%%', '"\'\\', '\u0301', ' '.repeat(5000), '🙂'])(
    'says nothing to %j',
    async (prefix) => {
      expect(await suggested(prefix)).toEqual([]);
    },
  );

  it.each(['kế', 'q', '1', 'x'.repeat(5000), 'kế hoạch '.repeat(700)])(
    'says at most eight things to a long or short one',
    async (prefix) => {
      expect((await suggested(prefix)).length).toBeLessThanOrEqual(8);
    },
  );
});
