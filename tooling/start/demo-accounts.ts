import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './apps.ts';

const COLUMNS = ['role', 'agency', 'email', 'password'] as const;

type Account = Record<(typeof COLUMNS)[number], string>;

/** The accounts that the API made on its embedded database, as a table; a real one has none. */
export function demoAccounts(environment: NodeJS.ProcessEnv): string {
  if (environment['DATABASE_URL']) return '';
  const folder = environment['DATA_DIR'] || join(ROOT, '.data');
  const accounts: Account[] = JSON.parse(readFileSync(join(folder, 'demo-accounts.json'), 'utf8'));
  const widths = COLUMNS.map((column) => Math.max(...accounts.map((each) => each[column].length)));
  return accounts
    .map((each) => COLUMNS.map((column, at) => each[column].padEnd(widths[at] ?? 0)).join('  '))
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n');
}
