import { classTitle, firstPublicOn } from '@minhbach/domain';
import type { Addresses } from '../addresses.ts';
import { inWords, type ListedEntry, type ListedFile } from '../listed-entry.ts';
import { plainText } from '../plain-text.ts';
import { optional, xml, XML_DECLARATION, type Xml } from '../xml.ts';

export type AtomPage = {
  /** Names the feed for ever, whatever its pages. */
  id: string;
  title: string;
  /** When anything in the feed last changed. */
  updatedAt: Date;
  self: string;
  first: string;
  next: string | null;
  /** The page for people that shows the same. */
  page: string;
  listed: readonly ListedEntry[];
  addresses: Addresses;
};

export const ATOM = 'application/atom+xml; charset=utf-8';

/** RFC 4287, paged as RFC 5005 says, with the gravestones of RFC 6721 for what is gone. */
export function atomFeed(feed: AtomPage): string {
  const { addresses } = feed;
  const written = xml`${XML_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="vi">
<id>${feed.id}</id>
<title type="text">${feed.title}</title>
<updated>${feed.updatedAt.toISOString()}</updated>
<author><name>Thành phố Hà Nội</name><uri>${addresses.at('/')}</uri></author>
<generator uri="${addresses.at('/')}">Minh Bạch</generator>
<link rel="self" type="application/atom+xml" href="${feed.self}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
<link rel="search" type="application/opensearchdescription+xml" href="${addresses.at('/opensearch.xml')}"/>
<link rel="first" type="application/atom+xml" href="${feed.first}"/>
${optional(feed.next, (next) => xml`<link rel="next" type="application/atom+xml" href="${next}"/>\n`)}${feed.listed
    // The grammar of RFC 4287 wants whatever is no entry before the entries.
    .toSorted((one, other) => Number(other.isOver) - Number(one.isOver))
    .map((one) => (one.isOver ? tombstone(one, addresses) : entry(one, addresses)))}</feed>
`;
  return written.text;
}

function entry({ entry, agency, files, changedAt }: ListedEntry, addresses: Addresses): Xml {
  return xml`<entry>
<id>${addresses.urn(entry.id)}</id>
<title type="text">${entry.title}</title>
<updated>${changedAt.toISOString()}</updated>
${optional(firstPublicOn(entry), (on) => xml`<published>${on}T00:00:00+07:00</published>\n`)}<author><name>${
    agency === null ? entry.issuer : plainText(agency.name)
  }</name>${optional(agency, ({ code }) => xml`<uri>${addresses.agencyPage(code)}</uri>`)}</author>
<link rel="alternate" type="text/html" href="${addresses.entryPage(entry.id)}"/>
<link rel="describedby" type="text/turtle" href="${addresses.dataset(entry.id)}.ttl"/>
${files.map((file) => enclosure(file, addresses))}${optional(
    entry.access === 'public' ? entry.link : null,
    (link) => xml`<link rel="via" href="${link}"/>\n`,
  )}${entry.classes.map(category)}<summary type="text">${inWords(entry)}</summary>
</entry>
`;
}

const enclosure = ({ id, mediaType, size, title }: ListedFile, addresses: Addresses): Xml =>
  xml`<link rel="enclosure" type="${mediaType}" length="${size}" title="${title}" href="${addresses.file(id)}"/>\n`;

const category = (key: string): Xml =>
  xml`<category term="${key}" label="${classTitle(key) ?? key}"/>\n`;

/** Of what is gone a reader learns which, since when and why. */
function tombstone({ entry, changedAt }: ListedEntry, addresses: Addresses): Xml {
  const reason = entry.state === 'withdrawn' ? entry.withdrawalReason : 'Hết thời hạn công khai.';
  return xml`<at:deleted-entry ref="${addresses.urn(entry.id)}" when="${changedAt.toISOString()}">${optional(
    reason,
    (why) => xml`<at:comment type="text">${why}</at:comment>`,
  )}</at:deleted-entry>
`;
}
