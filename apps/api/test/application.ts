import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../src/platform/application.ts';
import { Clock } from '../src/platform/clock.ts';
import { readConfig } from '../src/platform/config.ts';
import { openKeys } from '../src/platform/keys.ts';
import { createLogger } from '../src/platform/logging.ts';
import type { Ground } from '../src/platform/platform.module.ts';
import { freshDatabase } from './database.ts';

export type TestApplication = Ground & {
  application: NestFastifyApplication;
  close(): Promise<void>;
};

/** The whole application on a database and a folder of its own. `environment` overrides the rest. */
export async function startedApplication({
  clock = new Clock(),
  environment = {},
}: { clock?: Clock; environment?: Record<string, string> } = {}): Promise<TestApplication> {
  const opened = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'minhbach-data-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...environment });
  const ground: Ground = {
    config,
    clock,
    opened,
    keys: openKeys(config),
    logger: createLogger(config.logLevel),
  };
  const application = await createApplication(ground);
  return {
    ...ground,
    application,
    close: async () => {
      await application.close();
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
