import { Controller, Get, Header, Inject, ServiceUnavailableException } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from './database.ts';
import { Metrics } from './metrics.ts';

@Controller()
export class HealthController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly measured: Metrics,
  ) {}

  /** The process runs. Asks nobody else, so that a slow database doesn't get it restarted. */
  @Get('healthz')
  alive() {
    return { status: 'ok' };
  }

  /** It can serve: a load balancer sends it work only while this holds. */
  @Get('readyz')
  async ready() {
    try {
      await this.database.execute(sql`select 1`);
    } catch (cause) {
      throw new ServiceUnavailableException('database', { cause });
    }
    return { status: 'ready' };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics() {
    return this.measured.registry.metrics();
  }
}
