import type { Addresses } from '../addresses.ts';
import { xml, XML_DECLARATION, optional, type Xml } from '../xml.ts';
import type { Place } from './sitemap.repository.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Pages of the public site that anyone may find. Those of a single request are not among them. */
export const PUBLIC_PAGES = [
  '/',
  '/danh-muc',
  '/co-quan',
  '/nghia-vu',
  '/yeu-cau/moi',
  '/tra-cuu',
  '/luat',
  '/lich',
  '/kha-nang-tiep-can',
  '/rieng-tu',
] as const;

export type Listed = { address: string; changedAt: Date | null };

export const sitemapIndex = (parts: readonly Listed[]): string =>
  xml`${XML_DECLARATION}<sitemapindex xmlns="${NAMESPACE}">
${parts.map((part) => xml`<sitemap>${place(part)}</sitemap>\n`)}</sitemapindex>
`.text;

/** Written piece by piece: a full file is some megabytes. */
export async function* urlSet(pages: AsyncIterable<readonly Listed[]>): AsyncGenerator<string> {
  yield xml`${XML_DECLARATION}<urlset xmlns="${NAMESPACE}">\n`.text;
  for await (const page of pages)
    yield page.map((one) => xml`<url>${place(one)}</url>\n`.text).join('');
  yield '</urlset>\n';
}

export const entryPlace = ({ id, changedAt }: Place, addresses: Addresses): Listed => ({
  address: addresses.entryPage(id),
  changedAt,
});

const place = ({ address, changedAt }: Listed): Xml =>
  xml`<loc>${address}</loc>${optional(changedAt, (at) => xml`<lastmod>${at.toISOString()}</lastmod>`)}`;
