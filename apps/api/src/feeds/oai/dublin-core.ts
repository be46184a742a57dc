import { classTitle } from '@minhbach/domain';
import type { Addresses } from '../addresses.ts';
import { inWords, type ListedEntry } from '../listed-entry.ts';
import { plainText } from '../plain-text.ts';
import { optional, xml, type Xml } from '../xml.ts';

/** The fifteen elements of Dublin Core, those that an entry has something to say in. */
export function dublinCore(listed: ListedEntry, addresses: Addresses): Xml {
  const { entry, agency, files } = listed;
  const formats = new Set(files.map(({ mediaType }) => mediaType));
  const subjects = [...entry.classes.map((key) => classTitle(key) ?? key), entry.subject];
  const identifiers = [
    addresses.entryPage(entry.id),
    entry.documentNumber,
    ...files.map(({ id }) => addresses.file(id)),
  ];
  return xml`<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
<dc:title xml:lang="vi">${entry.title}</dc:title>
<dc:creator>${entry.issuer}</dc:creator>
${subjects.map((subject) => optional(subject, (text) => xml`<dc:subject xml:lang="vi">${text}</dc:subject>\n`))}<dc:description xml:lang="vi">${inWords(entry)}</dc:description>
${optional(agency, ({ name }) => xml`<dc:publisher>${plainText(name)}</dc:publisher>\n`)}${optional(
    entry.issuedOn,
    (on) => xml`<dc:date>${on}</dc:date>\n`,
  )}<dc:type>Text</dc:type>
${optional(entry.documentKind, (kind) => xml`<dc:type xml:lang="vi">${kind}</dc:type>\n`)}${[
    ...formats,
  ].map((format) => xml`<dc:format>${format}</dc:format>\n`)}${identifiers.map((identifier) =>
    optional(identifier, (text) => xml`<dc:identifier>${text}</dc:identifier>\n`),
  )}${optional(
    entry.access === 'public' ? entry.link : null,
    (link) => xml`<dc:source>${link}</dc:source>\n`,
  )}<dc:language>vi</dc:language>
<dc:coverage xml:lang="vi">Thành phố Hà Nội</dc:coverage>
<dc:rights>${ACCESS_WORDS[entry.access]}</dc:rights>
<dc:rights>${addresses.licence()}</dc:rights>
</oai_dc:dc>`;
}

const ACCESS_WORDS = {
  public: 'Công khai',
  conditional: 'Tiếp cận có điều kiện',
  metadata_only: 'Chỉ công khai mô tả',
} as const;
