import type { Agency } from '../../agencies/agency.repository.ts';
import type { Addresses } from '../addresses.ts';
import type { ListedEntry } from '../listed-entry.ts';
import { ACCESS_RIGHTS, HANOI, PROFILE, VIETNAMESE } from './constants.ts';
import { dataset, record } from './dataset.ts';
import { resource, type Resource } from './resource.ts';
import {
  agent,
  concept,
  contact,
  documentAt,
  licence,
  schemeHeads,
  type Contacts,
} from './vocabulary.ts';

export type CataloguePage = {
  listed: readonly ListedEntry[];
  contacts: Contacts;
  /** The city's committee, which publishes the catalogue as a whole. */
  publisher: Agency;
  changedAt: Date;
  addresses: Addresses;
  /** The addresses of this page, of the first, and of the next if there is one. */
  self: string;
  first: string;
  next: string | null;
  /** Only told on the first page: counting a large catalogue again and again helps nobody. */
  total: number | null;
  /** Only on the first page: what is no entry. */
  statistics: Resource | null;
};

/** One page of the whole catalogue, complete in itself: everything that it names is described in it. */
export function cataloguePage(page: CataloguePage): Resource[] {
  const { listed, publisher, statistics, addresses } = page;
  const catalogue = resource(addresses.catalogue(), 'Catalog', {
    title: 'Danh mục thông tin công khai của thành phố Hà Nội',
    description:
      'Thông tin do các cơ quan, đơn vị của thành phố Hà Nội công khai và thông tin được tiếp cận có điều ' +
      'kiện, theo Luật Tiếp cận thông tin.',
    publisher: addresses.agent(publisher.id),
    homepage: documentAt(addresses.at('/')),
    language: VIETNAMESE.id,
    spatial: HANOI.id,
    license: addresses.licence(),
    modified: page.changedAt.toISOString(),
    themeTaxonomy: schemeHeads(addresses),
    dataset: [...(statistics ? [statistics] : []), ...listed.map((one) => dataset(one, addresses))],
    record: listed.map((one) => record(one, addresses)),
  });
  const paging = resource(page.self, 'PagedCollection', {
    first: page.first,
    next: page.next,
    nextPage: page.next,
    totalItems: page.total,
  });
  const asked = statistics ? [contact(publisher, page.contacts, addresses)] : [];
  return [catalogue, paging, ...asked, ...named(page, [publisher], addresses)];
}

/** One entry alone. */
export function entryDocument(
  listed: ListedEntry,
  contacts: Contacts,
  addresses: Addresses,
): Resource[] {
  return [
    dataset(listed, addresses),
    record(listed, addresses),
    ...schemeHeads(addresses),
    ...named({ listed: [listed], contacts }, [], addresses),
  ];
}

/** Bodies, contacts, classes and constants that the entries refer to, each once. */
function named(
  { listed, contacts }: Pick<CataloguePage, 'listed' | 'contacts'>,
  others: readonly Agency[],
  addresses: Addresses,
): Resource[] {
  const holders = new Map(
    listed.flatMap(({ agency }) => (agency === null ? [] : [[agency.id, agency] as const])),
  );
  const bodies = new Map([...others.map((one) => [one.id, one] as const), ...holders]);
  const classes = new Set(listed.flatMap(({ entry }) => entry.classes));
  return [
    ...[...bodies.values()].map((agency) => agent(agency, addresses)),
    ...[...holders.values()].map((agency) => contact(agency, contacts, addresses)),
    ...[...classes].map((key) => concept(key, addresses)),
    VIETNAMESE,
    HANOI,
    PROFILE,
    licence(addresses),
    ...Object.values(ACCESS_RIGHTS),
  ];
}
