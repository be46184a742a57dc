import {
  getNamedType,
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  type ASTNode,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { badInput } from './page.ts';

/** What a stranger's document may ask for. Our own persisted documents are exempt. */
export const OPEN_LIMITS = { depth: 12, aliases: 20, cost: 10_000, tokens: 2_000 };

type Asked = { operationName: string | undefined; variables: Record<string, unknown> };

const LIST_GUESS = 10;
const PAGE_DEFAULT = 20;

/** Which limit the document passes, in words for its author; undefined when none. */
export function overLimit(
  schema: GraphQLSchema,
  document: DocumentNode,
  asked: Asked,
): string | undefined {
  const { depth, aliases } = measure(document);
  if (depth > OPEN_LIMITS.depth) return `depth ${depth} > ${OPEN_LIMITS.depth}`;
  if (aliases > OPEN_LIMITS.aliases) return `aliases ${aliases} > ${OPEN_LIMITS.aliases}`;
  const cost = costOfDocument(schema, document, asked);
  return cost > OPEN_LIMITS.cost ? `cost ${cost} > ${OPEN_LIMITS.cost}` : undefined;
}

function costOfDocument(schema: GraphQLSchema, document: DocumentNode, asked: Asked): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: asked.variables,
      ...(asked.operationName === undefined ? {} : { operationName: asked.operationName }),
      estimators: [costOf],
    });
  } catch (fault) {
    // Variables that don't fit, or more nodes than can be counted: the caller's mistake.
    throw fault instanceof GraphQLError ? badInput(fault.message) : fault;
  }
}

/** A page costs what it holds; a list without a limit is taken for ten. */
function costOf({ field, args, childComplexity, type }: ComplexityEstimatorArgs): number {
  if (type.name.startsWith('__') || getNamedType(field.type).name.startsWith('__')) return 1;
  if (field.args.some(({ name }) => name === 'first'))
    // Below zero it will be refused, but only once the fields beside it are on their way.
    return 1 + Math.max(0, Number(args.first ?? PAGE_DEFAULT)) * childComplexity;
  const isPagesList = field.name === 'edges';
  return 1 + (isList(field.type) && !isPagesList ? LIST_GUESS : 1) * childComplexity;
}

const isList = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/**
 * Depth through fragments, each walked once: chains of fragments grow without bound otherwise.
 * Introspection has its own rule in graphql-js and is not counted.
 */
function measure(document: DocumentNode): { depth: number; aliases: number } {
  const depthOfFragment = new Map<string, number>();
  let aliases = 0;
  const depthOf = (node: ASTNode): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return fragment(node.name.value);
    if (node.kind === Kind.FIELD) {
      if (node.name.value.startsWith('__')) return 0;
      if (node.alias) aliases += 1;
    }
    const selections = 'selectionSet' in node ? (node.selectionSet?.selections ?? []) : [];
    const below = Math.max(0, ...selections.map(depthOf));
    return below + (node.kind === Kind.FIELD ? 1 : 0);
  };
  const fragment = (name: string): number => {
    const known = depthOfFragment.get(name);
    if (known !== undefined) return known;
    const definition = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
    );
    const depth = definition ? depthOf(definition) : 0;
    depthOfFragment.set(name, depth);
    return depth;
  };
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { depth: Math.max(0, ...operations.map(depthOf)), aliases };
}
