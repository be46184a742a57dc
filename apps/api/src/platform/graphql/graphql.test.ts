import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { countingQueries } from '../query-count.ts';

const OWN = `query Own($code: String!, $first: Int) {
  agency(code: $code) { ...named }
  ${Array.from({ length: 25 }, (_, place) => `a${place}: agencies(first: $first) { totalCount }`).join('\n')}
} fragment named on Agency { __typename code successors { code } }`;
const OWN_HASH = createHash('sha256').update(OWN).digest('hex');

let api: Api;
beforeAll(async () => {
  api = await startApi(undefined, {}, new Map([[OWN_HASH, OWN]]));
});
afterAll(() => api.close());

const byHash = (variables: object, hash = OWN_HASH) =>
  api.ask('', variables, {
    payload: { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  });

const read = (query: string, headers: Record<string, string> = {}) =>
  api.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers });

describe('documents of our own sites', () => {
  it('run by hash, free of the limits for strangers', async () => {
    const { data, errors } = await byHash({ code: '001', first: 1 });
    expect(errors).toBeUndefined();
    expect(data.agency).toMatchObject({ __typename: 'Agency', code: '001' });
    expect(data.a24.totalCount).toBe(180);
  });

  it('answer variables that do not fit with 400', async () => {
    const { status, errors } = await byHash({ code: null });
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('$code');
  });

  it('tell what the caller did wrong, compiled as interpreted', async () => {
    const { errors } = await byHash({ code: '001', first: 1000 });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('can not be added by strangers', async () => {
    const query = '{ statutes { instrument } }';
    const hash = createHash('sha256').update(query).digest('hex');
    const persistedQuery = { version: 1, sha256Hash: hash };
    await api.ask('', {}, { payload: { query, extensions: { persistedQuery } } });
    expect((await byHash({}, hash)).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('documents of strangers', () => {
  const nested = (depth: number): string =>
    depth === 0 ? '{ code }' : `{ parent ${nested(depth - 1)} }`;
  const fragments = Array.from(
    { length: 60 },
    (_, place) => `fragment f${place} on Agency { ...f${place + 1} parent { ...f${place + 1} } }`,
  );

  it.each([
    ['depth', `{ agency(code: "01") ${nested(14)} }`],
    [
      'aliases',
      `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: statutes { title }`).join(' ')} }`,
    ],
    ['cost', '{ agencies(first: 100) { edges { node { successors { successors { code } } } } } }'],
    [
      'cost',
      '{ less: agencies(first: -9999) { edges { node { code } } } agencies(first: 100) { edges { node { successors { successors { code } } } } } }',
    ],
  ])('are held to a limit of %s', async (limit, query) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(limit);
  });

  it('are held to a number of tokens', async () => {
    const { status, errors } = await api.ask(`{ ${'statutes { title } '.repeat(600)} }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain('token');
  });

  it('can not grow without bound by fragments', async () => {
    const query = `{ agency(code: "01") { ...f0 } } ${fragments.join(' ')} fragment f60 on Agency { code }`;
    expect((await api.ask(query)).status).toBe(400);
  });

  it.each([
    ['side by side', (tries: string) => `mutation { ${tries} }`],
    ['inside a fragment', (tries: string) => `mutation { ... on Mutation { ${tries} } }`],
    ['by a named one', (tries: string) => `mutation { ...f } fragment f on Mutation { ${tries} }`],
  ])('have their tries counted %s', async (way, query) => {
    const tries = Array.from({ length: 6 }, (_, n) => `a${n}: renewAccessCode(reference: "X")`);
    const remoteAddress = `203.0.113.${way.length}`;
    const payload = { query: query(tries.join(' ')) };
    expect((await api.ask('', {}, { remoteAddress, payload })).status).toBe(429);
  });

  it('may ask for what a page needs, and for the schema', async () => {
    const page = `{ agencies(first: 100) { totalCount edges { cursor node { id code name parent { code } successors { code name } } } } }`;
    expect((await api.ask(page)).errors).toBeUndefined();
    expect(
      (await api.ask('{ __schema { types { name fields { name type { name } } } } }')).errors,
    ).toBeUndefined();
  });

  it('are not taken from a form of another site', async () => {
    const response = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: JSON.stringify({ query: '{ statutes { title } }' }),
    });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
  });

  it('are not taken in batches', async () => {
    const one = { query: '{ statutes { title } }' };
    expect((await api.ask('', {}, { payload: [one, one] })).status).toBe(400);
  });
});

describe('public reads by GET', () => {
  it('carry an ETag and answer 304 to whoever has it', async () => {
    const first = await read('{ statutes { instrument } }');
    expect(first.headers['cache-control']).toContain('public');
    const again = await read('{ statutes { instrument } }', {
      'if-none-match': String(first.headers.etag),
    });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it('are answered from memory until the public data changes', async () => {
    const query = '{ agency(code: "HN-SXD") { website } }';
    const first = await read(query);
    const { statements } = await countingQueries(() => read(query).then(({ body }) => body));
    expect(statements.filter((text) => text.includes('agencies'))).toEqual([]);

    await api.opened.database.execute(
      sql`update agencies set website = 'https://vidu.invalid' where code = 'HN-SXD'`,
    );
    await api.ask(
      'mutation { setContactPoint(agencyCode: "x", expectedVersion: 0, form: {}) { __typename } }',
    );
    const after = await read(query);
    expect(after.json().data.agency.website).toBe('https://vidu.invalid');
    expect(after.headers.etag).not.toBe(first.headers.etag);
  });

  it('are forgotten before they fill the memory', async () => {
    const query = '{ agency(code: "HN-SXD") { name } }';
    await read(query);
    for (let length = 0; length < 8.5 * 1024 * 1024;)
      length += (await read(`${getIntrospectionQuery({ descriptions: false })} # ${length}`)).body
        .length;
    const { statements } = await countingQueries(() => read(query).then(({ body }) => body));
    expect(statements.filter((text) => text.includes('agencies'))).not.toEqual([]);
  }, 20_000);

  it('are not what a mutation may be, nor a question about the caller', async () => {
    expect(
      (
        await read(
          'mutation { setContactPoint(agencyCode: "x", expectedVersion: 0, form: {}) { __typename } }',
        )
      ).statusCode,
    ).toBe(405);
    expect((await read('{ me { id } }')).statusCode).toBe(405);
  });

  it('and everything by POST is kept by nobody', async () => {
    const { headers } = await api.ask('{ statutes { instrument } }');
    expect(headers['cache-control']).toBe('no-store');
  });
});

describe('faults', () => {
  it('leave the house as an id and nothing else', async () => {
    await api.opened.database.execute(sql`alter table agency_successions rename to hidden`);
    const { errors } = await api.ask('{ agency(code: "001") { successors { code } } }');
    await api.opened.database.execute(sql`alter table hidden rename to agency_successions`);
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(errors?.[0]?.message).toMatch(/^Hệ thống đang gặp sự cố\. Mã sự cố: [0-9a-f-]{36}$/);
    expect(JSON.stringify(errors)).not.toMatch(/select|agency_successions|stack/);
  });

  it('are not what a text that no database can hold is', async () => {
    const { errors } = await api.ask('{ agency(code: "\\u0000") { code } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('do not hide behind 500 what the caller did', async () => {
    const broken = await api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{ nonsense',
    });
    expect(broken.statusCode).toBe(400);
    const large = await api.ask('{ __typename }', { text: 'x'.repeat(300_000) });
    expect(large.status).toBe(413);
  });
});
