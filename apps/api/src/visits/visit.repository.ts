import { Inject, Injectable } from '@nestjs/common';
import { sql } from 'drizzle-orm';
import { Clock } from '../platform/clock.ts';
import { DATABASE, type Database } from '../platform/database.ts';

/** Visits to sections by the codes of their bodies. */
export type Visits = Readonly<Record<string, number>>;

@Injectable()
export class VisitRepository {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds to the numbers of today. Codes that no body ever bore are passed over. */
  async add(visits: Visits): Promise<void> {
    const today = this.clock.today();
    await this.database.execute(sql`
      insert into section_visits (agency_id, "on", visits)
      select agencies.id, ${today}::date, counted.value::int
      from jsonb_each_text(${JSON.stringify(visits)}::jsonb) as counted
      join lateral (select id from agencies where code = counted.key
        and coalesce(valid_from, '-infinity') <= ${today}::date
        order by coalesce(valid_until, 'infinity') desc limit 1) agencies on true
      order by agencies.id
      on conflict (agency_id, "on") do update set visits = section_visits.visits + excluded.visits`);
  }
}
