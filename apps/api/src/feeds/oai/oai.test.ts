import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { harvestOai, oaiFaults } from '../../../test/harvest-oai.ts';
import { HOSTILE_TEXT } from '../../../test/hostile-text.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { elementsOf, parseXml, textOf } from '../../../test/xml.ts';
import { entries } from '../../catalogue/entry.table.ts';
import { countingQueries } from '../../platform/query-count.ts';

const SAMPLES = join(import.meta.dirname, '../../../test/conformance/oai');
const VERBS = 'verb=ListRecords&metadataPrefix=oai_dc';

let on: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  ids = await keptHanoi(on);
});
afterAll(() => on.close());

/** The answer, after seeing that it is one by the schema. */
async function ask(query: string) {
  const { statusCode, body, headers } = await on.inject({ method: 'GET', url: `/oai?${query}` });
  expect(statusCode, body).toBe(200);
  expect(headers['content-type']).toBe('text/xml; charset=utf-8');
  expect(await oaiFaults(body)).toEqual([]);
  return { body, answer: parseXml(body) };
}

async function errorOf(query: string) {
  const { answer } = await ask(query);
  return elementsOf(answer, 'error')[0]?.getAttribute('code');
}

const urn = (id: string | undefined) => `urn:uuid:${id}`;

describe('the schema of OAI-PMH', () => {
  it('takes what is right', async () => {
    expect(await oaiFaults(readFileSync(join(SAMPLES, 'must-pass.xml'), 'utf8'))).toEqual([]);
  });

  it.each(readdirSync(join(SAMPLES, 'must-fail')))('refuses %s', async (sample) => {
    const text = readFileSync(join(SAMPLES, 'must-fail', sample), 'utf8');
    expect((await oaiFaults(text)).length).toBeGreaterThan(0);
  });
});

describe('the verbs', () => {
  it('say who answers', async () => {
    const { answer } = await ask('verb=Identify');
    expect(textOf(answer, 'baseURL')).toBe('https://minhbach.invalid/oai');
    expect(textOf(answer, 'earliestDatestamp')).toBe('2026-11-23T02:00:00Z');
    expect(textOf(answer, 'deletedRecord')).toBe('persistent');
    expect(textOf(answer, 'adminEmail')).toBe('khong-tra-loi@minhbach.invalid');
    expect(textOf(answer, 'responseDate')).toBe('2026-11-23T02:00:00Z');
  });

  it('list formats, in general and for an entry', async () => {
    const { answer } = await ask('verb=ListMetadataFormats');
    expect(textOf(answer, 'metadataPrefix')).toBe('oai_dc');
    const one = `verb=ListMetadataFormats&identifier=${urn(ids.get('R014'))}`;
    expect(textOf((await ask(one)).answer, 'metadataPrefix')).toBe('oai_dc');
  });

  it('list every agency and class as a set, once', async () => {
    const { answer } = await ask('verb=ListSets');
    const specs = elementsOf(answer, 'setSpec').map(({ textContent }) => textContent);
    expect(specs).toEqual(
      expect.arrayContaining([
        'agency:HN-SXD',
        'class:L26.17.1.dd',
        'class:L26.17.1.a:L26.17.1.a-1',
      ]),
    );
    expect(new Set(specs).size).toBe(specs.length);
  });

  it('give one record in Dublin Core', async () => {
    const id = ids.get('R014');
    const { answer } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${urn(id)}`);
    const identifiers = elementsOf(answer, 'identifier').map(({ textContent }) => textContent);
    expect(identifiers).toEqual([
      urn(id),
      `https://minhbach.invalid/danh-muc/${id}`,
      '52/2025/NQ-HĐND',
    ]);
    expect(textOf(answer, 'publisher')).toBe('Hội đồng nhân dân thành phố Hà Nội');
    expect(textOf(answer, 'date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('answer alike by POST', async () => {
    const { statusCode, body } = await on.inject({
      method: 'POST',
      url: '/oai',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'verb=Identify',
    });
    const got = await on.inject({ method: 'GET', url: '/oai?verb=Identify' });
    expect([statusCode, body]).toEqual([200, got.body]);
  });

  it('carry titles that attack whole', async () => {
    for (const title of Object.values(HOSTILE_TEXT)) {
      const { id } = await keptEntry(on, { title, subject: title, issuer: title });
      const { answer } = await ask(`verb=GetRecord&metadataPrefix=oai_dc&identifier=${urn(id)}`);
      expect(textOf(answer, 'title')).toContain('Quyết định');
      await on.opened.database.update(entries).set({ publishedOn: null }).where(eq(entries.id, id));
    }
  });
});

describe('a harvest', () => {
  it('follows tokens to every record once, and to the withdrawn as deleted', async () => {
    const gone = await keptEntry(on, {
      state: 'withdrawn',
      withdrawalReason: 'Có dữ liệu cá nhân.',
    });
    await keptEntry(on, { state: 'draft', publishedOn: null });
    const pages = await harvestOai(on, VERBS);
    const headers = pages.flat();

    expect(pages.map((page) => page.length)).toEqual([100, 100, 42]);
    const expected = [...ids.values(), gone.id].map(urn).toSorted();
    expect(headers.map(({ identifier }) => identifier).toSorted()).toEqual(expected);
    expect(
      headers.filter(({ isDeleted }) => isDeleted).map(({ identifier }) => identifier),
    ).toEqual([urn(gone.id)]);
    const identifiers = await harvestOai(on, VERBS.replace('Records', 'Identifiers'));
    expect(identifiers).toEqual(pages);
  });

  it('tells how far it is, and when the token expires', async () => {
    const { answer } = await ask(VERBS);
    const [token] = elementsOf(answer, 'resumptionToken');
    expect(
      ['completeListSize', 'cursor', 'expirationDate'].map((name) => token?.getAttribute(name)),
    ).toEqual(['242', '0', '2026-11-24T02:00:00Z']);
  });

  it('loses nothing that changes on the way', async () => {
    const [moved = ''] = ids.values();
    const pages = await harvestOai(on, VERBS, async (page) => {
      on.clock.set(`2026-11-23T10:00:0${page}+07:00`);
      const changedAt = on.clock.now();
      if (page === 1)
        await on.opened.database.update(entries).set({ changedAt }).where(eq(entries.id, moved));
    });
    const seen = pages.flat().map(({ identifier }) => identifier);
    expect([...ids.values()].map(urn).filter((identifier) => !seen.includes(identifier))).toEqual(
      [],
    );
  });

  it('takes what changed from a second on, until a second, both included', async () => {
    const changed = async (span: string) => (await harvestOai(on, `${VERBS}${span}`)).flat().length;
    expect(await changed('&from=2026-11-23T03:00:01Z')).toBe(1);
    expect(await errorOf(`${VERBS}&from=2026-11-23T03:00:02Z`)).toBe('noRecordsMatch');
    expect(await changed('&until=2026-11-23T02:00:00Z')).toBe(241);
    expect(await changed('&until=2026-11-23T03:00:01Z')).toBe(242);
    expect(await errorOf(`${VERBS}&until=2026-11-23T01:59:59Z`)).toBe('noRecordsMatch');
    expect(await changed('&from=2026-11-23&until=2026-11-23')).toBe(242);
    expect(await changed('&from=0001-01-01&until=9999-12-31')).toBe(242);
    expect(await errorOf(`${VERBS}&from=2026-11-24`)).toBe('noRecordsMatch');
  });

  it('keeps to a set, whose entries name it', async () => {
    for (const set of ['agency:01', 'class:L26.17.1.a', 'class:L26.17.1.a:L26.17.1.a-1']) {
      const headers = (await harvestOai(on, `${VERBS}&set=${set}`)).flat();
      expect(headers.length).toBeGreaterThan(0);
      const strangers = headers.filter(({ sets }) => !sets.some((one) => one.startsWith(set)));
      expect(strangers).toEqual([]);
    }
    expect((await harvestOai(on, `${VERBS}&set=class`)).flat().length).toBe(241);
    const held = (await harvestOai(on, `${VERBS}&set=agency`)).flat();
    expect(held.length).toBeGreaterThan(50);
    expect(held.filter(({ sets }) => !sets.some((set) => set.startsWith('agency:')))).toEqual([]);
  });

  it('costs the same for a full page as for a short one', async () => {
    const cost = async (query: string) => {
      const url = `/oai?${query}`;
      return (await countingQueries(() => on.inject({ method: 'GET', url }))).statements.length;
    };
    expect(await cost(VERBS)).toBeLessThanOrEqual(7);
    expect(await cost(`${VERBS}&from=2026-11-23T03:00:01Z`)).toBeLessThanOrEqual(7);
  });
});

describe('the mistakes of a harvester', () => {
  it.each([
    ['', 'badVerb'],
    ['verb=Nonsense', 'badVerb'],
    ['verb=toString', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=Identify&extra=1', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=urn:uuid:x', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:x', 'idDoesNotExist'],
    ['verb=GetRecord&metadataPrefix=oai_dc&identifier=%00', 'badArgument'],
    ['verb=ListMetadataFormats&identifier=urn:uuid:x', 'idDoesNotExist'],
    ['verb=ListRecords&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    ['verb=ListIdentifiers&metadataPrefix=marc21', 'cannotDisseminateFormat'],
    [`${VERBS}&metadataPrefix=oai_dc`, 'badArgument'],
    [`${VERBS}&from=hom-qua`, 'badArgument'],
    [`${VERBS}&from=2026-02-30`, 'badArgument'],
    [`${VERBS}&from=0000-01-01`, 'badArgument'],
    [`${VERBS}&from=2026-11-23T09:00:00%2B07:00`, 'badArgument'],
    [`${VERBS}&from=2026-11-23&until=2026-11-23T00:00:00Z`, 'badArgument'],
    [`${VERBS}&from=2026-11-24&until=2026-11-23`, 'badArgument'],
    [`${VERBS}&set=agency:KHONG-CO`, 'badArgument'],
    [`${VERBS}&set=class:L26.17.1.a-1`, 'badArgument'],
    [`${VERBS}&set=${'x'.repeat(5000)}`, 'badArgument'],
    ['verb=ListRecords&resumptionToken=bịa', 'badResumptionToken'],
    [
      `verb=ListRecords&resumptionToken=${Buffer.from('{}').toString('base64url')}`,
      'badResumptionToken',
    ],
    ['verb=ListSets&resumptionToken=x', 'badResumptionToken'],
    [`${VERBS}&resumptionToken=x`, 'badArgument'],
  ])('%s is answered with %s', async (query, code) => {
    expect(await errorOf(query)).toBe(code);
  });

  it('are not repeated in the answer when they were in the arguments', async () => {
    const requestOf = async (query: string) => elementsOf((await ask(query)).answer, 'request')[0];
    expect((await requestOf('verb=Nonsense'))?.attributes.length).toBe(0);
    expect((await requestOf(`${VERBS}&from=2026-02-30`))?.attributes.length).toBe(0);
    const unknown = await requestOf('verb=ListRecords&metadataPrefix=marc21');
    expect(unknown?.getAttribute('metadataPrefix')).toBe('marc21');
  });

  it('of a token: expired, of another verb, or bent', async () => {
    const { answer } = await ask(VERBS);
    const token = textOf(answer, 'resumptionToken') ?? '';
    const rest = JSON.parse(Buffer.from(token, 'base64url').toString());
    const bent = (change: object) =>
      Buffer.from(JSON.stringify({ ...rest, ...change })).toString('base64url');
    const resumed = (text: string, verb = 'ListRecords') =>
      errorOf(`verb=${verb}&resumptionToken=${text}`);

    expect(await resumed(token)).toBeUndefined();
    expect(await resumed(token, 'ListIdentifiers')).toBe('badResumptionToken');
    expect(await resumed(bent({ after: 'x' }))).toBe('badResumptionToken');
    expect(await resumed(bent({ more: 1 }))).toBe('badResumptionToken');
    const noDay = Buffer.from(`2026-02-30T00:00:00.000000Z ${ids.get('R014')}`);
    expect(await resumed(bent({ after: noDay.toString('base64url') }))).toBe('badResumptionToken');
    expect(await resumed(bent({ givenAt: rest.givenAt + 1 }))).toBe('badResumptionToken');
    expect(await resumed(bent({ set: 'agency:KHONG-CO' }))).toBe('badResumptionToken');
    expect(await resumed(bent({ from: 'hom-qua' }))).toBe('badResumptionToken');
    const dayMs = 24 * 60 * 60 * 1000;
    expect(await resumed(bent({ givenAt: rest.givenAt - dayMs + 1 }))).toBeUndefined();
    expect(await resumed(bent({ givenAt: rest.givenAt - dayMs }))).toBe('badResumptionToken');
  });
});
