import pg from 'pg';
import { fill } from './fill.ts';
import { twoWordQueries } from './queries.ts';
import { runApi } from './server.ts';

const QUERIES = 240;
const SCRIPT = 'measure-search.js';

/** Searches in a catalogue of so many drawn entries. */
export async function benchSearch(url: string, count: number): Promise<void> {
  runApi(SCRIPT, ['prepare', url]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const built = await fill(client, count);
  await client.end();
  const startedAt = performance.now();
  runApi(SCRIPT, ['words', url]);
  const wordsSeconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const queries = twoWordQueries(QUERIES).join('\n');
  const measured: unknown = JSON.parse(runApi(SCRIPT, ['measure', url], queries));
  console.log(
    JSON.stringify({ entries: count, built: { ...built, wordsSeconds }, measured }, null, 2),
  );
}
