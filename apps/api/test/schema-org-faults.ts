import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE: Record<string, string[]> & { inherits: Record<string, string[]> } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'conformance/schema-org/properties.json'), 'utf8'),
);

export type Item = { type: string; properties: readonly Property[] };
export type Property = { name: string; value: string | null; isLink: boolean; item: Item | null };

/** What schema.org finds wrong with a thing: a type or property it doesn't know, or nothing said. */
export function schemaOrgFaults({ type, properties }: Item): string[] {
  const parents = TABLE.inherits[type];
  if (parents === undefined) return [`${type} is not known.`];
  const allowed = [type, ...parents].flatMap((one) => TABLE[one] ?? []);
  return properties.flatMap(({ name, value, isLink, item }) => [
    ...(allowed.includes(name) ? [] : [`${type} has no ${name}.`]),
    ...(item === null && !value ? [`${name} says nothing.`] : []),
    ...(item !== null && value !== null ? [`${name} is text and item at once.`] : []),
    ...(isLink && !URL.canParse(value ?? '') ? [`${name} is no address.`] : []),
    ...(item === null ? [] : schemaOrgFaults(item)),
  ]);
}
