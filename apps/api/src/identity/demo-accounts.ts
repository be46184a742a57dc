import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { STAFF_ROLES } from '@minhbach/domain';
import { z } from 'zod';
import type { Config } from '../platform/config.ts';
import { CONFIG } from '../platform/platform.module.ts';

const DemoAccount = z.object({
  name: z.string(),
  role: z.enum(STAFF_ROLES),
  agency: z.string(),
  email: z.string(),
  password: z.string(),
});
export type DemoAccount = z.infer<typeof DemoAccount>;

export const demoAccountsFile = (dataDir: string) => join(dataDir, 'demo-accounts.json');

/** What the sign-in page offers to whoever tries the system out. A real database has none. */
@Injectable()
export class DemoAccounts {
  readonly #accounts: readonly DemoAccount[];

  constructor(@Inject(CONFIG) { databaseUrl, dataDir }: Config) {
    this.#accounts = databaseUrl === undefined ? readDemoAccounts(dataDir) : [];
  }

  list(): readonly DemoAccount[] {
    return this.#accounts;
  }
}

export function readDemoAccounts(dataDir: string): DemoAccount[] {
  const path = demoAccountsFile(dataDir);
  return existsSync(path) ? z.array(DemoAccount).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}
