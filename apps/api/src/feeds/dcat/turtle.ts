import { DataFactory, Writer, type Quad } from 'n3';
import type { Resource, Value } from './resource.ts';
import { expanded, MARKS, PREFIXES, TERMS, TYPES, type Term, type TypeName } from './terms.ts';

const TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

export function toTurtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(resources.flatMap(quadsOf));
  let text = '';
  // Without a stream to write to, the writer calls back before it returns.
  writer.end((fault, written: string) => {
    if (fault) throw fault;
    text = written;
  });
  return text;
}

/** What is said of the resource, then of those inside it, so that subjects stay together. */
function quadsOf(one: Resource): Quad[] {
  const subject = DataFactory.namedNode(one.id);
  const inside: Resource[] = [];
  const own = [one.type]
    .flat()
    .map((type) => DataFactory.quad(subject, TYPE, DataFactory.namedNode(typeOf(type))));
  for (const [term, value] of saidOf(one)) {
    if (typeof value === 'object') inside.push(value);
    own.push(
      DataFactory.quad(
        subject,
        DataFactory.namedNode(expanded(TERMS[term][0])),
        objectOf(term, value),
      ),
    );
  }
  return [...own, ...inside.flatMap(quadsOf)];
}

const typeOf = (type: TypeName) => expanded(TYPES[type]);

function saidOf({ id: _id, type: _type, ...said }: Resource): [Term, Value][] {
  return Object.entries(said).flatMap(
    ([term, values]) => [values].flat().map((value): [Term, Value] => [term as Term, value]), // nothing else is in a resource
  );
}

function objectOf(term: Term, value: Value) {
  if (typeof value === 'object') return DataFactory.namedNode(value.id);
  const holding = TERMS[term][1];
  if (holding === 'link') return DataFactory.namedNode(String(value));
  if (holding === 'text') return DataFactory.literal(String(value));
  const mark = MARKS[holding];
  return 'language' in mark
    ? DataFactory.literal(String(value), mark.language)
    : DataFactory.literal(String(value), DataFactory.namedNode(expanded(mark.type)));
}
