import { createHash } from 'node:crypto';
import { calendarDate } from '@minhbach/domain';
import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { keptEntry } from '../../test/kept-entries.ts';
import { entries } from '../catalogue/entry.table.ts';
import { WHOLE_CATALOGUE } from './catalogue-filter.types.ts';
import { CatalogueSearch } from './catalogue-search.service.ts';
import { SearchIndexRepository } from './search-index.repository.ts';
import { searchBodies, searchIndex } from './search.table.ts';
import { spell } from './words/words.ts';

let on: Api;
let search: CatalogueSearch;
let index: SearchIndexRepository;
beforeAll(async () => {
  on = await startApi();
  search = on.application.get(CatalogueSearch, { strict: false });
  index = on.application.get(SearchIndexRepository, { strict: false });
});
afterAll(() => on.close());

async function found(query: string): Promise<string[]> {
  const { edges } = await search.page({ ...WHOLE_CATALOGUE, search: query }, 20, null);
  return edges.map(({ node }) => node.id);
}

/** What a file says, as if it had been read. */
async function keepBody(entryId: string, body: string): Promise<void> {
  await on.opened.database.insert(searchBodies).values({ entryId, body, words: '' });
}

describe('the words of the index', () => {
  it('are those of the query, whatever is written', async () => {
    const texts = fc.sample(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
      200,
    );
    const asked = [
      'Hoà Hòa',
      'KỶ kĩ quý',
      '01/007',
      'Đường Ưu ÿ č ñ',
      'thuỷ7a',
      'a \u0301 Ṑ đ',
      ...texts,
    ].map((text) => text.replaceAll('\0', ' '));
    const { rows } = await on.opened.database.execute<{ spelt: string }>(sql`
      select catalogue_spell(text) as spelt
      from unnest(${sql.param(asked)}::text[]) with ordinality as listed (text, at) order by at`);

    expect(rows.map(({ spelt }) => spelt)).toEqual(asked.map(spell));
  });

  it('take in what no person would write', async () => {
    const { id } = await keptEntry(on, {
      title: `\u0301 Ṑ ${'dài'.repeat(1500)} '; drop table x; -- \\ : & | ! <->`,
      documentNumber: `${'9'.repeat(50)}/${'Q'.repeat(500)}`,
      documentKind: 'K'.repeat(300),
      summary: 'từ '.repeat(30_000),
    });

    expect(await found('drop table')).toContain(id);
  });

  it('take in a title of more words than a row of the database has room for', async () => {
    const words = Array.from({ length: 700 }, (_, at) =>
      createHash('md5').update(`${at}`).digest('hex').slice(0, 6),
    );
    const { id } = await keptEntry(on, { title: words.join(' ') });

    expect(await found(`${words[3]} ${words[650]}`)).toContain(id);
  });
});

describe('an entry', () => {
  it('is found as soon as it is kept, and under its new words when it changes', async () => {
    const { id } = await keptEntry(on, { title: 'Kế hoạch trồng hoa ban' });
    expect(await found('trồng hoa ban')).toEqual([id]);

    await on.opened.database
      .update(entries)
      .set({ title: 'Kế hoạch trồng cây bàng' })
      .where(eq(entries.id, id));
    expect(await found('"trồng hoa ban"')).toEqual([]);
    expect(await found('trồng cây bàng')).toEqual([id]);
  });

  it('is not found before it is published nor after it is withdrawn or over', async () => {
    const title = 'Danh mục tranh lụa';
    await keptEntry(on, { title, state: 'draft', publishedOn: null });
    await keptEntry(on, { title, state: 'withdrawn' });
    await keptEntry(on, { title, state: 'expired' });
    const lastDay = await keptEntry(on, { title, publishedUntil: on.clock.today() });
    const { id } = await keptEntry(on, { title, publishedUntil: lastDay.publishedOn });
    on.clock.set('2026-11-24T09:00:00+07:00');
    expect(await found('tranh lụa')).toEqual([]);
    on.clock.set('2026-11-23T09:00:00+07:00');
    expect((await found('tranh lụa')).sort()).toEqual([lastDay.id, id].sort());

    await on.opened.database.update(entries).set({ state: 'withdrawn' }).where(eq(entries.id, id));
    expect(await found('tranh lụa')).toEqual([lastDay.id]);
  });

  it('stands in the quarter and year of its number where no day is known', async () => {
    const { id } = await keptEntry(on, { documentNumber: '33/2025/QĐ-UBND', issuedOn: null });
    const [kept] = await on.opened.database
      .select()
      .from(searchIndex)
      .where(eq(searchIndex.entryId, id));

    expect(kept).toMatchObject({ year: 2025, sortOn: '2025-01-01' });
    expect(kept?.words).toContain(`'@q${2025 * 4}'`);
  });
});

describe('the head of an entry', () => {
  const headOf = async ({ id }: { id: string }) => {
    const [kept] = await on.opened.database
      .select()
      .from(searchIndex)
      .where(eq(searchIndex.entryId, id));
    return kept?.heads ?? '';
  };

  it('has its kind, title, number and facts, and nothing of the rest', async () => {
    const entry = await keptEntry(on, {
      title: 'Giá nước',
      documentKind: 'Quyết định',
      documentNumber: '7/QĐ-UBND',
      subject: 'Tài chính',
      summary: 'Bậc thang',
    });
    const words = (await headOf(entry)).split(' ');
    for (const word of ["'gia_nuoc'", "'quyet_dinh'", "'qd_ubnd'", "'#7/qdubnd'", "'@xpublic'"])
      expect(words).toContain(word);
    for (const word of ['tai_chinh', 'bac_thang']) expect(words.join()).not.toContain(word);
  });

  it('decides which of two is the better hit, also after a change of title', async () => {
    const older = await keptEntry(on, {
      title: 'Vỉa hè lát đá',
      issuedOn: calendarDate('2026-01-02'),
    });
    const newer = await keptEntry(on, {
      title: 'Báo cáo',
      summary: 'Vỉa hè lát đá',
      issuedOn: calendarDate('2026-11-02'),
    });
    expect(await found('vỉa hè lát đá')).toEqual([older.id, newer.id]);

    await on.opened.database
      .update(entries)
      .set({ title: 'Nền đường', summary: 'Vỉa hè lát đá' })
      .where(eq(entries.id, older.id));
    expect(await found('vỉa hè lát đá')).toEqual([newer.id, older.id]);
  });
});

describe('what files say', () => {
  it('is found after what titles say, with the place where it is said', async () => {
    const { id } = await keptEntry(on, { title: 'Phụ lục kèm theo' });
    await keepBody(id, `Điều 1. ${'Nội dung. '.repeat(90)}cá rô phi lai`);
    const titled = await keptEntry(on, { title: 'Giống cá rô phi' });

    const { edges } = await search.page({ ...WHOLE_CATALOGUE, search: 'cá rô phi' }, 10, null);
    expect(edges.map(({ node }) => node.id)).toEqual([titled.id, id]);
    expect(edges[1]?.match?.snippet?.text).toContain('cá rô phi lai');
    expect(await found('phụ lục cá rô phi')).toEqual([id]);
  });

  it('is quoted of no more hits than a page shows, since each may be a book', async () => {
    for (let at = 0; at < 22; at += 1)
      await keepBody(
        (await keptEntry(on, { title: `Phụ lục ${at}` })).id,
        'nuôi tôm hùm nước ngọt',
      );
    const { edges } = await search.page({ ...WHOLE_CATALOGUE, search: 'tôm hùm' }, 25, null);
    const quoted = edges.map(({ match }) => match?.snippet?.text ?? null);
    expect(quoted.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'nuôi tôm hùm nước ngọt'));
    expect(quoted.slice(20)).toEqual([null, null]);
  });

  it('is neither found nor shown once the entry is not public', async () => {
    const { id } = await keptEntry(on, { title: 'Hồ sơ kèm danh sách' });
    await keepBody(id, 'Danh sách gồm hộ Nguyễn Văn Mẫu');
    expect(await found('hộ Nguyễn Văn Mẫu')).toContain(id);

    await on.opened.database
      .update(entries)
      .set({ access: 'conditional' })
      .where(eq(entries.id, id));
    expect(await found('"hộ Nguyễn Văn Mẫu"')).toEqual([]);
    expect(await found('Hồ sơ kèm danh sách')).toContain(id);
  });
});

describe('the index', () => {
  it('is built again from the entries, bodies included', async () => {
    const { database } = on.opened;
    const { id } = await keptEntry(on, { title: 'Sổ tay nuôi ong mật' });
    await keepBody(id, 'phấn hoa cà phê');
    const before = await database.select().from(searchIndex).orderBy(searchIndex.entryId);
    await database.delete(searchIndex).where(eq(searchIndex.entryId, id));
    await database.execute(sql`update catalogue_search set words = '', heads = ''`);
    expect(await found('nuôi ong mật')).toEqual([]);

    await index.rebuild();
    expect(await database.select().from(searchIndex).orderBy(searchIndex.entryId)).toEqual(before);
    expect(await found('nuôi ong phấn hoa')).toEqual([id]);
  });

  it('counts its words anew only when it has changed by much', async () => {
    const counted = async () => {
      const { rows } = await on.opened.database.execute<{ entries: number }>(
        sql`select entries from catalogue_search_vocabulary where word = 'thuong_luong'`,
      );
      return rows[0]?.entries;
    };
    await index.renewVocabulary();
    expect(await counted()).toBeUndefined();
    await keptEntry(on, { title: 'Thương lượng tập thể' });
    await index.renewStaleVocabulary();
    expect(await counted()).toBe(1);
  });
});
