import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions } from 'fastify';
import { createApplication } from '../src/platform/application.ts';
import { readConfig, type Config } from '../src/platform/config.ts';
import type { OpenDatabase } from '../src/platform/database.ts';
import { Keys } from '../src/platform/keys.ts';
import { createLogger } from '../src/platform/logging.ts';
import { FixedClock } from './clock.ts';
import { freshDatabase } from './database.ts';

export type Answer = {
  status: number;
  headers: Record<string, unknown>;
  data: any; // oxlint-disable-line no-explicit-any -- a test knows what it asked for; types would repeat the schema
  errors: { message: string; extensions: { code: string } }[] | undefined;
};

export type Api = {
  application: NestFastifyApplication;
  config: Config;
  opened: OpenDatabase;
  clock: FixedClock;
  /** Asks over HTTP, through every hook and plugin, without a socket. */
  ask(query: string, variables?: object, options?: InjectOptions): Promise<Answer>;
  inject(options: InjectOptions): ReturnType<NestFastifyApplication['inject']>;
  close(): Promise<void>;
};

/** The whole API on a database and a data folder of its own, at a standing clock. */
export async function startApi(
  now = '2026-11-23T09:00:00+07:00',
  environment: NodeJS.ProcessEnv = {},
  documents: ReadonlyMap<string, string> = new Map(),
): Promise<Api> {
  const opened = await freshDatabase();
  const clock = new FixedClock(now);
  const dataDir = await mkdtemp(join(tmpdir(), 'minhbach-data-'));
  const config = readConfig({ DATA_DIR: dataDir, ...environment });
  const application = await createApplication({
    config,
    clock,
    opened,
    keys: new Keys(Buffer.alloc(32, 7)),
    logger: createLogger('silent'),
    documents,
  });
  return {
    application,
    config,
    opened,
    clock,
    inject: (options) => application.inject(options),
    ask: async (query, variables = {}, options = {}) => {
      const response = await application.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, variables },
        ...options,
      });
      const { data, errors } = response.json();
      return { status: response.statusCode, headers: response.headers, data, errors };
    },
    close: async () => {
      await application.close();
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
