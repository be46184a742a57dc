import { classTitle, firstPublicOn } from '@minhbach/domain';
import type { Agency } from '../../agencies/agency.repository.ts';
import { toContactPoint } from '../../contact-points/contact-point.types.ts';
import type { Addresses } from '../addresses.ts';
import { inWords, safeLink, type ListedEntry } from '../listed-entry.ts';
import { plainOrNull, plainText } from '../plain-text.ts';
import type { AgencyFeed } from './agency-feed.service.ts';

/** JSON Feed 1.1, with the rest of the section under `_minhbach`. */
export function jsonFeed(feed: AgencyFeed, addresses: Addresses): string {
  const { agency, newest } = feed;
  const name = plainText(agency.name);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Tiếp cận thông tin · ${name}`,
    home_page_url: addresses.agencyPage(agency.code),
    feed_url: addresses.at(`/embed/co-quan/${encodeURIComponent(agency.code)}.json`),
    description: `Thông tin mới công khai và chuyên mục Tiếp cận thông tin của ${name}.`,
    language: 'vi',
    authors: [{ name, url: addresses.agencyPage(agency.code) }],
    items: newest.map((listed) => item(listed, addresses)),
    _minhbach: section(feed, addresses),
  });
}

function item({ entry, files, changedAt }: ListedEntry, addresses: Addresses) {
  const since = firstPublicOn(entry);
  return {
    id: addresses.urn(entry.id),
    url: addresses.entryPage(entry.id),
    ...(entry.access === 'public' && entry.link !== null ? { external_url: entry.link } : {}),
    title: entry.title,
    content_text: inWords(entry),
    ...(since === null ? {} : { date_published: `${since}T00:00:00+07:00` }),
    date_modified: changedAt.toISOString(),
    tags: entry.classes.map((key) => classTitle(key) ?? key),
    attachments: files.map(({ id, mediaType, size, title }) => ({
      url: addresses.file(id),
      mime_type: mediaType,
      size_in_bytes: size,
      title,
    })),
    _minhbach: {
      document_number: entry.documentNumber,
      issuer: entry.issuer,
      issued_on: entry.issuedOn,
      classes: entry.classes,
      access: entry.access,
    },
  };
}

function section(feed: AgencyFeed, addresses: Addresses) {
  const { agency, completeness, publicEntries, conditionalEntries, duties } = feed;
  const { met, total, percent } = completeness;
  return {
    agency: {
      code: agency.code,
      name: plainText(agency.name),
      website: safeLink(agency.website),
    },
    contact_point: contactPoint(feed),
    completeness: { met, total, percent },
    lists: { public: publicEntries, conditional: conditionalEntries },
    duties: { total: duties.total, overdue: duties.overdue, upcoming: duties.upcoming },
    blocks: feed.blocks.map((block) => ({
      block: block.block,
      title: block.title,
      text: plainOrNull(block.content),
      link: safeLink(block.link),
      document: block.document && { ...block.document, href: addresses.at(block.document.href) },
      owner: plainOrNull(block.owner),
      checked_on: block.checkedOn,
      met: block.met,
      gap: block.gapMessage,
    })),
    links: linksOf(agency, addresses),
  };
}

/** Who is responsible today; null until the agency has named somebody. */
export function contactPoint({ contact }: Pick<AgencyFeed, 'contact'>) {
  if (contact === null) return null;
  const shown = toContactPoint(contact);
  return {
    unit: plainOrNull(shown.unit),
    person: plainOrNull(shown.person),
    post: plainOrNull(shown.post),
    address: plainOrNull(shown.address),
    phone: plainOrNull(shown.phone),
    email: plainOrNull(shown.email),
    hours: plainOrNull(shown.hours),
    checked_on: shown.checkedOn,
  };
}

export function linksOf({ code }: Agency, addresses: Addresses) {
  const query = `co-quan=${encodeURIComponent(code)}`;
  return {
    section: addresses.agencyPage(code),
    catalogue: `${addresses.searchPage()}?${query}`,
    ask: addresses.at(`/yeu-cau/moi?${query}`),
    track: addresses.at('/tra-cuu'),
    atom: addresses.at(`/catalogue.atom?agency=${encodeURIComponent(code)}`),
  };
}
