import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Metrics } from '../metrics.ts';
import { statementsSoFar } from '../query-count.ts';
import { isOurOwn, type Attempts } from '../rate-limits.ts';
import type { GraphqlContext } from './context.ts';
import { overLimit } from './limits.ts';

type Marks = { publicRead?: boolean; perMinute?: number };

/** What stands between an operation and its execution, and the headers that go with its answer. */
export function guardPlugin(
  attempts: Attempts,
  metrics: Metrics,
  publicDataChanged: () => void,
): ApolloServerPlugin<GraphqlContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({
        schema,
        document,
        operation,
        request,
        contextValue,
        ...own
      }) => {
        const fields = rootFields(schema, operation, document);
        if (contextValue.req.method === 'GET' && !fields.every(({ publicRead }) => publicRead))
          throw refused('Thao tác này chỉ nhận qua POST.', 'POST_ONLY', 405);
        limitPace(fields, contextValue, attempts, metrics);
        if (own.metrics.persistedQueryHit) return;

        const over = overLimit(schema, document, {
          operationName: request.operationName ?? undefined,
          variables: request.variables ?? {},
        });
        if (over === undefined) return;
        metrics.limited.inc({ limit: 'query' });
        throw refused(`Truy vấn vượt giới hạn: ${over}.`, 'QUERY_TOO_EXPENSIVE', 400);
      },
      willSendResponse: async ({ schema, document, operation, response, contextValue, ...own }) => {
        const name = own.metrics.persistedQueryHit ? (operation?.name?.value ?? 'unnamed') : 'open';
        metrics.statements.observe({ operation: name }, statementsSoFar());
        if (operation?.operation === OperationTypeNode.MUTATION) publicDataChanged();

        const isPublic =
          contextValue.req.method === 'GET' &&
          operation !== undefined &&
          document !== undefined &&
          rootFields(schema, operation, document).every(({ publicRead }) => publicRead) &&
          response.body.kind === 'single' &&
          response.body.singleResult.errors === undefined;
        response.http.headers.set('cache-control', isPublic ? 'public, no-cache' : 'no-store');
      },
    }),
  };
}

function limitPace(
  fields: readonly Marks[],
  { req }: GraphqlContext,
  attempts: Attempts,
  metrics: Metrics,
) {
  const perMinute = fields.flatMap((field) => field.perMinute ?? []);
  if (perMinute.length === 0 || isOurOwn(req)) return;
  // Aliases would otherwise buy as many tries as fit into one document.
  const allowed = Math.min(...perMinute);
  if (attempts.add(`${req.ip} ${allowed}`, perMinute.length) <= allowed) return;
  metrics.limited.inc({ limit: 'pace' });
  throw refused('Quá nhiều lần thử. Vui lòng đợi một phút rồi thử lại.', 'TOO_MANY_REQUESTS', 429);
}

/** The marks of the fields that the operation starts with, also by fragments; introspection is public. */
function rootFields(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | undefined,
  { definitions }: DocumentNode,
): readonly Marks[] {
  if (operation === undefined) return [];
  const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
  const marksOf = ({ selections }: SelectionSetNode): Marks[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return marksOf(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return marksOfFragment(selection.name.value);
      const name = selection.name.value;
      return name.startsWith('__')
        ? { publicRead: true }
        : ((fields[name]?.extensions ?? {}) as Marks); // set by PublicRead and PerMinute
    });
  // A fragment is counted once, however often it is spread: no document makes this loop explode.
  const known = new Set<string>();
  const marksOfFragment = (name: string): Marks[] => {
    if (known.has(name)) return [];
    known.add(name);
    const fragment = definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
    );
    return fragment && 'selectionSet' in fragment ? marksOf(fragment.selectionSet) : [];
  };
  return marksOf(operation.selectionSet);
}

const refused = (message: string, code: string, status: number) =>
  new GraphQLError(message, { extensions: { code, http: { status } } });
