import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const CONFORMANCE = join(import.meta.dirname, 'conformance');

export function parseXml(text: string): Document {
  const fail = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: fail }).parseFromString(text, 'application/xml');
}

/** What is wrong with a document by its schema, an XSD or a RELAX NG grammar of `conformance`. */
export async function schemaFaults(
  text: string,
  schema: string,
  imported: readonly string[] = [],
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: text },
    schema: [file(schema)],
    preload: imported.map(file),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}

const file = (path: string): XMLFileInfo => ({
  fileName: basename(path),
  contents: readFileSync(join(CONFORMANCE, path), 'utf8'),
});

export function elementsOf(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

export const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter(
    (node): node is Element => 'localName' in node && node.localName === name,
  );

export const textOf = (parent: Document | Element, name: string): string | null =>
  elementsOf(parent, name)[0]?.textContent ?? null;
