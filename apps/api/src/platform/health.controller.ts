import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { DATABASE, type Database } from './database.ts';

@Controller()
export class HealthController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

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
}
