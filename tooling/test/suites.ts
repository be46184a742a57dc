import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../start/apps.ts';

export type Count = { passed: number; failed: number };

export type Suite = {
  name: string;
  folder: string;
  runner: 'vitest' | 'playwright';
  environment?: Record<string, string>;
};

/** Runs one suite in front of the reader. One that breaks, or executes nothing, has failed. */
export async function run(suite: Suite, giveUp: AbortSignal): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'minhbach-results-'));
  const results = join(folder, 'results.json');
  const { command, variables, read } = RUNNERS[suite.runner];
  const runner = spawn(
    join(ROOT, suite.folder, 'node_modules/.bin', suite.runner),
    command(results),
    {
      cwd: join(ROOT, suite.folder),
      stdio: 'inherit',
      signal: giveUp,
      env: { ...process.env, ...suite.environment, ...variables(results) },
    },
  );
  const exitCode = await new Promise<number | null>((resolve) => {
    runner.once('exit', resolve);
    runner.once('error', () => resolve(1));
  });
  const count = existsSync(results) ? read(readFileSync(results, 'utf8')) : NOTHING;
  rmSync(folder, { recursive: true });
  return judged(count, exitCode);
}

/** A runner's own "failed" and a silent run both count, so that no sum can hide them. */
export function judged({ passed, failed }: Count, exitCode: number | null): Count {
  const isBroken = exitCode !== 0 || passed === 0;
  return { passed, failed: isBroken ? Math.max(failed, 1) : failed };
}

const NOTHING: Count = { passed: 0, failed: 0 };

const RUNNERS = {
  vitest: {
    command: (results: string) => [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    variables: () => ({}),
    read: readVitest,
  },
  playwright: {
    command: () => ['test', '--reporter=list,json'],
    variables: (results: string) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: results }),
    read: readPlaywright,
  },
};

export function readVitest(text: string): Count {
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(text);
  return { passed, failed };
}

export function readPlaywright(text: string): Count {
  const { expected, unexpected, flaky } = JSON.parse(text).stats;
  return { passed: expected, failed: unexpected + flaky };
}
