import { Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { DATABASE, OPEN_DATABASE, type OpenDatabase } from './database.ts';
import { HealthController } from './health.controller.ts';
import { Keys } from './keys.ts';

/** Injection token of `Config`. */
export const CONFIG = Symbol('CONFIG');

/** What the whole application stands on; tests bring their own clock and database. */
export type Ground = { config: Config; clock: Clock; opened: OpenDatabase; keys: Keys };

@Module({})
export class PlatformModule {
  static on({ config, clock, opened, keys }: Ground): DynamicModule {
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
      ],
      exports: [CONFIG, Clock, Keys, OPEN_DATABASE, DATABASE],
    };
  }
}
