import { STAFF_ROLES, type StaffRole } from '@minhbach/domain';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { Desk, type Shown } from '../../../test/desk.ts';
import { keptEntry } from '../../../test/kept-entries.ts';
import { ALIAS_LIMITS } from './alias-violations.ts';

let on: Api;
let desk: Desk;
beforeAll(async () => {
  on = await startApi();
  desk = new Desk(on);
});
afterAll(() => on.close());

const ALIAS = `__typename ... on SearchAlias { id term means kind bothWays active version
  history { number byName term active } } ... on NotAllowed { violations { code field message } }`;
type Who = StaffRole | 'nobody';

const add = (form: object, who: Who = 'administrator'): Promise<Shown> =>
  desk.ask(
    `mutation ($form: SearchAliasForm!) { addSearchAlias(form: $form) { ${ALIAS} } }`,
    { form: { kind: 'synonym', bothWays: false, ...form } },
    who,
  );

const change = (alias: Shown, form: object, who: Who = 'administrator'): Promise<Shown> => {
  const { id, version, term, means, kind, bothWays } = alias;
  return desk.ask(
    `mutation ($id: ID!, $version: Int!, $form: SearchAliasForm!) {
      changeSearchAlias(id: $id, version: $version, form: $form) { ${ALIAS} } }`,
    { id, version, form: { term, means, kind, bothWays, ...form } },
    who,
  );
};

const setActive = (
  { id, version }: Shown,
  active: boolean,
  who: Who = 'administrator',
): Promise<Shown> =>
  desk.ask(
    `mutation ($id: ID!, $version: Int!, $active: Boolean!) {
      setSearchAliasActive(id: $id, version: $version, active: $active) { ${ALIAS} } }`,
    { id, version, active },
    who,
  );

const list = (given: object = {}, who: Who = 'administrator'): Promise<Shown> =>
  desk.ask(
    `query ($search: String, $kind: SearchAliasKind, $active: Boolean, $first: Int, $after: String) {
      searchAliases(search: $search, kind: $kind, active: $active, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { id term means active } } } }`,
    given,
    who,
  );

async function found(search: string): Promise<string[]> {
  const { edges } = await desk.ask(
    'query ($search: String!) { catalogue(search: $search) { edges { node { id } match { missing } } } }',
    { search },
  );
  return edges.filter((edge: Shown) => edge.match.missing.length === 0).map(idOf);
}
const idOf = ({ node }: Shown): string => node.id;
const codes = ({ violations }: Shown) => violations.map(({ code }: Shown) => code);

describe('an alias', () => {
  it('means something as soon as it is kept, something else when changed, nothing once off', async () => {
    const { id } = await keptEntry(on, { title: 'Quy chế quản lý vật nuôi trong chung cư' });
    const other = await keptEntry(on, { title: 'Quy chế chăm sóc cây cảnh' });
    expect(await found('thú cưng')).toEqual([]);

    const added = await add({ term: 'thú cưng', means: ['vật nuôi'] });
    expect(added).toMatchObject({ __typename: 'SearchAlias', active: true, version: 1 });
    expect(await found('thu cung')).toEqual([id]);

    const changed = await change(added, { means: ['cây cảnh'] });
    expect(await found('thú cưng')).toEqual([other.id]);

    const off = await setActive(changed, false);
    expect(await found('thú cưng')).toEqual([]);
    expect(off.history).toEqual([
      { number: 3, byName: 'Cán bộ thử administrator', term: 'thú cưng', active: false },
      { number: 2, byName: 'Cán bộ thử administrator', term: 'thú cưng', active: true },
      { number: 1, byName: 'Cán bộ thử administrator', term: 'thú cưng', active: true },
    ]);
    expect(await setActive(off, true)).toMatchObject({ active: true, version: 4 });
    expect(await found('thú cưng')).toEqual([other.id]);
  });

  it('works from meaning to term only when it is meant to', async () => {
    const { id } = await keptEntry(on, { title: 'Danh sách trạm xeca' });
    const added = await add({ term: 'xeca', means: ['xe công cộng cũ'] });
    expect(await found('xe công cộng cũ')).toEqual([]);
    await change(added, { bothWays: true });
    expect(await found('xe công cộng cũ')).toEqual([id]);
  });
});

describe('the list of aliases', () => {
  it('is paged in the order of terms, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Shown = await list({ first: 100, after });
      seen.push(...page.edges.map(idOf));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      total = page.totalCount;
    } while (after !== null);
    expect(total).toBeGreaterThan(300);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it('is narrowed by words of term and meaning, by kind and by state', async () => {
    const terms = ({ edges }: Shown) => edges.map(({ node }: Shown) => node.term);
    expect(terms(await list({ search: 'uy ban nhan dan' }))).toContain('UBND');
    expect(terms(await list({ search: 'ubnd', kind: 'english' }))).not.toContain('UBND');
    expect(terms(await list({ search: 'ubnd', active: false }))).not.toContain('UBND');
    expect(terms(await list({ search: '%', first: 1 }))).toHaveLength(1);
  });
});

describe('the administrator alone', () => {
  /** Citizens have no accounts: they are nobody. */
  const OTHERS: Who[] = ['nobody', ...STAFF_ROLES.filter((role) => role !== 'administrator')];

  it.each(OTHERS)('sees them, not %s', async (who) => {
    expect((await list({}, 'administrator')).totalCount).toBeGreaterThan(300);
    expect(await list({}, who)).toEqual(EMPTY);
  });

  // Observers are refused at the door: observer.test.ts.
  it.each(OTHERS.filter((who) => who !== 'observer'))('keeps them, not %s', async (who) => {
    const alias = await add({ term: `từ của ${who}`, means: ['nghĩa'] });
    const acts = [
      () => add({ term: `từ khác của ${who}`, means: ['nghĩa'] }, who),
      () => change(alias, { means: ['khác'] }, who),
      () => setActive(alias, false, who),
    ];
    for (const act of acts) expect(codes(await act())).toEqual(['administrator_only']);
    const { edges } = await list({ search: `của ${who}` });
    expect(edges.map(({ node }: Shown) => node)).toEqual([
      { id: alias.id, term: `từ của ${who}`, means: ['nghĩa'], active: true },
    ]);
  });
});

const REFUSED = { cause: { code: '23001' } };
const EMPTY = {
  totalCount: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: [],
};

describe('what is no alias', () => {
  it.each([
    [{ term: ' ', means: ['nghĩa'] }, ['term_required']],
    [{ term: '?!', means: ['nghĩa'] }, ['term_required']],
    [{ term: 'x'.repeat(ALIAS_LIMITS.term + 1), means: ['nghĩa'] }, ['term_required']],
    [{ term: 'a b c d e f g h i', means: ['nghĩa'] }, ['term_required']],
    [{ term: 'từ', means: [] }, ['means_required']],
    [{ term: 'từ', means: [' ', '…'] }, ['means_required']],
    [{ term: 'từ', means: ['n'.repeat(ALIAS_LIMITS.meaning + 1)] }, ['means_required']],
    [{ term: 'từ', means: 'a b c d e f g h i'.split(' ') }, ['means_required']],
    [{ term: 'từ', means: ['TỪ'] }, ['means_itself']],
    [{ term: 'ubnd', means: ['nghĩa'] }, ['term_taken']],
  ])('is refused: %j', async (form, violations) => {
    expect(codes(await add(form))).toEqual(violations);
  });

  it('is kept at the limits', async () => {
    const form = {
      term: 'x'.repeat(ALIAS_LIMITS.term),
      means: 'a b c d e f g'.split(' ').concat('n'.repeat(ALIAS_LIMITS.meaning)),
    };
    expect(await add(form)).toMatchObject({ means: form.means });
  });

  it('is a change of what has changed meanwhile, or of nothing', async () => {
    const alias = await add({ term: 'hai người sửa', means: ['một'] });
    await change(alias, { means: ['hai'] });
    expect(codes(await change(alias, { means: ['ba'] }))).toEqual(['changed_meanwhile']);
    expect(codes(await change({ ...alias, id: 'không có' }, {}))).toEqual(['alias_unknown']);
    expect(codes(await change({ ...alias, version: 2 }, { term: 'PCCC' }))).toEqual(['term_taken']);
  });

  it('is ever removed, nor its history', async () => {
    const { database } = on.opened;
    await expect(database.execute(sql`delete from search_aliases`)).rejects.toMatchObject(REFUSED);
    await expect(database.execute(sql`delete from search_alias_history`)).rejects.toMatchObject(
      REFUSED,
    );
  });
});
