import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { manyEntries } from '../../../test/many-entries.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { elementsOf, parseXml, schemaFaults } from '../../../test/xml.ts';
import { countingQueries } from '../../platform/query-count.ts';
import { ENTRIES_PER_PART } from './sitemap-parts.ts';
import { SitemapRepository } from './sitemap.repository.ts';

const SAMPLES = join(import.meta.dirname, '../../../test/conformance/sitemap');
const SCHEMA = 'sitemap/sitemap.xsd';

let on: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  ids = await keptHanoi(on);
});
afterAll(() => on.close());

async function addresses(url: string): Promise<string[]> {
  const { statusCode, body } = await on.inject({ method: 'GET', url });
  expect(statusCode, body).toBe(200);
  expect(await schemaFaults(body, SCHEMA)).toEqual([]);
  return elementsOf(parseXml(body), 'loc').map(({ textContent }) =>
    (textContent ?? '').replace('https://minhbach.invalid', ''),
  );
}

describe('the schema of sitemaps', () => {
  it('takes what is right', async () => {
    const text = readFileSync(join(SAMPLES, 'must-pass.xml'), 'utf8');
    expect(await schemaFaults(text, SCHEMA)).toEqual([]);
  });

  it.each(readdirSync(join(SAMPLES, 'must-fail')))('refuses %s', async (sample) => {
    const text = readFileSync(join(SAMPLES, 'must-fail', sample), 'utf8');
    expect((await schemaFaults(text, SCHEMA)).length).toBeGreaterThan(0);
  });
});

describe('the sitemap', () => {
  it('leads to every page, agency and shown entry once', async () => {
    await keptEntry(on, { state: 'draft', publishedOn: null });
    await keptEntry(on, { state: 'withdrawn' });
    const parts = await addresses('/sitemap.xml');
    expect(parts).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml']);

    const pages = await addresses('/sitemaps/1.xml');
    expect(pages.slice(0, 3)).toEqual(['/', '/danh-muc', '/co-quan']);
    expect(pages).toContain('/nghia-vu');
    const ofBody = (code: string) => pages.filter((page) => page.split('/')[2] === code);
    const page = '/co-quan/HN-SXD';
    expect(ofBody('HN-SXD')).toEqual([page, `${page}/tiep-can-thong-tin`, `${page}/nghia-vu`]);
    expect(ofBody('001')).toEqual(['/co-quan/001']);
    expect(new Set(pages).size).toBe(pages.length);
    const entries = await addresses('/sitemaps/2.xml');
    expect(entries.toSorted()).toEqual([...ids.values()].map((id) => `/danh-muc/${id}`).toSorted());
  });

  it('is cut into parts that leave nothing out and hold nothing twice', async () => {
    const repository = on.application.get(SitemapRepository);
    const parts = await repository.parts(100);
    const places = await Promise.all(parts.map((part) => repository.places(part, 1000)));

    expect(places.map((part) => part.length)).toEqual([100, 100, 41]);
    expect(places.flat().map(({ id }) => id)).toEqual([...ids.values()].toSorted());
    expect(parts.at(-1)?.upTo).toBeNull();
  });

  it('holds at most what the protocol allows', async () => {
    await manyEntries(on, ENTRIES_PER_PART);
    on.clock.set('2026-11-23T10:00:01+07:00');
    expect((await addresses('/sitemap.xml')).length).toBe(3);
    const parts = [await addresses('/sitemaps/2.xml'), await addresses('/sitemaps/3.xml')];

    expect(parts.map((part) => part.length)).toEqual([ENTRIES_PER_PART, 241]);
    expect(new Set(parts.flat()).size).toBe(ENTRIES_PER_PART + 241);
    const { body } = await on.inject({ method: 'GET', url: '/sitemaps/2.xml' });
    expect(Buffer.byteLength(body)).toBeLessThan(50 * 1024 * 1024);
  });

  it('has room for what is published before it is cut anew', async () => {
    const { id } = await keptEntry(on, { id: randomUUID().replace(/^../, 'ff') });
    expect(await addresses('/sitemaps/3.xml')).toContain(`/danh-muc/${id}`);
  });

  it('looks the parts up once an hour, however many ask', async () => {
    on.clock.set('2026-11-23T12:00:00+07:00');
    const { statements } = await countingQueries(() =>
      Promise.all([1, 2, 3].map(() => on.inject({ method: 'GET', url: '/sitemap.xml?a' }))),
    );
    expect(statements.filter((statement) => statement.includes('row_number')).length).toBe(1);
  });

  it.each(['0', '-1', '99', '1e1', 'x', '2x'])('has no part %s', async (number) => {
    const { statusCode } = await on.inject({ method: 'GET', url: `/sitemaps/${number}.xml` });
    expect(statusCode).toBe(404);
  });

  it('answers HEAD without reading a part', async () => {
    const { result, statements } = await countingQueries(() =>
      on.inject({ method: 'HEAD', url: '/sitemaps/2.xml' }),
    );
    expect([result.statusCode, result.body]).toEqual([200, '']);
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
