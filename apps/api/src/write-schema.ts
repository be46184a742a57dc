import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createApplication } from './platform/application.ts';
import { Clock } from './platform/clock.ts';
import { readConfig } from './platform/config.ts';
import { openEmbedded } from './platform/database.ts';
import { openEngine } from './platform/embedded-engine.ts';
import { Keys } from './platform/keys.ts';
import { createLogger } from './platform/logging.ts';

// The contract is what the running application answers to, so it is asked of one.
const path = process.argv[2] ?? resolve(import.meta.dirname, '../schema.graphql');
const opened = await openEmbedded(await openEngine());
const application = await createApplication({
  config: readConfig({}),
  clock: new Clock(),
  opened,
  keys: new Keys(Buffer.alloc(32)),
  logger: createLogger('silent'),
  documents: new Map(),
});
const { schema } = application.get(GraphQLSchemaHost);
const header =
  '# Generated from the code by `pnpm --filter @minhbach/api schema`. Do not edit.\n\n';
writeFileSync(path, `${header}${printSchema(lexicographicSortSchema(schema))}\n`);
await application.close();
await opened.close();
