import type { AccessLevel } from '@minhbach/domain';
import { resource, type Resource } from './resource.ts';
import { expanded } from './terms.ts';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';

export const VIETNAMESE = resource(`${AUTHORITY}/language/VIE`, 'Language');

/** DCAT-AP asks for GeoNames where the European lists don't know the place. */
export const HANOI = resource('https://sws.geonames.org/1581130/', 'Place', {
  prefLabel: 'Thành phố Hà Nội',
});

export const PROFILE = resource('https://semiceu.github.io/DCAT-AP/releases/3.0.1/', 'Standard');

export const ACCESS_RIGHTS: Readonly<Record<AccessLevel, Resource>> = {
  public: resource(`${AUTHORITY}/access-right/PUBLIC`, 'Rights'),
  conditional: resource(`${AUTHORITY}/access-right/RESTRICTED`, 'Rights'),
  metadata_only: resource(`${AUTHORITY}/access-right/NON_PUBLIC`, 'Rights'),
};

/** How often the figures are made anew. */
export const FREQUENCY = resource(`${AUTHORITY}/frequency/DAILY`, 'Frequency');

export const SHA256 = resource(expanded('spdx:checksumAlgorithm_sha256'), 'ChecksumAlgorithm');

/** The address of a media type at IANA. */
export function mediaTypeOf(mediaType: string): Resource {
  const [plain = ''] = mediaType.split(';');
  return resource(`http://www.iana.org/assignments/media-types/${plain.trim()}`, 'MediaType');
}

/** File types of the European list, by the endings that are taken here. */
const FORMATS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  docx: 'DOCX',
  jpeg: 'JPEG',
  jpg: 'JPEG',
  json: 'JSON',
  ods: 'ODS',
  odt: 'ODT',
  pdf: 'PDF',
  png: 'PNG',
  pptx: 'PPTX',
  txt: 'TXT',
  xlsx: 'XLSX',
};

export function formatOf(fileName: string): Resource | null {
  const name = FORMATS[fileName.split('.').at(-1)?.toLowerCase() ?? ''];
  return name === undefined ? null : resource(`${AUTHORITY}/file-type/${name}`, 'Format');
}
