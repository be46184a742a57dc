import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { HOSTILE_TEXT } from '../../../test/hostile-text.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { keptFile } from '../../../test/kept-file.ts';
import { ask, cookieOf, person } from '../../../test/people.ts';
import { elementsOf, parseXml } from '../../../test/xml.ts';
import { PublicData } from '../../platform/public-data.ts';
import { countingQueries } from '../../platform/query-count.ts';

let on: Api;
let agencyId: string;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  await keptHanoi(on);
  const officer = await person(on, 'head');
  agencyId = officer.agencyId;
  await ask(
    on,
    `mutation { setContactPoint(agencyCode: "HN-SXD", expectedVersion: 0,
      form: { unit: "Văn phòng <Sở>", phone: "024 0000 0000" }) { __typename } }`,
    { cookie: await cookieOf(on, officer) },
  );
});
afterAll(() => on.close());

const get = (url: string) => on.inject({ method: 'GET', url });

async function feed(code = 'HN-SXD') {
  const { statusCode, body } = await get(`/embed/co-quan/${code}.json`);
  expect(statusCode, body).toBe(200);
  return JSON.parse(body);
}

describe('the feed of an agency', () => {
  it('is a JSON Feed with the entries that changed last, their files and the section', async () => {
    on.clock.set('2026-11-23T10:00:00+07:00');
    const entry = await keptEntry(on, { agencyId, title: 'Bảng giá', documentNumber: '1/QĐ-SXD' });
    const file = await keptFile(on, entry, { name: 'bang-gia.pdf', size: 12_345 });
    const { items, _minhbach: section, ...head } = await feed();

    expect(head).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://minhbach.invalid/co-quan/HN-SXD',
      feed_url: 'https://minhbach.invalid/embed/co-quan/HN-SXD.json',
      language: 'vi',
    });
    expect(items[0]).toMatchObject({
      id: `urn:uuid:${entry.id}`,
      url: `https://minhbach.invalid/danh-muc/${entry.id}`,
      title: 'Bảng giá',
      date_published: '2026-11-23T00:00:00+07:00',
      date_modified: '2026-11-23T03:00:00.000Z',
      attachments: [{ url: `https://minhbach.invalid/files/${file.id}`, size_in_bytes: 12_345 }],
    });
    expect(section.contact_point).toMatchObject({ unit: 'Văn phòng <Sở>', person: null });
    expect(section.completeness.total).toBeGreaterThan(5);
    expect(section.blocks.length).toBe(section.completeness.total);
    expect(section.links.ask).toBe('https://minhbach.invalid/yeu-cau/moi?co-quan=HN-SXD');
  });

  it('shows only what is shown, and no contact point that was never named', async () => {
    const title = 'Hồ sơ chưa công khai';
    await keptEntry(on, { agencyId, title, state: 'draft', publishedOn: null });
    await keptEntry(on, { agencyId, title, state: 'withdrawn' });
    expect(JSON.stringify(await feed())).not.toContain(title);
    expect((await feed('HN-VPUB'))._minhbach.contact_point).toBeNull();
  });

  it('costs the same, however many entries there are', async () => {
    const url = '/embed/co-quan/HN-SXD.json';
    const { statements } = await countingQueries(() => get(url));
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(10);
  });
});

describe('the section as a piece of a page', () => {
  it('has no script, style or id, and escapes what people wrote', async () => {
    for (const title of Object.values(HOSTILE_TEXT)) {
      on.clock.set(new Date(on.clock.now().getTime() + 1000).toISOString());
      await keptEntry(on, { agencyId, title, documentNumber: title });
    }
    const { body, headers } = await get('/embed/co-quan/HN-SXD.html');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const document = parseXml(body);
    for (const name of ['script', 'style', 'iframe'])
      expect(elementsOf(document, name)).toEqual([]);
    expect(body).not.toMatch(/<[^>]* (?:id|style|on\w+)=/);
    expect(document.documentElement?.textContent).toContain('<script>alert(1)</script>');
    expect(document.documentElement?.textContent).toContain('Văn phòng <Sở>');
  });
});

describe('the script', () => {
  it('is small and the same for all', async () => {
    const { body, headers } = await get('/embed/co-quan/HN-SXD.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(5 * 1024);
    expect((await get('/embed/co-quan/HN-VPUB.js')).body).toBe(body);
  });
});

describe('pages of other origins', () => {
  it('may read what is for embedding, and nothing else', async () => {
    const allowed = async (url: string, method: 'GET' | 'OPTIONS' | 'POST' = 'GET') => {
      const headers = { origin: 'https://vidu.invalid' };
      const answer = await on.inject({ method, url, headers });
      return [
        answer.headers['access-control-allow-origin'],
        answer.headers['cross-origin-resource-policy'],
      ];
    };
    for (const ending of ['json', 'html', 'js'])
      expect(await allowed(`/embed/co-quan/HN-SXD.${ending}`)).toEqual(['*', 'cross-origin']);
    for (const url of ['/catalogue.ttl', '/oai?verb=Identify', '/sitemap.xml'])
      expect(await allowed(url)).toEqual([undefined, 'same-origin']);
    for (const method of ['OPTIONS', 'POST'] as const)
      expect(await allowed('/embed/co-quan/HN-SXD.json', method)).toEqual([
        undefined,
        'same-origin',
      ]);
  });

  it('are told when nothing changed', async () => {
    on.application.get(PublicData).changed();
    const url = '/embed/co-quan/HN-SXD.json';
    const { etag } = (await get(url)).headers;
    const again = await on.inject({
      method: 'GET',
      url,
      headers: { 'if-none-match': String(etag) },
    });
    expect([again.statusCode, again.headers['access-control-allow-origin']]).toEqual([304, '*']);
  });

  it.each([
    ['KHONG-CO', 404],
    ['x'.repeat(90), 404],
    ['%00', 400],
    ['%ff', 400],
  ])('find no agency %s', async (code, status) => {
    for (const ending of ['json', 'html', 'js'])
      expect((await get(`/embed/co-quan/${code}.${ending}`)).statusCode).toBe(status);
  });
});
