import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type Api } from '../../../test/api.ts';
import { atomFaults } from '../../../test/atom-faults.ts';
import { HOSTILE_TEXT } from '../../../test/hostile-text.ts';
import { keptEntry, keptHanoi } from '../../../test/kept-entries.ts';
import { keptFile } from '../../../test/kept-file.ts';
import { childrenOf, elementsOf, parseXml, textOf } from '../../../test/xml.ts';
import { countingQueries } from '../../platform/query-count.ts';

const SAMPLES = join(import.meta.dirname, '../../../test/conformance/atom');

let on: Api;
let ids: ReadonlyMap<string, string>;
beforeAll(async () => {
  on = await startApi('2026-11-23T09:00:00+07:00', { PUBLIC_URL: 'https://minhbach.invalid' });
  ids = await keptHanoi(on);
  on.clock.set('2026-11-23T10:00:00+07:00');
});
afterAll(() => on.close());

/** The feed, after seeing that it is one. */
async function feed(url: string) {
  const { statusCode, body, headers } = await on.inject({ method: 'GET', url });
  expect(statusCode, body).toBe(200);
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(await atomFaults(body)).toEqual([]);
  const document = parseXml(body);
  const link = (rel: string) =>
    elementsOf(document, 'link')
      .find((one) => one.parentNode === document.documentElement && one.getAttribute('rel') === rel)
      ?.getAttribute('href');
  return { document, link, entries: elementsOf(document, 'entry') };
}

const local = (url: string) => url.replace('https://minhbach.invalid', '');

async function everyPage(url: string) {
  const pages = [await feed(url)];
  for (let next = pages[0]?.link('next'); next; next = pages.at(-1)?.link('next')) {
    if (pages.length > 100) throw new Error('The pages have no end.');
    pages.push(await feed(local(next)));
  }
  return pages;
}

describe('the rules of Atom', () => {
  it('take what is right', async () => {
    expect(await atomFaults(readFileSync(join(SAMPLES, 'must-pass.xml'), 'utf8'))).toEqual([]);
  });

  it.each(readdirSync(join(SAMPLES, 'must-fail')))('refuse %s', async (sample) => {
    const text = readFileSync(join(SAMPLES, 'must-fail', sample), 'utf8');
    expect((await atomFaults(text)).length).toBeGreaterThan(0);
  });
});

describe('the feed of the catalogue', () => {
  it('has every entry once, newest first, page by page', async () => {
    const pages = await everyPage('/catalogue.atom');
    const seen = pages.flatMap(({ entries }) => entries.map((entry) => textOf(entry, 'id') ?? ''));
    expect(pages.map(({ entries }) => entries.length)).toEqual([50, 50, 50, 50, 41]);
    expect(seen.toSorted()).toEqual([...ids.values()].map((id) => `urn:uuid:${id}`).toSorted());
    expect(pages[1]?.link('first')).toBe('https://minhbach.invalid/catalogue.atom');
    const names = pages.map(({ document }) => textOf(document, 'id'));
    expect([...new Set(names)]).toEqual(['tag:minhbach.invalid,2026:catalogue']);
  });

  it('puts what changed last first, with its files', async () => {
    const entry = await keptEntry(on, { title: 'Bảng giá đất' });
    const file = await keptFile(on, entry, { name: 'bang-gia.pdf', size: 12_345 });
    const { entries, document } = await feed('/catalogue.atom');
    const [first] = entries;
    if (first === undefined) throw new Error('No entry.');

    expect(textOf(first, 'title')).toBe('Bảng giá đất');
    expect(textOf(first, 'updated')).toBe('2026-11-23T03:00:00.000Z');
    expect(textOf(document, 'updated')).toBe('2026-11-23T03:00:00.000Z');
    const enclosure = childrenOf(first, 'link').find(
      (link) => link.getAttribute('rel') === 'enclosure',
    );
    expect(enclosure?.getAttribute('href')).toBe(`https://minhbach.invalid/files/${file.id}`);
    expect(enclosure?.getAttribute('length')).toBe('12345');
  });

  it('leaves a gravestone for what was withdrawn or has ended, and nothing of a draft', async () => {
    const title = 'Danh sách hộ nghèo';
    const gone = await keptEntry(on, {
      title,
      state: 'withdrawn',
      withdrawalReason: 'Có dữ liệu cá nhân.',
    });
    const ended = await keptEntry(on, { title, state: 'expired' });
    await keptEntry(on, { title, state: 'draft', publishedOn: null });
    const { document } = await feed('/catalogue.atom');
    const stones = elementsOf(document, 'deleted-entry').map((stone) => [
      stone.getAttribute('ref'),
      stone.textContent,
    ]);

    expect(stones).toEqual(
      expect.arrayContaining([
        [`urn:uuid:${gone.id}`, 'Có dữ liệu cá nhân.'],
        [`urn:uuid:${ended.id}`, 'Hết thời hạn công khai.'],
      ]),
    );
    expect(document.documentElement?.textContent).not.toContain(title);
  });

  it('is there for an agency and for a class with its parts', async () => {
    const ofCity = await everyPage('/catalogue.atom?agency=HN-HDND');
    const authors = ofCity.flatMap(({ entries }) => entries.map((entry) => textOf(entry, 'name')));
    expect([...new Set(authors)]).toEqual(['Hội đồng nhân dân thành phố Hà Nội']);

    for (const spelling of ['L26.17.1.%C4%91', 'L26.17.1.dd']) {
      const ofClass = await feed(`/catalogue.atom?class=${spelling}`);
      expect(ofClass.link('self')).toBe(
        'https://minhbach.invalid/catalogue.atom?class=L26.17.1.dd',
      );
    }
    const parts = await feed('/catalogue.atom?class=L26.17.1.l');
    const terms = parts.entries.map((entry) =>
      childrenOf(entry, 'category').map((category) => category.getAttribute('term')),
    );
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter((own) => !own.some((term) => term?.startsWith('L26.17.1.l')))).toEqual([]);
  });

  it('is a feed even with nothing in it', async () => {
    const { entries } = await feed('/catalogue.atom?agency=HN-SXD&class=L26.17.1.u');
    expect(entries).toEqual([]);
  });

  it.each(Object.entries(HOSTILE_TEXT))('carries words with %s whole', async (_what, words) => {
    on.clock.set(new Date(on.clock.now().getTime() + 1000).toISOString());
    await keptEntry(on, {
      title: words,
      summary: words,
      correctionNote: words,
      documentNumber: words,
      link: `https://vidu.invalid/${words}`,
      issuer: words,
    });
    const { entries } = await feed('/catalogue.atom');
    const [first] = entries;
    expect(first && textOf(first, 'title')).toContain('Quyết định');
  });

  it('costs as many statements for fifty entries as for one', async () => {
    const cost = async (url: string) =>
      (await countingQueries(() => on.inject({ method: 'GET', url }))).statements.length;
    expect(await cost('/catalogue.atom')).toBeLessThanOrEqual(6);
    expect(await cost('/catalogue.atom?agency=HN-SXD')).toBeLessThanOrEqual(8);
  });

  it.each([
    ['agency=KHONG-CO', 404],
    ['class=L26.17.1.f', 404],
    ['class=toString', 404],
    ['agency=%00', 400],
    ['agency=a&agency=b', 400],
    ['after=-1', 400],
    [
      `after=${Buffer.from('2026-99-99T00:00:00.000000Z 6c7d1f3c-939f-42a4-94cc-14631239b084').toString('base64url')}`,
      400,
    ],
    ...['2026-02-30', '0000-01-01'].map((day): [string, number] => [
      `after=${Buffer.from(`${day}T00:00:00.000000Z 6c7d1f3c-939f-42a4-94cc-14631239b084`).toString('base64url')}`,
      400,
    ]),
    [`agency=${'x'.repeat(2000)}`, 400],
  ])('answers ?%s as the mistake of whoever asks', async (query, status) => {
    const answer = await on.inject({ method: 'GET', url: `/catalogue.atom?${query}` });
    expect(answer.statusCode, answer.body).toBe(status);
    expect(answer.json().message.length).toBeGreaterThan(10);
  });
});
