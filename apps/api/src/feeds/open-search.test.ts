import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../test/api.ts';
import { elementsOf, parseXml, textOf } from '../../test/xml.ts';

/** OpenSearch 1.1, draft 6: what may be how long. */
const LENGTHS = { ShortName: 16, LongName: 48, Description: 1024, Tags: 256 };

let on: Api;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
});
afterAll(() => on.close());

describe('the description of the search', () => {
  it('leads a browser to the search page, within the lengths that are allowed', async () => {
    const { body, headers } = await on.inject({ method: 'GET', url: '/opensearch.xml' });
    expect(headers['content-type']).toBe('application/opensearchdescription+xml; charset=utf-8');
    const document = parseXml(body);
    expect(document.documentElement?.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/');
    for (const [name, most] of Object.entries(LENGTHS)) {
      const text = textOf(document, name) ?? '';
      expect(text.length, name).toBeGreaterThan(0);
      expect(text.length, name).toBeLessThanOrEqual(most);
    }
    const templates = elementsOf(document, 'Url').map((url) => url.getAttribute('template'));
    expect(templates).toEqual([
      'https://minhbach.invalid/danh-muc?tim={searchTerms}',
      'https://minhbach.invalid/catalogue.atom?q={searchTerms}',
      'https://minhbach.invalid/opensearch.xml',
    ]);
  });
});

describe('every machine interface', () => {
  it.each([
    '/catalogue.ttl',
    '/catalogue.jsonld',
    '/catalogue.atom',
    '/catalogue.csv',
    '/catalogue.xlsx',
    '/vocabulary/classes.ttl',
    '/oai?verb=Identify',
    '/sitemap.xml',
    '/sitemaps/1.xml',
    '/opensearch.xml',
    '/embed/co-quan/HN-SXD.json',
  ])('%s may be kept by any cache, has a tag and a date, and takes GET', async (url) => {
    const { statusCode, headers } = await on.inject({ method: 'GET', url });
    expect(statusCode).toBe(200);
    expect(headers['cache-control']).toMatch(/^public, /);
    expect(headers.etag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(Date.parse(String(headers['last-modified']))).toBeLessThanOrEqual(
      on.clock.now().getTime(),
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect((await on.inject({ method: 'DELETE', url })).statusCode).toBe(404);
  });
});
