import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** What a schema no longer gives of what a contract promises; empty when it holds everything. */
export function brokenPromises(contract: GraphQLSchema, schema: GraphQLSchema): string[] {
  return Object.values(contract.getTypeMap())
    .filter(({ name, astNode }) => astNode !== undefined && !name.startsWith('__'))
    .flatMap((promised) => {
      const given = schema.getType(promised.name);
      if (given === undefined) return [`${promised.name} is gone`];
      return [...broken(promised, given)].map((fault) => `${promised.name}.${fault}`);
    });
}

function* broken(promised: GraphQLNamedType, given: GraphQLNamedType): Generator<string> {
  if (isEnumType(promised)) {
    const values = isEnumType(given) ? given.getValues().map(({ name }) => name) : [];
    for (const { name } of promised.getValues())
      if (!values.includes(name)) yield `${name} is gone`;
  }
  if (isUnionType(promised)) {
    const members = isUnionType(given) ? given.getTypes().map(({ name }) => name) : [];
    for (const { name } of promised.getTypes())
      if (!members.includes(name)) yield `${name} is gone`;
  }
  if (isInputObjectType(promised)) {
    const fields = isInputObjectType(given) ? Object.values(given.getFields()) : [];
    yield* brokenInputs(Object.values(promised.getFields()), fields, isRequiredInputField);
  }
  if (isObjectType(promised)) {
    const fields = isObjectType(given) ? given.getFields() : {};
    for (const { name, type, args } of Object.values(promised.getFields())) {
      const field = fields[name];
      if (field === undefined) {
        yield `${name} is gone`;
        continue;
      }
      const other = otherType(field.type, type);
      if (other) yield `${name}: ${other}`;
      for (const fault of brokenInputs(args, field.args, isRequiredArgument))
        yield `${name}(${fault})`;
    }
  }
}

/** Inputs must be taken as promised, and nothing else may be demanded. */
function* brokenInputs<Input extends GraphQLArgument | GraphQLInputField>(
  promised: readonly Input[],
  given: readonly Input[],
  isRequired: (input: Input) => boolean,
): Generator<string> {
  for (const { name, type, defaultValue } of promised) {
    const input = given.find((one) => one.name === name);
    if (input === undefined) {
      yield `${name} is gone`;
      continue;
    }
    const other = otherType(input.type, type);
    if (other) yield `${name}: ${other}`;
    if (input.defaultValue !== defaultValue) yield `${name}: another default`;
  }
  for (const input of given) {
    const isNew = !promised.some(({ name }) => name === input.name);
    if (isNew && isRequired(input)) yield `${input.name} is demanded`;
  }
}

function otherType(given: GraphQLType, promised: GraphQLType): string | null {
  return String(given) === String(promised)
    ? null
    : `${String(given)} instead of ${String(promised)}`;
}
