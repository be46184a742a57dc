import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export const ROOT = join(import.meta.dirname, '../..');

export const APP_NAMES = ['api', 'public', 'admin'] as const;
export type AppName = (typeof APP_NAMES)[number];
export type PerApp<T> = Record<AppName, T>;

type App = { entry: string; portVariable: string; usualPort: number; readyPath: string };

export const APPS: PerApp<App> = {
  api: {
    entry: 'apps/api/dist/main.js',
    portVariable: 'API_PORT',
    usualPort: 4000,
    readyPath: '/readyz',
  },
  public: {
    entry: 'apps/public/server.ts',
    portVariable: 'PUBLIC_PORT',
    usualPort: 4200,
    readyPath: '/',
  },
  admin: {
    entry: 'apps/admin/server.ts',
    portVariable: 'ADMIN_PORT',
    usualPort: 4300,
    readyPath: '/',
  },
};

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 10_000;

export type Apps = {
  urls: PerApp<string>;
  /** Settles when all three answer; fails when one ends or stays silent. */
  ready: Promise<void>;
  /** Settles with a sentence when one ends that nobody asked to end. */
  death: Promise<string>;
  stop: () => Promise<void>;
};

/** Filling a fresh database takes much at once; without this the allocator of Linux keeps it for good. */
const GIVE_MEMORY_BACK = { MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

/** Starts the three built apps on loopback, telling `say` every line they print. */
export function launchApps(
  ports: PerApp<number>,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Apps {
  const urls = perApp((name) => `http://127.0.0.1:${ports[name]}`);
  const variables = {
    NODE_ENV: 'production',
    ...GIVE_MEMORY_BACK,
    PUBLIC_URL: urls.public,
    ADMIN_URL: urls.admin,
    ...environment,
    API_URL: urls.api,
    ...Object.fromEntries(APP_NAMES.map((name) => [APPS[name].portVariable, `${ports[name]}`])),
  };
  const children: ChildProcess[] = [];
  const { promise: death, resolve: die } = Promise.withResolvers<string>();
  let stopping = false;

  const launch = async (name: AppName) => {
    if (stopping) return;
    const child = spawn(process.execPath, [APPS[name].entry], {
      cwd: ROOT,
      env: variables,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    for (const stream of [child.stdout, child.stderr]) relay(stream, name, say);
    child.on('close', (code, signal) => {
      if (!stopping) die(`The ${name} app ended by itself (${signal ?? `exit code ${code}`}).`);
    });
    await Promise.race([
      answer(urls[name] + APPS[name].readyPath, () => stopping),
      death.then(fail),
    ]);
  };
  const stop = async () => {
    stopping = true;
    await Promise.all(children.map(end));
  };
  // The sites show what the API says, so it comes first.
  const launchAll = async () => {
    await launch('api');
    await Promise.all([launch('public'), launch('admin')]);
  };
  return { urls, ready: launchAll(), death, stop };
}

export function perApp<T>(value: (name: AppName) => T): PerApp<T> {
  return { api: value('api'), public: value('public'), admin: value('admin') };
}

export function portsFrom(environment: NodeJS.ProcessEnv): PerApp<number> {
  return perApp((name) => Number(environment[APPS[name].portVariable] || APPS[name].usualPort));
}

/** The port if it can be listened on; with 0, one that the system chose. */
export function freePort(port: number): Promise<number | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

function relay(stream: Readable, name: AppName, say: (line: string) => void): void {
  createInterface({ input: stream }).on('line', (line) => say(`${name.padEnd(6)} | ${line}`));
}

function fail(reason: string): never {
  throw new Error(reason);
}

async function answer(url: string, isGivenUp: () => boolean): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  while (Date.now() < until && !isGivenUp()) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => undefined,
    );
    if (status !== undefined && status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  if (!isGivenUp()) fail(`${url} gave no answer within ${READY_WITHIN_MS / 1000} s.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(patience);
}
