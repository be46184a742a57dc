import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, resolve, sep } from 'node:path';
import type { Format } from './formats.ts';
import { TextGathering, type ReadText } from './text-gathering.ts';

export type Limits = { seconds: number; memoryMb: number };
type Task = {
  path: string;
  format: Exclude<Format, 'picture'>;
  limits: Limits;
  signal: AbortSignal;
  onProgress: (percent: number) => void;
};

const PROCESS = join(
  import.meta.dirname,
  'readers',
  `reader-process${extname(import.meta.filename)}`,
);
const API = resolve(import.meta.dirname, '../..');
/** What the process may read beside the file. */
const CODE = [
  import.meta.dirname,
  resolve(import.meta.dirname, '../platform'),
  join(API, 'package.json'),
  join(API, 'node_modules'),
  packages(),
];
const LOOK_AT_MEMORY_MS = 50;
/** What V8 says when its heap is full, by signal or by the shell's number for it. */
const isOutOfMemory = (code: number | null, signal: string | null) =>
  signal === 'SIGABRT' || signal === 'SIGTRAP' || code === 134 || code === 133;

/**
 * Reads a file in a process of its own, which is killed when it takes too long or too much memory: files
 * come from outside, and a parser that is led astray must not take the server along. What it told until
 * then is kept.
 *
 * @throws when it ended for no reason of the file's, or was told to stop
 */
export async function readFileText(task: Task): Promise<ReadText> {
  const { signal, limits, onProgress } = task;
  signal.throwIfAborted();
  const gathering = new TextGathering(onProgress);
  const reader = start(task);
  const kill = () => reader.kill('SIGKILL');
  signal.addEventListener('abort', kill);
  let isOver = false;
  const end = () => {
    isOver = true;
    kill();
  };
  const timer = setTimeout(end, limits.seconds * 1000);
  const watch = setInterval(
    () => void residentMb(reader).then((mb) => mb > limits.memoryMb && end()),
    LOOK_AT_MEMORY_MS,
  );
  reader.on('message', (said) => gathering.take(said));
  try {
    const [code, killedBy] = await ended(reader);
    signal.throwIfAborted();
    if (isOver || isOutOfMemory(code, killedBy)) gathering.breakOff();
    return gathering.result();
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    signal.removeEventListener('abort', kill);
  }
}

function start({ path, format, limits }: Task): ChildProcess {
  const places = [realpathSync(path), ...CODE];
  return fork(PROCESS, [path, format], {
    env: {},
    execArgv: [
      '--permission',
      ...places.map((place) => `--allow-fs-read=${place}`),
      `--max-old-space-size=${Math.ceil(limits.memoryMb / 2)}`,
      '--no-warnings',
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}

/** Once the process is gone and all that it said has come in. */
async function ended(reader: ChildProcess): Promise<[code: number | null, signal: string | null]> {
  const [exit] = await Promise.all([once(reader, 'exit'), once(reader, 'disconnect')]);
  return exit as [number | null, string | null]; // what the event carries
}

/** Buffers lie outside the heap, so the system is asked; where it can't say, only the heap is bounded. */
async function residentMb({ pid }: ChildProcess): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** The folder that holds all packages, wherever the package manager has put it. */
function packages(): string {
  const entry = createRequire(import.meta.url).resolve('unpdf');
  const folder = `${sep}node_modules${sep}`;
  return entry.slice(0, entry.indexOf(folder) + folder.length);
}
