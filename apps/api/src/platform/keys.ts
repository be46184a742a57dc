import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';

/** What a key may be used for: each purpose has a key of its own, none can stand in for another. */
export type KeyPurpose =
  | 'requester_wrapping'
  | 'requester_index'
  | 'access_code'
  | 'draft'
  | 'session'
  | 'download'
  | 'submission'
  | 'look'
  | 'key_check';

/** Derives every key of the system from the master key, which never leaves this class. */
export class Keys {
  readonly #master: Buffer;

  constructor(master: Buffer) {
    this.#master = master;
  }

  for(purpose: KeyPurpose): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#master, '', `minhbach ${purpose} v1`, 32));
  }
}

/** The embedded database makes its own key at first start; a real one must be given. */
export function openKeys({ masterKey, databaseUrl, dataDir }: Config): Keys {
  if (masterKey !== undefined) return new Keys(Buffer.from(masterKey, 'base64'));
  if (databaseUrl !== undefined) throw new Error('MASTER_KEY is required with DATABASE_URL.');

  const path = join(dataDir, 'master-key');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return new Keys(Buffer.from(readFileSync(path, 'utf8'), 'base64'));
}
