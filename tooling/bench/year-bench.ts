import pg from 'pg';
import { fillYear } from './fill-year.ts';
import { runApi } from './server.ts';

const SCRIPT = 'measure-statistics.js';
const REPORTS = 'measure-reports.js';
const BODIES = 3_000;
/** A year that is over, the first of the sample year's. */
const YEAR = 2025;

/** Of every kind of fact one is gone at each of some bodies, so that all that was reported is restated. */
const LATE_CHANGE = `delete from statistic_facts where id in (
  select max(id) from statistic_facts where "on" between $1 and $2 and kind in (
    'request_received', 'request_requester', 'request_answered', 'request_extended', 'item_requested',
    'request_asked_to_complete', 'item_decided', 'item_refused', 'item_withheld', 'cost_charged', 'cost_waived',
    'correction_started', 'complaint_lodged')
  group by kind, agency_id having agency_id::text < '1')`;

/** The figures of a city of 3 000 bodies in a year with so many requests, and its reports. */
export async function benchYear(url: string, count: number): Promise<void> {
  runApi(SCRIPT, ['prepare', url]);
  const built = await onClient(url, (client) =>
    fillYear(client, { requests: count, bodies: BODIES, year: YEAR }),
  );
  const words = [url, String(YEAR)];
  const measured: unknown = JSON.parse(runApi(SCRIPT, ['measure', ...words]));
  const sent: unknown = JSON.parse(runApi(REPORTS, ['send', ...words]));
  const reports: unknown = JSON.parse(runApi(REPORTS, ['measure', ...words]));
  await onClient(url, async (client) => {
    await client.query(LATE_CHANGE, [`${YEAR}-01-01`, `${YEAR}-12-31`]);
  });
  const restated: unknown = JSON.parse(runApi(REPORTS, ['measure', ...words]));
  const all = { built, measured, sent, reports, restated };
  console.log(JSON.stringify({ requests: count, bodies: BODIES, ...all }, null, 2));
}

async function onClient<Done>(url: string, act: (client: pg.Client) => Promise<Done>) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return act(client).finally(() => client.end());
}
