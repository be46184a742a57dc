import { isInForce, firstPublicOn, type CalendarDate, type CatalogueEntry } from '@minhbach/domain';
import type { Addresses } from '../addresses.ts';
import { inWords, type ListedEntry, type ListedFile } from '../listed-entry.ts';
import { plainText } from '../plain-text.ts';

/** One thing said in the words of schema.org: text, a link, or a thing of its own. */
export type Said = {
  name: string;
  value: string | null;
  isLink: boolean;
  item: { type: string; properties: readonly Said[] } | null;
};
type File = Omit<ListedFile, 'sha256'>;
/** What is known of an entry here. */
export type Known = Pick<ListedEntry, 'entry' | 'agency'> & { files: readonly File[] };
export type Thing = { type: string; properties: readonly Said[] };

/** What a text that binds people is called here; everything else is a document like others. */
const LEGISLATION =
  /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị)/;
const PROCEDURE = 'Thủ tục hành chính';
const TABLES = /(?:csv|spreadsheetml|opendocument\.spreadsheet)/;

/** The entry in the words of schema.org, for the page that shows it. */
export function schemaOrgOf(listed: Known, addresses: Addresses, today: CalendarDate): Thing {
  const { entry, files } = listed;
  const kind = entry.documentKind ?? '';
  if (kind === PROCEDURE)
    return { type: 'GovernmentService', properties: service(listed, addresses) };
  const work = creativeWork(listed, addresses);
  if (LEGISLATION.test(kind))
    return { type: 'Legislation', properties: [...work, ...legislation(entry, today)] };
  const isTable = files.length > 0 && files.every(({ mediaType }) => TABLES.test(mediaType));
  return isTable
    ? {
        type: 'Dataset',
        properties: [...work, ...files.map((file) => download('distribution', file, addresses))],
      }
    : { type: 'DigitalDocument', properties: work };
}

function thing({ entry }: Known, addresses: Addresses): Said[] {
  return [
    ...text('name', entry.title),
    ...text('description', inWords(entry)),
    ...text('identifier', entry.documentNumber),
    ...link('url', addresses.entryPage(entry.id)),
    ...link('sameAs', entry.access === 'public' ? entry.link : null),
  ];
}

function service(listed: Known, addresses: Addresses): Said[] {
  const { entry } = listed;
  return [
    ...thing(listed, addresses),
    holder('provider', listed, addresses),
    ...text('serviceType', entry.subject),
    ...text('areaServed', 'Thành phố Hà Nội'),
  ];
}

function creativeWork(listed: Known, addresses: Addresses): Said[] {
  const { entry, files } = listed;
  return [
    ...thing(listed, addresses),
    ...text('inLanguage', 'vi'),
    ...text('datePublished', firstPublicOn(entry)),
    ...text('dateCreated', entry.issuedOn ?? entry.madeOn),
    ...text('dateModified', entry.correctedOn),
    ...text('keywords', entry.subject),
    ...text('version', String(entry.version)),
    ...text('correction', entry.correctionNote),
    ...text('isAccessibleForFree', String(entry.access === 'public')),
    ...text('conditionsOfAccess', entry.condition),
    holder('publisher', listed, addresses),
    organization('creator', entry.issuer, null),
    ...link('license', addresses.licence()),
    ...files.map((file) => download('encoding', file, addresses)),
  ];
}

function legislation(entry: CatalogueEntry, today: CalendarDate): Said[] {
  const force = isInForce(entry, today) ? 'InForce' : 'NotInForce';
  return [
    ...text('legislationIdentifier', entry.documentNumber),
    ...text('legislationType', entry.documentKind),
    ...text('legislationDate', entry.issuedOn),
    ...text('legislationDateVersion', entry.effectiveOn),
    organization('legislationPassedBy', entry.issuer, null),
    ...link('legislationLegalForce', `https://schema.org/${force}`),
  ];
}

/** Whoever signed a national text that no body of the city holds stands for the holder. */
const holder = (name: string, { entry, agency }: Known, addresses: Addresses): Said =>
  agency === null
    ? organization(name, entry.issuer, null)
    : organization(name, plainText(agency.name), addresses.agencyPage(agency.code));

const organization = (name: string, called: string, url: string | null): Said =>
  item(name, 'GovernmentOrganization', [...text('name', called), ...link('url', url)]);

const download = (name: string, file: File, addresses: Addresses): Said =>
  item(name, name === 'distribution' ? 'DataDownload' : 'MediaObject', [
    ...text('name', file.title),
    ...text('encodingFormat', file.mediaType),
    ...text('contentSize', `${file.size} B`),
    ...link('contentUrl', addresses.file(file.id)),
  ]);

const text = (name: string, value: string | null): Said[] =>
  value === null ? [] : [{ name, value, isLink: false, item: null }];
const link = (name: string, value: string | null): Said[] =>
  value === null ? [] : [{ name, value, isLink: true, item: null }];
const item = (name: string, type: string, properties: readonly Said[]): Said => ({
  name,
  value: null,
  isLink: false,
  item: { type, properties },
});
