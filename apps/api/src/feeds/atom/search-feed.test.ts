import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { atomFaults } from '../../../test/atom-faults.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { elementsOf, parseXml, textOf } from '../../../test/xml.ts';

let on: Api;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  await keptHanoi(on);
});
afterAll(() => on.close());

async function feed(query: string) {
  const url = `/catalogue.atom?${query}`;
  const { statusCode, body } = await on.inject({ method: 'GET', url });
  expect(statusCode, body).toBe(200);
  expect(await atomFaults(body)).toEqual([]);
  const document = parseXml(body);
  const link = (rel: string) =>
    elementsOf(document, 'link')
      .find((one) => one.getAttribute('rel') === rel)
      ?.getAttribute('href');
  const ids = elementsOf(document, 'entry').map((entry) => textOf(entry, 'id') ?? '');
  return { document, link, ids };
}

const q = (words: string) => `q=${encodeURIComponent(words)}`;

describe('the feed of a search', () => {
  it('has what is found, named by its words', async () => {
    const { ids, document, link } = await feed(q('bảng giá đất'));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThan(60);
    expect(textOf(document, 'title')).toContain('“bảng giá đất”');
    expect(link('self')).toBe(`https://minhbach.invalid/catalogue.atom?${q('bảng giá đất')}`);
    expect(link('alternate')).toBe(
      'https://minhbach.invalid/danh-muc?tim=b%E1%BA%A3ng%20gi%C3%A1%20%C4%91%E1%BA%A5t',
    );
  });

  it('goes on page by page, each entry once', async () => {
    for (let count = 0; count < 60; count += 1)
      await keptEntry(on, { title: 'Kế hoạch trồng cây xanh đô thị' });
    await keptEntry(on, { title: 'Kế hoạch trồng cây xanh đô thị', state: 'withdrawn' });
    const first = await feed(q('trồng cây xanh đô thị'));
    const next = first.link('next')?.split('?')[1] ?? '';
    const second = await feed(next);
    const ids = [...first.ids, ...second.ids];

    expect(first.ids.length).toBe(50);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    expect(textOf(second.document, 'id')).toBe(textOf(first.document, 'id'));
  });

  it('narrows to an agency', async () => {
    const { ids } = await feed(`agency=HN-SXD&${q('trồng cây xanh đô thị')}`);
    expect(ids).toEqual([]);
  });

  it.each(['%', '_', '\\', "'; drop table catalogue_entries; --", 'và của', '"', '*'])(
    'takes %s for words',
    async (words) => {
      const { document } = await feed(q(words));
      expect(textOf(document, 'title')).toContain(`“${words}”`);
    },
  );

  it.each([
    [q('a'.repeat(301)), 400],
    ['q=a&q=b', 400],
    ['q=%00', 400],
    [`${q('đất')}&after=-1`, 400],
    [`${q('đất')}&after=${Buffer.from('["x","y"]').toString('base64url')}`, 400],
    [`${q('đất')}&agency=KHONG-CO`, 404],
  ])('answers ?%s as the mistake of whoever asks', async (query, status) => {
    const answer = await on.inject({ method: 'GET', url: `/catalogue.atom?${query}` });
    expect(answer.statusCode, answer.body).toBe(status);
  });
});
