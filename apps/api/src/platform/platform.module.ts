import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Logger } from 'pino';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { DATABASE, OPEN_DATABASE, type OpenDatabase } from './database.ts';
import { FaultFilter, Faults } from './faults.ts';
import { HealthController } from './health.controller.ts';
import { JobQueue } from './job-queue.ts';
import { Keys } from './keys.ts';
import { Metrics } from './metrics.ts';
import { PublicData } from './public-data.ts';

/** Injection token of `Config`. */
export const CONFIG = Symbol('CONFIG');

/** What the whole application stands on; tests bring their own clock and database. */
export type Ground = {
  config: Config;
  clock: Clock;
  opened: OpenDatabase;
  keys: Keys;
  logger: Logger;
  /** Documents of our own sites by their SHA-256; see `readPersistedDocuments`. */
  documents: ReadonlyMap<string, string>;
};

@Module({})
export class PlatformModule {
  static on({ config, clock, opened, keys, logger }: Ground): DynamicModule {
    const metrics = new Metrics();
    return {
      module: PlatformModule,
      global: true,
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Keys, useValue: keys },
        { provide: OPEN_DATABASE, useValue: opened },
        { provide: DATABASE, useValue: opened.database },
        { provide: Faults, useValue: new Faults(logger, metrics) },
        { provide: Metrics, useValue: metrics },
        {
          provide: APP_FILTER,
          useFactory: (faults: Faults) => new FaultFilter(faults),
          inject: [Faults],
        },
        JobQueue,
        PublicData,
      ],
      exports: [
        CONFIG,
        Clock,
        Keys,
        OPEN_DATABASE,
        DATABASE,
        Faults,
        JobQueue,
        Metrics,
        PublicData,
      ],
    };
  }
}
