import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded, openServer } from '../src/platform/database.ts';
import { openEngine } from '../src/platform/embedded-engine.ts';
import { seedReference } from '../src/seed/reference.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `freshDatabase` finds what to copy. */
    template:
      | { engine: 'pglite'; dump: string }
      | { engine: 'postgres'; url: string; name: string };
  }
}

/** Migrates and seeds once per run; each test file then gets a copy of its own. */
export default function setup(project: TestProject) {
  return process.env.TEST_DATABASE === 'postgres'
    ? onServer(project, process.env.TEST_PG_URL)
    : embedded(project);
}

async function embedded(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'minhbach-template-'));
  const dump = join(folder, 'template.tar');
  const engine = await openEngine();
  const { database } = await openEmbedded(engine);
  await seedReference(database);
  const file = await engine.dumpDataDir('none');
  await writeFile(dump, Buffer.from(await file.arrayBuffer()));
  await engine.close();
  project.provide('template', { engine: 'pglite', dump });
  return () => rm(folder, { recursive: true });
}

async function onServer(project: TestProject, url: string | undefined) {
  if (url === undefined) throw new Error('TEST_DATABASE=postgres needs TEST_PG_URL.');
  const name = `minhbach_test_${process.pid}`;
  await maintain(url, `create database ${name}`);
  const opened = await openServer(databaseUrl(url, name), 2);
  await seedReference(opened.database);
  await opened.close();
  project.provide('template', { engine: 'postgres', url, name });
  return () => dropAll(url, name);
}

/** The template and its copies, once no test uses them any more. */
async function dropAll(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [name],
  );
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  await client.end();
}

/** The address of another database on the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function maintain(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
