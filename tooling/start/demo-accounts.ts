import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './apps.ts';

type Account = Record<string, string>;

/** The accounts that the API seeded on the embedded database, as a table; none with a real one. */
export function demoAccounts(environment: NodeJS.ProcessEnv): string {
  if (environment['DATABASE_URL']) return '';
  const folder = environment['DATA_DIR'] ?? join(ROOT, '.data');
  const read: unknown = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8'));
  if (!Array.isArray(read)) throw new Error('demo-accounts.json is not a list of accounts.');
  return table(read);
}

function table(accounts: Account[]): string {
  const columns = [...new Set(accounts.flatMap((account) => Object.keys(account)))];
  const rows = [
    columns,
    ...accounts.map((account) => columns.map((column) => account[column] ?? '')),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
