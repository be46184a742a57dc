import { firstPublicOn, type CalendarDate } from '@minhbach/domain';
import { dayInHanoi } from '../../platform/clock.ts';
import type { Addresses } from '../addresses.ts';
import { inWords, type ListedEntry, type ListedFile } from '../listed-entry.ts';
import {
  ACCESS_RIGHTS,
  formatOf,
  HANOI,
  mediaTypeOf,
  PROFILE,
  SHA256,
  VIETNAMESE,
} from './constants.ts';
import { resource, type Resource } from './resource.ts';
import { contactIdOf, documentAt } from './vocabulary.ts';

/** An entry as DCAT-AP 3 describes it. What its words come from is docs/operations/machine-interfaces.md. */
export function dataset(listed: ListedEntry, addresses: Addresses): Resource {
  const { entry, agency } = listed;
  const id = addresses.dataset(entry.id);
  const issuer = resource(`${id}#issuer`, 'Agent', { name: entry.issuer });
  return resource(id, 'Dataset', {
    title: entry.title,
    description: inWords(entry),
    identifier: entry.documentNumber,
    otherIdentifier:
      entry.documentNumber === null
        ? null
        : resource(`${id}#number`, 'Identifier', { notation: entry.documentNumber }),
    // Of a national text that no body of the city holds, whoever signed it is the publisher.
    publisher: agency === null ? issuer.id : addresses.agent(agency.id),
    creator: issuer,
    contactPoint: agency === null ? null : contactIdOf(agency, addresses),
    created: entry.madeOn,
    issued: entry.issuedOn,
    modifiedOn: entry.correctedOn ?? firstPublicOn(entry),
    valid: entry.publishedUntil,
    temporal: inForce(id, entry),
    language: VIETNAMESE.id,
    spatial: HANOI.id,
    theme: entry.classes.map((key) => addresses.concept(key)),
    keyword: [entry.documentKind, entry.subject].filter((word) => word !== null),
    accessRights: ACCESS_RIGHTS[entry.access].id,
    landingPage: documentAt(addresses.entryPage(entry.id)),
    version: String(entry.version),
    versionNotes: entry.correctionNote,
    distribution: distributions(listed, addresses),
  });
}

/** The line of the catalogue: since when the entry is in it, and when anything of it last changed. */
export function record({ entry, changedAt }: ListedEntry, addresses: Addresses): Resource {
  const id = addresses.dataset(entry.id);
  return resource(`${id}#record`, 'CatalogRecord', {
    primaryTopic: id,
    issued: entry.publishedOn ?? dayInHanoi(changedAt),
    modified: changedAt.toISOString(),
    language: VIETNAMESE.id,
    conformsTo: PROFILE.id,
  });
}

function inForce(
  id: string,
  {
    effectiveOn,
    inForceUntil,
  }: { effectiveOn: CalendarDate | null; inForceUntil: CalendarDate | null },
): Resource | null {
  if (effectiveOn === null && inForceUntil === null) return null;
  return resource(`${id}#in-force`, 'Period', { startDate: effectiveOn, endDate: inForceUntil });
}

function distributions({ entry, files }: ListedEntry, addresses: Addresses): Resource[] {
  const id = addresses.dataset(entry.id);
  const stored = files.map((file) => storedFile(`${id}#file-${file.id}`, file, addresses));
  if (entry.link === null || entry.access !== 'public') return stored;
  const elsewhere = resource(`${id}#link`, 'Distribution', {
    title: 'Nơi công khai gốc',
    accessURL: documentAt(entry.link),
    license: addresses.licence(),
    language: VIETNAMESE.id,
  });
  return [...stored, elsewhere];
}

function storedFile(id: string, file: ListedFile, addresses: Addresses): Resource {
  return resource(id, 'Distribution', {
    title: file.title,
    accessURL: documentAt(addresses.file(file.id)),
    downloadURL: addresses.file(file.id),
    byteSize: file.size,
    mediaType: mediaTypeOf(file.mediaType),
    format: formatOf(file.name),
    license: addresses.licence(),
    language: VIETNAMESE.id,
    checksum: resource(`${id}-sha256`, 'Checksum', {
      algorithm: SHA256,
      checksumValue: file.sha256,
    }),
  });
}
