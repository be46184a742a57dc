import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const LIST = `query ($search: String, $level: AgencyLevel, $first: Int, $after: String) {
  agencies(search: $search, level: $level, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { matched node { code name level validUntil parent { code } successors { code } } }
  }
}`;

async function find(search: string, level: string | null = null): Promise<string[]> {
  return codesOf((await api.ask(LIST, { search, level, first: 100 })).data);
}

type Listed = { agencies: { edges: { node: { code: string } }[] } };
const codesOf = ({ agencies }: Listed) => agencies.edges.map(({ node }) => node.code);

describe('the list of agencies', () => {
  it('holds the 150 bodies of the city and the 30 former districts, city first', async () => {
    const { data } = await api.ask(LIST, { first: 3 });
    expect(data.agencies.totalCount).toBe(180);
    expect(codesOf(data)).toEqual(['01', 'HN-HDND', 'HN-VPUB']);
  });

  it('is paged without gaps or repeats', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(LIST, { first: 50, after });
      seen.push(...codesOf(data));
      after = data.agencies.pageInfo.hasNextPage ? data.agencies.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(180);
    expect(new Set(seen.map((code, place) => `${code} ${place < 150}`)).size).toBe(180);
  });

  it('refuses pages above 100 and cursors that it did not give', async () => {
    expect((await api.ask(LIST, { first: 101 })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await api.ask(LIST, { first: 1, after: 'x' })).errors?.[0]?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('can be narrowed to a level', async () => {
    const { data } = await api.ask(LIST, { level: 'district', first: 100 });
    expect(data.agencies.totalCount).toBe(30);
  });
});

describe('searching agencies', () => {
  it.each([
    ['phường Yên Hòa', '00175'],
    ['phường Yên Hoà', '00175'],
    ['phuong yen hoa', '00175'],
    ['PHƯỜNG YÊN HÒA'.normalize('NFD'), '00175'],
    ['yen hoa', '00175'],
    ['Sở Tài nguyên và Môi trường', 'HN-SNNMT'],
    ['sở giao thông vận tải', 'HN-SXD'],
    ['SNNMT', 'HN-SNNMT'],
    ['bảng giá đất', 'HN-SNNMT'],
    ['chi tieu tuyen sinh', 'HN-SGDDT'],
    ['Tôi xin danh sách các điểm úng ngập trên địa bàn', 'HN-SXD'],
    ['00175', '00175'],
  ])('finds %s', async (search, code) => {
    expect((await find(search))[0]).toBe(code);
  });

  it('finds the new communes and the old district by the name of the district', async () => {
    const codes = await find('quận Ba Đình');
    expect(codes[0]).toBe('001');
    expect(codes).toContain('00004');
  });

  it('says why it found a body whose name is another', async () => {
    const { data } = await api.ask(LIST, { search: 'Sở Tài nguyên và Môi trường', first: 1 });
    expect(data.agencies.edges[0].matched).toBe('Sở Tài nguyên và Môi trường');
  });

  it('does not take "cho tôi" for a market', async () => {
    expect(await find('cho tôi xem sổ')).not.toContain('HN-SCT');
  });

  it('finds nothing for what nobody does', async () => {
    expect(await find('zzzz')).toEqual([]);
  });

  it('takes wildcards for letters', async () => {
    expect(await find('%')).toHaveLength(100);
    expect(await find('%zz')).toEqual([]);
  });
});

describe('an abolished district', () => {
  const ONE = `query ($code: String!, $on: CalendarDate) { agency(code: $code, on: $on) {
    code validUntil providerNote residentsFirst contactPoint { unit } successors { code level } } }`;

  it('is known on its last day and not on the next', async () => {
    const last = await api.ask(ONE, { code: '001', on: '2025-06-30' });
    expect(last.data.agency.code).toBe('001');
    const next = await api.ask(ONE, { code: '001', on: '2025-07-01' });
    expect(next.data.agency).toBeNull();
  });

  it('names its communes and, last, the contact point of the city', async () => {
    const { data } = await api.ask(ONE, { code: '001' });
    expect(data.agency.successors[0].level).toBe('commune');
    expect(data.agency.successors.at(-1).code).toBe('HN-VPUB');
  });

  it('is told of a day that does not exist', async () => {
    const { status, errors } = await api.ask(ONE, { code: '001', on: '2026-02-30' });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('Ngày không hợp lệ');
  });
});
