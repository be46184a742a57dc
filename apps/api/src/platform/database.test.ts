import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { ConfigError } from './config.ts';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock.ts';
import type { OpenDatabase } from './database.ts';
import { requireSameKey } from './key-check.repository.ts';
import { Keys } from './keys.ts';
import { countingQueries } from './query-count.ts';

describe('the database of a test', () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await freshDatabase();
  });
  afterAll(() => opened.close());

  it('searches Vietnamese without its marks', async () => {
    const { rows } = await opened.database.execute<{ found: boolean }>(
      sql`select to_tsvector('vi', 'Quyết định của Đà Nẵng') @@ plainto_tsquery('vi', 'quyet dinh da nang') as found`,
    );
    expect(rows).toEqual([{ found: true }]);
  });

  it('counts the statements that an operation sends', async () => {
    const { statements } = await countingQueries(async () => {
      await opened.database.execute(sql`select 1`);
      await opened.database.execute(sql`select 2`);
    });
    expect(statements).toEqual(['select 1', 'select 2']);
  });

  it('runs several statements at once, as the job queue does', async () => {
    expect(await opened.executeSql('select 1 as a; select 2 as a')).toMatchObject({
      rows: [{ a: 1 }, { a: 2 }],
    });
  });
});

describe('the master key of a database', () => {
  let opened: OpenDatabase;
  beforeAll(async () => {
    opened = await freshDatabase();
  });
  afterAll(() => opened.close());

  it('is the one of its first start, even when several start at once', async () => {
    const key = randomBytes(32);
    const start = (master: Buffer) => requireSameKey(opened.database, new Keys(master));
    await Promise.all([start(key), start(key), start(key)]);
    await expect(start(randomBytes(32))).rejects.toThrow(ConfigError);
    await expect(start(randomBytes(32))).rejects.toThrow('MASTER_KEY');
    await start(key);
  });
});

describe('the lock of the data folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minhbach-lock-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('names the process that holds it', () => {
    const release = lockDataFolder(folder);
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    expect(() => lockDataFolder(folder)).toThrow(`Process ${process.pid}`);
    release();
    lockDataFolder(folder)();
  });

  it('is taken over from a process that is gone', async () => {
    const ended = ['4194304 77', `${process.pid} 1`];
    for (const holder of ended) {
      await writeFile(join(folder, 'lock'), holder);
      const release = lockDataFolder(folder);
      expect(await readFile(join(folder, 'lock'), 'utf8')).toMatch(`${process.pid} `);
      release();
    }
  });
});
