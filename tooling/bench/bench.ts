import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../start/apps.ts';
import { fill } from './fill.ts';
import { twoWordQueries } from './queries.ts';

// node tooling/bench/bench.ts postgres://… 10000 100000 1000000
const [url, ...counts] = process.argv.slice(2);
if (url === undefined || counts.length === 0)
  throw new Error('Usage: bench.ts <url of a server> <entries> …');

for (const count of counts.map(Number)) {
  const name = `minhbach_bench_${count}`;
  const address = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await onServer(url, `create database ${name}`);
  try {
    await bench(address, count);
  } finally {
    await onServer(url, `drop database ${name} with (force)`);
  }
}

async function bench(address: string, count: number): Promise<void> {
  measure('prepare', address);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const built = await fill(client, count);
  await client.end();
  measure('words', address);
  const measured: unknown = JSON.parse(measure('measure', address, twoWordQueries(240).join('\n')));
  console.log(JSON.stringify({ entries: count, built, measured }, null, 2));
}

/** The search itself, as the API runs it, in a process of its own. */
function measure(act: string, address: string, input = ''): string {
  const script = join(ROOT, 'apps/api/dist/measure-search.js');
  const ended = spawnSync(process.execPath, [script, act, address], { input, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${act} failed:\n${ended.stderr}`);
  return ended.stdout;
}

async function onServer(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(statement);
  await client.end();
}
