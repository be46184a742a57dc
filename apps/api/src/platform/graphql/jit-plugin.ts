import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Faults } from '../faults.ts';
import type { GraphqlContext } from './context.ts';

/**
 * Runs our own persisted documents as compiled code, each compiled once: their number is known, so
 * the cache can't grow. Answers given here pass none of Apollo's error handling, hence the masking
 * and the status for variables that don't fit.
 */
export function jitPlugin(faults: Faults): ApolloServerPlugin<GraphqlContext> {
  const compiled = new Map<string, CompiledQuery | undefined>();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ metrics, schema, document, queryHash, ...asked }) => {
        if (!metrics.persistedQueryHit) return null;
        const key = `${queryHash} ${asked.operationName ?? ''}`;
        if (!compiled.has(key)) {
          const result = compileQuery(schema, document, asked.operationName ?? undefined);
          compiled.set(key, isCompiledQuery(result) ? result : undefined);
        }
        const query = compiled.get(key);
        if (!query) return null;

        const variables = asked.request.variables ?? {};
        const { data, errors } = await query.query(undefined, asked.contextValue, variables);
        return {
          body: {
            kind: 'single',
            singleResult: {
              ...(errors ? { errors: errors.map((error) => masked(error, faults)) } : {}),
              ...(data === undefined ? {} : { data }),
            },
          },
          // Apollo answers 500 to anything but an explicit head.
          http: { ...(errors && !data ? { status: 400 } : {}), headers: new HeaderMap() },
        };
      },
    }),
  };
}

function masked(error: unknown, faults: Faults): GraphQLFormattedError {
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
  return faults.mask(formatted, error);
}
