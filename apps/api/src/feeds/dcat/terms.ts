/** What the values of a term are: words in Vietnamese or English, bare text, a link, or a typed value. */
type Holding = 'vietnamese' | 'english' | 'text' | 'link' | 'date' | 'instant' | 'size' | 'hex';

export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Name = `${keyof typeof PREFIXES}:${string}`;

export const TYPES = {
  Agent: 'foaf:Agent',
  Catalog: 'dcat:Catalog',
  CatalogRecord: 'dcat:CatalogRecord',
  Checksum: 'spdx:Checksum',
  ChecksumAlgorithm: 'spdx:ChecksumAlgorithm',
  Concept: 'skos:Concept',
  ConceptScheme: 'skos:ConceptScheme',
  Contact: 'vcard:Kind',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  Document: 'foaf:Document',
  Identifier: 'adms:Identifier',
  Language: 'dct:LinguisticSystem',
  Licence: 'dct:LicenseDocument',
  Frequency: 'dct:Frequency',
  Format: 'dct:MediaTypeOrExtent',
  MediaType: 'dct:MediaType',
  PagedCollection: 'hydra:PagedCollection',
  Period: 'dct:PeriodOfTime',
  Place: 'dct:Location',
  Rights: 'dct:RightsStatement',
  Standard: 'dct:Standard',
} as const satisfies Record<string, Name>;
export type TypeName = keyof typeof TYPES;

/** Every term that our documents use: the context of JSON-LD and what Turtle is written from. */
export const TERMS = {
  accessRights: ['dct:accessRights', 'link'],
  accrualPeriodicity: ['dct:accrualPeriodicity', 'link'],
  accessURL: ['dcat:accessURL', 'link'],
  algorithm: ['spdx:algorithm', 'link'],
  broader: ['skos:broader', 'link'],
  byteSize: ['dcat:byteSize', 'size'],
  checksum: ['spdx:checksum', 'link'],
  checksumValue: ['spdx:checksumValue', 'hex'],
  closeMatch: ['skos:closeMatch', 'link'],
  conformsTo: ['dct:conformsTo', 'link'],
  contactPoint: ['dcat:contactPoint', 'link'],
  created: ['dct:created', 'date'],
  creator: ['dct:creator', 'link'],
  dataset: ['dcat:dataset', 'link'],
  description: ['dct:description', 'vietnamese'],
  distribution: ['dcat:distribution', 'link'],
  downloadURL: ['dcat:downloadURL', 'link'],
  email: ['vcard:hasEmail', 'link'],
  endDate: ['dcat:endDate', 'date'],
  first: ['hydra:first', 'link'],
  fn: ['vcard:fn', 'vietnamese'],
  format: ['dct:format', 'link'],
  hasTopConcept: ['skos:hasTopConcept', 'link'],
  homepage: ['foaf:homepage', 'link'],
  identifier: ['dct:identifier', 'text'],
  inScheme: ['skos:inScheme', 'link'],
  issued: ['dct:issued', 'date'],
  keyword: ['dcat:keyword', 'vietnamese'],
  landingPage: ['dcat:landingPage', 'link'],
  language: ['dct:language', 'link'],
  license: ['dct:license', 'link'],
  mediaType: ['dcat:mediaType', 'link'],
  modified: ['dct:modified', 'instant'],
  modifiedOn: ['dct:modified', 'date'],
  name: ['foaf:name', 'vietnamese'],
  nameEn: ['foaf:name', 'english'],
  next: ['hydra:next', 'link'],
  // The deprecated names beside the new: harvesters in the field know one or the other.
  nextPage: ['hydra:nextPage', 'link'],
  notation: ['skos:notation', 'text'],
  otherIdentifier: ['adms:identifier', 'link'],
  prefLabel: ['skos:prefLabel', 'vietnamese'],
  primaryTopic: ['foaf:primaryTopic', 'link'],
  publisher: ['dct:publisher', 'link'],
  record: ['dcat:record', 'link'],
  spatial: ['dct:spatial', 'link'],
  startDate: ['dcat:startDate', 'date'],
  telephone: ['vcard:hasTelephone', 'link'],
  temporal: ['dct:temporal', 'link'],
  theme: ['dcat:theme', 'link'],
  themeTaxonomy: ['dcat:themeTaxonomy', 'link'],
  title: ['dct:title', 'vietnamese'],
  topConceptOf: ['skos:topConceptOf', 'link'],
  totalItems: ['hydra:totalItems', 'size'],
  url: ['vcard:hasURL', 'link'],
  valid: ['dct:valid', 'date'],
  version: ['dcat:version', 'text'],
  versionNotes: ['adms:versionNotes', 'vietnamese'],
} as const satisfies Record<string, readonly [Name, Holding]>;
export type Term = keyof typeof TERMS;

/** How JSON-LD and Turtle both mark the values of a holding. */
export const MARKS: Readonly<
  Record<Exclude<Holding, 'link' | 'text'>, { language: string } | { type: Name }>
> = {
  vietnamese: { language: 'vi' },
  english: { language: 'en' },
  date: { type: 'xsd:date' },
  instant: { type: 'xsd:dateTime' },
  size: { type: 'xsd:nonNegativeInteger' },
  hex: { type: 'xsd:hexBinary' },
};

/** The whole address of a prefixed name. */
export function expanded(name: Name): string {
  const [prefix = '', local] = name.split(':');
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`; // the type of Name admits no other
}
