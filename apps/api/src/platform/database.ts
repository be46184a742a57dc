import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleServer, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate as migrateServer } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import type { Config } from './config.ts';
import { lockDataFolder } from './data-folder-lock.ts';
import { openEngine } from './embedded-engine.ts';
import { countQuery } from './query-count.ts';

/** Injection token of `Database`. */
export const DATABASE = Symbol('DATABASE');
/** Injection token of `OpenDatabase`, for those who need the engine and not only SQL. */
export const OPEN_DATABASE = Symbol('OPEN_DATABASE');

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export type OpenDatabase = {
  engine: 'embedded' | 'server';
  database: Database;
  /** Text as it is, several statements allowed when there are no values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  close(): Promise<void>;
};

const MIGRATIONS = resolve(import.meta.dirname, '../../migrations');
/** Any number will do, so long as every process of this system uses the same. */
const MIGRATION_LOCK = 4_200_104;

const logger = { logQuery: countQuery };

export function openDatabase(config: Config): Promise<OpenDatabase> {
  return config.databaseUrl === undefined
    ? openFolder(config.dataDir)
    : openServer(config.databaseUrl, config.databasePool);
}

async function openFolder(dataDir: string): Promise<OpenDatabase> {
  const release = lockDataFolder(dataDir);
  try {
    const folder = join(dataDir, 'database');
    if (!existsSync(folder)) await initialise(folder);
    const opened = await openEmbedded(await openEngine(folder));
    return {
      ...opened,
      close: async () => {
        await opened.close();
        release();
      },
    };
  } catch (fault) {
    release();
    throw fault;
  }
}

async function initialise(folder: string): Promise<void> {
  mkdirSync(resolve(folder, '..'), { recursive: true });
  const script = join(import.meta.dirname, `initialise-folder${extname(import.meta.filename)}`);
  await promisify(execFile)(process.execPath, [script, folder]);
}

export async function openEmbedded(engine: PGlite): Promise<OpenDatabase> {
  const embedded = drizzleEmbedded(engine, { logger });
  await migrateEmbedded(embedded, { migrationsFolder: MIGRATIONS });
  return {
    engine: 'embedded',
    database: embedded as unknown as Database, // both drivers answer alike; one type keeps callers free of the engine
    executeSql: async (text, values) => {
      if (values !== undefined && values.length > 0) return engine.query(text, values);
      const results = await engine.exec(text);
      return results.length === 1 && results[0] !== undefined
        ? results[0]
        : { rows: results.flatMap(({ rows }) => rows) };
    },
    close: () => engine.close(),
  };
}

export async function openServer(url: string, max: number): Promise<OpenDatabase> {
  await migrateOnce(url);
  const pool = new pg.Pool({ connectionString: url, max, onConnect: withoutJit });
  // A connection that is lost while nobody uses it is replaced by the pool; unheard, it would end us.
  pool.on('error', () => {});
  return {
    engine: 'server',
    database: drizzleServer(pool, { logger }),
    executeSql: async (text, values) => {
      const results = await pool.query(text, values);
      return Array.isArray(results)
        ? { rows: (results as pg.QueryResult[]).flatMap(({ rows }) => rows) } // pg answers several statements with a list
        : results;
    },
    close: () => pool.end(),
  };
}

/** Compiling a statement takes longer than any of ours takes to run. */
async function withoutJit(client: pg.ClientBase): Promise<void> {
  await client.query('set jit = off');
}

/** Several processes may start together; one migrates, the others wait and find it done. */
async function migrateOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateServer(drizzleServer(client), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.end();
  }
}
