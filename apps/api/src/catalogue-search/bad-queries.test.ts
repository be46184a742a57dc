import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptHanoi } from '../../test/kept-entries.ts';
import { countingQueries } from '../platform/query-count.ts';
import { WHOLE_CATALOGUE } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { QueryReader } from './query-reader.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';

let on: Api;
let search: CatalogueSearch;
let reader: QueryReader;
beforeAll(async () => {
  on = await startApi();
  await keptHanoi(on);
  await on.application.get(SearchIndexRepository, { strict: false }).renewVocabulary();
  search = on.application.get(CatalogueSearch, { strict: false });
  reader = on.application.get(QueryReader, { strict: false });
  await reader.read('đất');
});
afterAll(() => on.close());

const page = (query: string) => search.page({ ...WHOLE_CATALOGUE, search: query }, 20, null);

/** Who asks badly may cost no more than who asks well. */
const STATEMENTS_MAX = 3;
const PLAN_LENGTH_MAX = 150_000;

const OVERLONG: readonly (readonly [string, string])[] = [
  ['2 000 letters without a blank', 'đ'.repeat(2_000)],
  ['1 000 words', 'quyết '.repeat(1_000)],
  ['2 000 characters of different words', differentWords(2_000)],
  ['2 000 characters of Telex', 'quyeets ddinhj '.repeat(134)],
  ['2 000 characters of abbreviations', 'UBND TP QH TT '.repeat(143)],
  ['2 000 characters of numbers', '52/2025/NQ-HĐND '.repeat(125)],
  ['2 000 characters of years', 'năm ngoái năm 2023 quý III/2023 '.repeat(63)],
  ['2 000 quotation marks', '"'.repeat(2_000)],
  ['many phrases', '"đất đai" '.repeat(200)],
];

describe('a query that is too long', () => {
  it.each(OVERLONG)('is cut, and says so: %s', async (_name, query) => {
    const { edges, totalCount, understood } = await page(query);
    expect(edges.length).toBeLessThanOrEqual(20);
    expect(totalCount).toBeLessThanOrEqual(241);
    expect(understood.notes).toContain('Câu tìm quá dài nên chỉ phần đầu được dùng.');
  });

  it.each(OVERLONG)('costs no more than a short one: %s', async (_name, query) => {
    const { statements } = await countingQueries(() => page(query));
    expect(statements.length).toBeLessThanOrEqual(STATEMENTS_MAX);
    const { asked } = await reader.read(query);
    expect(JSON.stringify(asked?.plan ?? null).length).toBeLessThan(PLAN_LENGTH_MAX);
  });
});

describe('a query of stop words', () => {
  it.each(['và của các', 'về việc', 'là gì', 'the of'])(
    'finds, and asks for more: %s',
    async (query) => {
      const { understood } = await page(query);
      expect(understood.notes).toContain(
        'Các từ này không nói lên văn bản về điều gì; hãy thêm từ nói rõ nội dung cần tìm.',
      );
    },
  );
});

describe('a query of signs', () => {
  it.each([
    '%',
    '*',
    '_%_',
    '***',
    '?',
    '.*',
    '()',
    '&|!',
    '<->',
    ':*',
    "'",
    '\\',
    '🙂',
    '\u0301',
    '\u200b',
  ])('lists everything and says why: %j', async (query) => {
    const { totalCount, understood } = await page(query);
    expect(totalCount).toBe(241);
    expect(understood.notes).toEqual([
      'Câu tìm không có chữ hay số nào để tìm nên mọi mục được liệt kê, mục mới nhất trước.',
    ]);
  });

  it.each(['', '   ', '\n\t'])(
    'and one of blanks lists everything without a word: %j',
    async (query) => {
      const { totalCount, understood } = await page(query);
      expect(totalCount).toBe(241);
      expect(understood.notes).toEqual([]);
    },
  );
});

describe('a query that would be something else', () => {
  it.each([
    "'; drop table catalogue_entries; --",
    "' or '1'='1",
    'đất:* & !nhà | (x <-> y)',
    "đất':A & ''",
    "\\'đất\\'",
    '%đất%',
    'đất*',
    '_____',
    "to_tsquery('đất')",
    '$1 $2 {0} ${x} %s',
    '<script>alert(1)</script>',
    '@xpublic @c #52 =abc @a',
    'đất\u202Enhà\u0000x',
    '-- /* */',
  ])('is words and nothing else: %j', async (query) => {
    const { statements } = await countingQueries(() => page(query));
    expect(statements.length).toBeLessThanOrEqual(STATEMENTS_MAX);
    expect((await page('')).totalCount).toBe(241);
  });

  it('finds with a wildcard what it finds without', async () => {
    const ids = async (query: string) => (await page(query)).edges.map(({ node }) => node.id);
    expect(await ids('bảng* giá% đất')).toEqual(await ids('bảng giá đất'));
  });

  it('finds nothing by the keys of the index', async () => {
    const { edges } = await page('"@xpublic"');
    expect(edges).toEqual([]);
  });
});

function differentWords(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${at.toString(36)}ngh${at} `;
  return text;
}

describe('a filter that nobody could have chosen', () => {
  it.each([
    ['kind', 'đ'.repeat(3_000)],
    ['kind', "'\\ & | ! :*"],
    ['class', 'L26.17.1.a'.repeat(300)],
    ['agencyCode', 'HN-'.repeat(3_000)],
    ['year', 2_147_483_647],
    ['year', -1],
  ])('finds nothing by a strange %s', async (name, value) => {
    const filter = { ...WHOLE_CATALOGUE, [name]: value };
    expect((await search.page(filter, 20, null)).totalCount).toBe(0);
  });
});
