import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * PGlite takes no lock on its folder: two processes would silently destroy it.
 * The lock names its owner by pid and start time, since a pid alone comes back after a restart.
 *
 * @returns a function that gives the folder free
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  const own = describeProcess(process.pid);

  if (!tryWrite(path, own)) {
    const held = readFileSync(path, 'utf8');
    if (isAlive(held)) throw new DataFolderInUse(folder, held);
    removeStale(path, held, folder);
    if (!tryWrite(path, own)) throw new DataFolderInUse(folder, readFileSync(path, 'utf8'));
  }
  return () => rmSync(path, { force: true });
}

export class DataFolderInUse extends Error {
  constructor(folder: string, held: string) {
    super(
      `Process ${pidOf(held)} is already using the data folder ${folder}. ` +
        'The embedded database serves one process: stop that one, or set DATA_DIR to another folder.',
    );
  }
}

/** Moves the stale lock aside before removing it, so that two successors can't both think they won. */
function removeStale(path: string, stale: string, folder: string) {
  const aside = `${path}.${process.pid}`;
  renameSync(path, aside);
  const moved = readFileSync(aside, 'utf8');
  if (moved !== stale) {
    linkSync(aside, path);
    rmSync(aside);
    throw new DataFolderInUse(folder, moved);
  }
  rmSync(aside);
}

function tryWrite(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false;
    throw fault;
  }
}

function isAlive(held: string): boolean {
  const pid = pidOf(held);
  if (pid === process.pid && held === describeProcess(pid)) return true;
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
  return held === describeProcess(pid);
}

const pidOf = (held: string) => Number(held.split(' ')[0]);

function describeProcess(pid: number): string {
  return `${pid} ${startedAt(pid)}`;
}

/** Field 22 of Linux's process status; elsewhere the pid alone must do. */
function startedAt(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
