import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../../test/contract.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const PROMISED = `
  enum Light { red green }
  union Found = Lamp
  input Wish { colour: Light! room: String = "hall" }
  type Lamp { id: ID! light: Light }
  type Query { lamp(id: ID!, first: Int = 20): Lamp found(wish: Wish!): Found }
`;

describe('the contract that other systems rely on', () => {
  it('is held by the schema, which check compares with what the API builds', () => {
    const contract = buildSchema(read('test/contract.graphql'));
    expect(Object.keys(contract.getQueryType()?.getFields() ?? {}).length).toBeGreaterThan(5);
    expect(brokenPromises(contract, buildSchema(read('schema.graphql')))).toEqual([]);
  });

  it.each([
    ['a type taken away', /union Found = Lamp/, 'union Finding = Lamp', 'Found is gone'],
    ['a value taken away', 'red green', 'red', 'Light.green is gone'],
    ['a field renamed', 'light: Light }', 'colour: Light }', 'Lamp.light is gone'],
    ['a field that may be null', 'id: ID! light', 'id: ID light', 'Lamp.id: ID instead of ID!'],
    ['an argument renamed', 'lamp(id:', 'lamp(key:', 'Query.lamp(id is gone)'],
    ['an argument that is demanded', 'first: Int = 20', 'first: Int = 20, by: ID!', 'demanded'],
    ['another default', 'Int = 20', 'Int = 10', 'Query.lamp(first: another default)'],
    ['a demanded field of an input', 'room: String', 'floor: Int! room: String', 'Wish.floor'],
    ['another type of an input', 'colour: Light!', 'colour: String!', 'Wish.colour: String!'],
  ])('is broken by %s', (_change, from, to, fault) => {
    const changed = PROMISED.replace(from, to).replaceAll(
      ': Found',
      to.startsWith('union') ? ': Finding' : ': Found',
    );
    const faults = brokenPromises(buildSchema(PROMISED), buildSchema(changed));
    expect(faults.join('\n')).toContain(fault);
  });

  it('is not broken by what is added', () => {
    const more = PROMISED.replace('red green', 'red green blue')
      .replace('light: Light }', 'light: Light name: String }')
      .replace('first: Int = 20', 'first: Int = 20, after: String')
      .replace('room: String', 'floor: Int room: String');
    expect(brokenPromises(buildSchema(PROMISED), buildSchema(more))).toEqual([]);
  });
});
