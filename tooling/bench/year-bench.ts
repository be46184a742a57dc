import pg from 'pg';
import { fillYear } from './fill-year.ts';
import { runApi } from './server.ts';

const SCRIPT = 'measure-statistics.js';
const BODIES = 3_000;
/** A year that is over, the first of the sample year's. */
const YEAR = 2025;

/** The figures of a city of 3 000 bodies in a year with so many requests. */
export async function benchYear(url: string, count: number): Promise<void> {
  runApi(SCRIPT, ['prepare', url]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const built = await fillYear(client, { requests: count, bodies: BODIES, year: YEAR }).finally(
    () => client.end(),
  );
  const measured: unknown = JSON.parse(runApi(SCRIPT, ['measure', url, String(YEAR)]));
  console.log(JSON.stringify({ requests: count, bodies: BODIES, built, measured }, null, 2));
}
