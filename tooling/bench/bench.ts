import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../start/apps.ts';
import { bringPostgres } from '../test/postgres.ts';
import { fill } from './fill.ts';
import { twoWordQueries } from './queries.ts';

// pnpm bench 10000 100000 1000000: on the server that TEST_PG_URL names, else on one of our own.
const QUERIES = 240;
const counts = process.argv.slice(2).map(Number);
if (counts.length === 0 || counts.some((count) => !Number.isInteger(count) || count < 1))
  throw new Error('Usage: pnpm bench <entries> …');

const server = await bringPostgres({ shared_buffers: '2GB', max_wal_size: '4GB' });
try {
  for (const count of counts) await onDatabaseOfItsOwn(count);
} finally {
  await server.stop();
}

async function onDatabaseOfItsOwn(count: number): Promise<void> {
  const name = `minhbach_bench_${count}`;
  await ask(`create database ${name}`);
  try {
    await bench(Object.assign(new URL(server.url), { pathname: `/${name}` }).href, count);
  } finally {
    await ask(`drop database ${name} with (force)`);
  }
}

async function bench(address: string, count: number): Promise<void> {
  measure('prepare', address);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const built = await fill(client, count);
  await client.end();
  const startedAt = performance.now();
  measure('words', address);
  const wordsSeconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const queries = twoWordQueries(QUERIES).join('\n');
  const measured: unknown = JSON.parse(measure('measure', address, queries));
  console.log(
    JSON.stringify({ entries: count, built: { ...built, wordsSeconds }, measured }, null, 2),
  );
}

/** The search itself, as the API runs it, in a process of its own. */
function measure(act: string, address: string, input = ''): string {
  const script = join(ROOT, 'apps/api/dist/measure-search.js');
  const ended = spawnSync(process.execPath, [script, act, address], { input, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${act} failed:\n${ended.stderr}`);
  return ended.stdout;
}

async function ask(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
