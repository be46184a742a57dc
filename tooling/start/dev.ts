import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { APPS, portsFrom, ROOT } from './apps.ts';
import { build } from './build.ts';
import { stopRequest } from './stop-request.ts';

const ports = portsFrom(process.env);

/** Compilers that watch, the API restarted at each change, both sites by their own servers. */
const WATCHERS = [
  { folder: 'packages/domain', line: 'tsc -p tsconfig.build.json --watch --preserveWatchOutput' },
  { folder: 'apps/api', line: 'tsc -p tsconfig.build.json --watch --preserveWatchOutput' },
  { folder: '.', line: `node --watch ${APPS.api.entry}` },
  { folder: 'apps/public', line: `react-router dev --host 127.0.0.1 --port ${ports.public}` },
  { folder: 'apps/admin', line: `react-router dev --host 127.0.0.1 --port ${ports.admin}` },
];

process.exit(await dev());

async function dev(): Promise<number> {
  // The watchers need each other's first output.
  if (!build()) return 1;
  const asked = stopRequest();
  const children = WATCHERS.map(watch);
  const died = Promise.race(children.map(ending));
  const fault = await Promise.race([asked, died]);
  for (const child of children) child.kill('SIGTERM');
  if (fault !== undefined) console.error(fault);
  return fault === undefined ? 0 : 1;
}

function watch({ folder, line }: (typeof WATCHERS)[number]): ChildProcess {
  const [program = '', ...words] = line.split(' ');
  const bin = (place: string) => join(ROOT, place, 'node_modules/.bin');
  return spawn(program, words, {
    cwd: join(ROOT, folder),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      API_URL: `http://127.0.0.1:${ports.api}`,
      PATH: `${bin(folder)}:${bin('.')}:${process.env['PATH']}`,
    },
  });
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(`${child.spawnfile} ended (${code}); the rest follows.`));
    child.once('error', (error) => resolve(error.message));
  });
}
