import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { HOSTILE_TEXT } from '../../../test/hostile-text.ts';
import {
  breachesOf,
  instancesOf,
  parseJsonLd,
  parseTurtle,
  statements,
} from '../../../test/rdf.ts';
import { keptFile } from '../../../test/kept-file.ts';
import { keptText } from '../../../test/kept-text.ts';
import { PublicData } from '../../platform/public-data.ts';

const MUST_FAIL = join(import.meta.dirname, '../../../test/conformance/dcat/must-fail.ttl');
const ACCESS_RIGHT = 'http://publications.europa.eu/resource/authority/access-right';

let on: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  on = await startApi();
  ids = await keptHanoi(on);
});
afterAll(() => on.close());

async function get(url: string, headers: Record<string, string> = {}) {
  const response = await on.inject({ method: 'GET', url, headers });
  return { status: response.statusCode, headers: response.headers, body: response.body };
}

/** Both forms of a document, after seeing that they say the same. */
async function described(path: string) {
  const [turtle, json] = await Promise.all([get(`${path}.ttl`), get(`${path}.jsonld`)]);
  const quads = parseTurtle(turtle.body);
  const fromJson = statements(await parseJsonLd(json.body));
  expect(fromJson.map((line) => line.replaceAll('.jsonld', '.ttl'))).toEqual(statements(quads));
  return quads;
}

describe('the shapes of DCAT-AP', () => {
  it('find what is wrong, and nothing in what is right', async () => {
    const breaches = await breachesOf(parseTurtle(readFileSync(MUST_FAIL, 'utf8')));
    const violations = breaches.filter(({ severity }) => severity === 'Violation');
    const names = violations.map(({ node }) => node.replace('http://vidu.invalid/', ''));
    expect([...new Set(names)].sort()).toEqual([
      'agent-without-name',
      'catalogue-without-publisher',
      'checksum-without-value',
      'concept-without-label',
      'dataset-with-a-day-as-text',
      'dataset-with-empty-description',
      'dataset-with-two-publishers',
      'dataset-with-unknown-rights',
      'dataset-without-title',
      'distribution-with-odd-size',
      'distribution-without-address',
      'record-without-change',
    ]);
  });
});

describe('the catalogue in DCAT-AP', () => {
  it.each([
    '/catalogue',
    '/statistics',
    '/vocabulary/classes',
    '/vocabulary/agencies',
    '/vocabulary/licence',
  ])(
    'says the same in Turtle and JSON-LD, and nothing that DCAT-AP forbids, in %s',
    async (path) => {
      const quads = await described(path);
      expect(quads.length).toBeGreaterThan(2);
      expect(await breachesOf(quads)).toEqual([]);
    },
  );

  it('knows every class of both statutes', async () => {
    const quads = await described('/vocabulary/classes');
    const concepts = instancesOf(quads, 'http://www.w3.org/2004/02/skos/core#Concept');
    expect(concepts).toContain(`${on.config.publicUrl}/vocabulary/classes#L26.17.1.dd`);
    expect(concepts.length).toBe(new Set(concepts).size);
    expect(instancesOf(quads, 'http://www.w3.org/2004/02/skos/core#ConceptScheme').length).toBe(2);
  });

  it('describes one entry with its files, number and rights', async () => {
    const entry = await keptEntry(on, { title: 'Bảng giá đất', documentNumber: '71/2024/QĐ-UBND' });
    const file = await keptFile(on, entry, { name: 'bang-gia.pdf', size: 12_345 });
    const quads = await described(`/catalogue/${entry.id}`);

    expect(await breachesOf(quads)).toEqual(
      // It has no class and stands in no agency: recommended, not demanded.
      [expect.objectContaining({ severity: 'Warning' })],
    );
    const lines = statements(quads).join('');
    expect(lines).toContain('<http://purl.org/dc/terms/identifier> "71/2024/QĐ-UBND"');
    expect(lines).toContain(
      `#byteSize> "12345"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>`,
    );
    expect(lines).toContain(`#downloadURL> <${on.config.publicUrl}/files/${file.id}>`);
    expect(lines).toContain(`accessRights> <${ACCESS_RIGHT}/PUBLIC>`);
  });

  it.each([
    ['conditional', 'RESTRICTED'],
    ['metadata_only', 'NON_PUBLIC'],
  ] as const)('gives no file and no link of a %s entry', async (access, right) => {
    const link = 'https://vidu.invalid/tep.pdf';
    const entry = await keptEntry(on, { access, link, condition: 'Có sự đồng ý của chủ hồ sơ' });
    await keptFile(on, entry, { name: 'ho-so.pdf', size: 1 });
    const lines = statements(await described(`/catalogue/${entry.id}`)).join('');

    expect(lines).toContain(`<${ACCESS_RIGHT}/${right}>`);
    expect(lines).not.toContain('dcat#distribution');
    expect(lines).not.toContain(link);
  });

  it('names no file in which a mark of secrecy was found', async () => {
    const entry = await keptEntry(on);
    const { id, sha256 } = await keptFile(on, entry, { name: 'phuong-an.pdf', size: 1 });
    const path = `/catalogue/${entry.id}`;
    expect(statements(await described(path)).join('')).toContain(id);
    await keptText(on, id, [], { secretMark: true });
    on.application.get(PublicData).changed();
    const lines = statements(await described(path)).join('');
    expect([id, sha256, 'distribution'].filter((told) => lines.includes(told))).toEqual([]);
  });

  it.each(Object.entries(HOSTILE_TEXT))('carries a title with %s whole', async (_what, title) => {
    const entry = await keptEntry(on, {
      title,
      summary: title,
      link: `https://vidu.invalid/${title}`,
    });
    const quads = await described(`/catalogue/${entry.id}`);
    const first = quads.find(({ predicate }) => predicate.value.endsWith('/title'));
    expect(first?.object.value).toContain('Quyết định');
  });
});

describe('an address of the catalogue', () => {
  it('leads a reader of data to data and a person to the page', async () => {
    const id = ids.get('R014');
    const to = async (accept: string) => {
      const { status, headers } = await get(`/catalogue/${id}`, { accept });
      return [status, headers.location];
    };
    expect(await to('text/turtle')).toEqual([303, `/catalogue/${id}.ttl`]);
    expect(await to('application/ld+json, */*;q=0.1')).toEqual([303, `/catalogue/${id}.jsonld`]);
    expect(await to('text/html')).toEqual([303, `${on.config.publicUrl}/danh-muc/${id}`]);
    expect((await get('/vocabulary/classes', { accept: 'text/turtle' })).headers.location).toBe(
      '/vocabulary/classes.ttl',
    );
  });

  it('may be kept, and is not sent again while nothing changed', async () => {
    on.application.get(PublicData).changed();
    const url = `/catalogue/${ids.get('R014')}.ttl`;
    const { status, headers } = await get(url);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=300']);
    const tag = String(headers.etag);
    const known = { 'if-none-match': `"other", ${tag}` };
    expect(await get(url, known)).toMatchObject({ status: 304, body: '' });
    const since = { 'if-modified-since': String(headers['last-modified']) };
    expect((await get(url, since)).status).toBe(304);
    expect((await get(url, { ...since, 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get(url, { 'if-modified-since': 'hôm qua' })).status).toBe(200);

    await keptEntry(on);
    on.application.get(PublicData).changed();
    expect((await get(url, known)).status).toBe(200);
  });

  it('is not called unchanged on another day by date alone', async () => {
    on.application.get(PublicData).changed();
    const url = `/catalogue/${ids.get('R014')}.ttl`;
    const since = { 'if-modified-since': String((await get(url)).headers['last-modified']) };
    expect((await get(url, since)).status).toBe(304);
    on.clock.set('2026-11-24T00:00:00+07:00');
    expect((await get(url, since)).status).toBe(200);
    on.clock.set('2026-11-23T09:00:00+07:00');
  });

  it('says that an entry is gone, and nothing of one that never was', async () => {
    const on23 = on.clock.today();
    const withdrawn = await keptEntry(on, { state: 'withdrawn', withdrawnOn: on23 });
    const draft = await keptEntry(on, { state: 'draft', publishedOn: null });
    const ended = await keptEntry(on, { publishedUntil: '2026-11-22' as typeof on23 }); // a day by sight
    const lastDay = await keptEntry(on, { publishedUntil: on23 });
    const statusOf = async (id: string) => (await get(`/catalogue/${id}.ttl`)).status;

    expect(await statusOf(withdrawn.id)).toBe(410);
    expect(await statusOf(ended.id)).toBe(410);
    expect(await statusOf(lastDay.id)).toBe(200);
    expect(await statusOf(draft.id)).toBe(404);
    expect(await statusOf('khong-co')).toBe(404);
  });

  it.each([
    ['/catalogue.ttl?after=-1', 400],
    ['/catalogue.ttl?after=%00', 400],
    ['/catalogue.ttl?after=a&after=b', 400],
    [`/catalogue.ttl?after=${'x'.repeat(5000)}`, 400],
    ['/catalogue.rdf', 404],
    ['/catalogue/x.ttl', 404],
    ['/vocabulary/khong-co.ttl', 404],
    ['/vocabulary/classes.exe', 404],
  ])('answers %s as the mistake of whoever asks', async (url, status) => {
    const answer = await get(url);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/json');
  });
});
