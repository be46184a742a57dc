import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../start/apps.ts';

/** A database that is there while the bench runs. */
export async function onDatabaseOfItsOwn(
  server: string,
  name: string,
  bench: (url: string) => Promise<void>,
): Promise<void> {
  await ask(server, `create database ${name}`);
  try {
    await bench(Object.assign(new URL(server), { pathname: `/${name}` }).href);
  } finally {
    await ask(server, `drop database ${name} with (force)`);
  }
}

/** What is measured, as the API runs it, in a process of its own; what it prints is returned. */
export function runApi(script: string, words: readonly string[], input = ''): string {
  const path = join(ROOT, 'apps/api/dist', script);
  const ended = spawnSync(process.execPath, [path, ...words], { input, encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${script} ${words[0]} failed:\n${ended.stderr}`);
  return ended.stdout;
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
