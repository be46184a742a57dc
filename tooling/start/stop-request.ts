import { readFileSync } from 'node:fs';

const CHECK_EVERY_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Settles on Ctrl-C, on SIGTERM, or when whoever started us is gone without a word. */
export function stopRequest(): Promise<void> {
  const above = launchers().join();
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
    setInterval(() => {
      if (launchers().join() !== above) resolve();
    }, CHECK_EVERY_MS).unref();
  });
}

/**
 * Our parent; with `npx pnpm …`, the shells and pnpm up to npx. A SIGTERM to npx ends only the shell
 * below it: pnpm, and we, would go on as orphans that nobody sees.
 */
function launchers(): number[] {
  const ancestors = [process.ppid];
  for (let pid = process.ppid; pid > 1; ancestors.push(pid)) pid = parentOf(pid);
  const npx = ancestors.findIndex((pid) => read(pid, 'cmdline').startsWith('npm exec'));
  return ancestors.slice(0, npx + 1 || 1);
}

function parentOf(pid: number): number {
  const afterName = read(pid, 'stat').split(') ').at(-1) ?? '';
  return Number(afterName.split(' ')[1] ?? 0);
}

/** Nothing for a process that has ended, and where there is no such folder. */
function read(pid: number, name: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
