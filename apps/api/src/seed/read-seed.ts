import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

const FOLDER = resolve(import.meta.dirname, '../../seed');

/** The rows of a file of `seed/`, by the names in its header. */
export function readSeed(name: string): Record<string, string>[] {
  return parse<Record<string, string>>(readFileSync(resolve(FOLDER, name)), { columns: true });
}
