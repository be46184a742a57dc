import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Faults } from '../faults.ts';
import { Metrics } from '../metrics.ts';
import { PublicData } from '../public-data.ts';
import { Attempts } from '../rate-limits.ts';
import type { GraphqlContext } from './context.ts';
import { guardPlugin } from './guard-plugin.ts';
import { jitPlugin } from './jit-plugin.ts';
import { OPEN_LIMITS } from './limits.ts';
import { allowList } from './persisted-documents.ts';

/** @param documents those of our own sites, by hash */
export const graphqlModule = (documents: ReadonlyMap<string, string>) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Faults, Metrics, PublicData],
    useFactory: (faults: Faults, metrics: Metrics, publicData: PublicData) => ({
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      introspection: true,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      autoTransformHttpErrors: false,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: OPEN_LIMITS.tokens },
      persistedQueries: { cache: allowList(documents) },
      context: (req: FastifyRequest, reply: FastifyReply): GraphqlContext => ({ req, reply }),
      formatError: (formatted, fault) => faults.mask(formatted, fault),
      plugins: [
        // Instruments every field; we have one rule for the whole answer.
        ApolloServerPluginCacheControlDisabled(),
        guardPlugin(new Attempts(), metrics, () => publicData.changed()),
        jitPlugin(faults),
      ],
    }),
  });
