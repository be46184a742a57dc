import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import rdf from '@zazuko/env';
import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const SHAPES = join(import.meta.dirname, 'conformance/dcat/dcat-ap-3.0.1.shapes.ttl');

export const parseTurtle = (text: string): Quad[] => new Parser().parse(text);

/** One line per statement, in one order: two graphs without blank nodes are equal when these are. */
export function statements(quads: readonly Quad[]): string[] {
  const writer = new Writer({ format: 'N-Triples' });
  const lines = quads.map(({ subject, predicate, object }) =>
    writer.quadToString(subject, predicate, object),
  );
  return [...new Set(lines)].toSorted();
}

/** Expands without ever fetching a context: a document that needs one from elsewhere fails. */
export async function parseJsonLd(text: string): Promise<Quad[]> {
  const lines = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    documentLoader: (url) => Promise.reject(new Error(`Wanted ${url}`)),
  });
  return new Parser({ format: 'N-Quads' }).parse(
    lines as string,
  ); /* text, since a format is asked for */
}

export type Breach = { node: string; path: string; severity: 'Violation' | 'Warning' };

/** What DCAT-AP 3.0.1 finds wrong with a graph. */
export async function breachesOf(quads: readonly Quad[]): Promise<Breach[]> {
  const shapes = rdf.dataset(parseTurtle(readFileSync(SHAPES, 'utf8')));
  const validator = new SHACLValidator(shapes, { factory: rdf });
  const report = await validator.validate(rdf.dataset([...quads]));
  return report.results.map(({ focusNode, path, severity }) => ({
    node: focusNode?.value ?? '',
    path: path?.value ?? '',
    severity: severity?.value.endsWith('Warning') ? 'Warning' : 'Violation',
  }));
}

/** Subjects that are of a class, by its local name in DCAT. */
export const instancesOf = (quads: readonly Quad[], type: string): string[] =>
  quads
    .filter(({ predicate, object }) => predicate.value.endsWith('#type') && object.value === type)
    .map(({ subject }) => subject.value);
