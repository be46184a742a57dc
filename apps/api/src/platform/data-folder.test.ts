import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../serve.ts';
import { readConfig, type Config } from './config.ts';
import { DataFolderInUse } from './data-folder-lock.ts';
import { openDatabase } from './database.ts';
import { requireSameKey } from './key-check.repository.ts';
import { openKeys } from './keys.ts';

describe('the data folder', () => {
  let folder: string;
  let config: Config;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'minhbach-folder-'));
    config = readConfig({ DATA_DIR: join(folder, 'not', 'yet', 'there') });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is made at the first start, kept at the second, and serves one process', async () => {
    const first = await openDatabase(config);
    await first.database.execute(sql`create table kept as select 42 as answer`);
    await expect(openDatabase(config)).rejects.toThrow(DataFolderInUse);
    await first.close();

    const second = await openDatabase(config);
    const { rows } = await second.database.execute(sql`select answer from kept`);
    expect(rows).toEqual([{ answer: 42 }]);
    await second.close();
  });

  it('keeps one master key that nobody else may read', async () => {
    const keys = openKeys(config);
    expect(openKeys(config).for('draft')).toEqual(keys.for('draft'));
    expect(keys.for('draft')).not.toEqual(keys.for('requester_wrapping'));
    const { mode } = await stat(join(config.dataDir, 'master-key'));
    expect((mode & 0o777).toString(8)).toBe('600');
    const ofFolder = await stat(config.dataDir);
    expect((ofFolder.mode & 0o777).toString(8)).toBe('700');
  });

  it('is not served with another master key', async () => {
    const opened = await openDatabase(config);
    await requireSameKey(opened.database, openKeys(config));
    await opened.close();

    const started = serve({
      DATA_DIR: config.dataDir,
      MASTER_KEY: randomBytes(32).toString('base64'),
      API_PORT: '0',
      LOG_LEVEL: 'silent',
    });
    await expect(started).rejects.toThrow('first started with');
    await (await openDatabase(config)).close();
  });
});
