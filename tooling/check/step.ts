import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../start/apps.ts';

export type Step = {
  name: string;
  /** What is wrong, as text to show; empty when nothing is. */
  faults: () => string;
};

/** A step that a program carries out; its whole output is the fault when it fails. */
export function command(name: string, line: string, folder = '.'): Step {
  return { name, faults: () => outputOfFailure(line, folder) };
}

/** Runs a program of the packages; empty when it succeeds, else all that it said. */
export function outputOfFailure(line: string, folder: string): string {
  const [program = '', ...words] = line.split(' ');
  const cwd = join(ROOT, folder);
  const ran = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${cwd}/node_modules/.bin:${ROOT}/node_modules/.bin:${process.env['PATH']}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ran.status === 0) return '';
  return `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`.trim() || 'failed';
}
