import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { openEmbedded, openServer, type OpenDatabase } from '../src/platform/database.ts';
import { openEngine } from '../src/platform/embedded-engine.ts';
import { databaseUrl, maintain } from './template-database.ts';

/**
 * A database of its own for one test file: migrated, with the agencies and the calendar in it, on
 * the engine that TEST_DATABASE names. Call it in `beforeAll`, and `close` in `afterAll`.
 */
export async function freshDatabase(): Promise<OpenDatabase> {
  const template = inject('template');
  if (template.engine === 'pglite')
    return openEmbedded(await openEngine(undefined, new Blob([await readFile(template.dump)])));

  const name = `${template.name}_${randomBytes(6).toString('hex')}`;
  await maintain(template.url, `create database ${name} template ${template.name}`);
  return openServer(databaseUrl(template.url, name), 5);
}
