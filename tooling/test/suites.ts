import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../start/apps.ts';

/** `failures` names what failed and why, for whoever sees only the end of a long run. */
export type Count = { passed: number; failed: number; failures: string[] };

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
  return judged(count, exitCode, suite.name);
}

/** A runner's own "failed" and a silent run both count, so that no sum can hide them. */
export function judged(count: Count, exitCode: number | null, suite: string): Count {
  const isBroken = exitCode !== 0 || count.passed === 0;
  if (!isBroken || count.failed > 0) return count;
  const failures = [`${suite}: the runner ended with ${exitCode}`, ...count.failures];
  return { ...count, failed: 1, failures };
}

const NOTHING: Count = { passed: 0, failed: 0, failures: [] };

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

type VitestResults = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    /** Why the file itself did not run; empty when its tests speak for it. */
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
};

export function readVitest(text: string): Count {
  const results: VitestResults = JSON.parse(text);
  const failures = results.testResults.flatMap((file) => [
    ...(file.message === '' ? [] : [`${file.name}: ${firstLine(file.message)}`]),
    ...file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file.name}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`),
  ]);
  return { passed: results.numPassedTests, failed: results.numFailedTests, failures };
}

type PlaywrightResults = {
  stats: { expected: number; unexpected: number; flaky: number };
  suites: PlaywrightSuite[];
};

type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: {
    file: string;
    title: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
};

export function readPlaywright(text: string): Count {
  const { stats, suites }: PlaywrightResults = JSON.parse(text);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: suites.flatMap(failuresOf),
  };
}

function failuresOf(suite: PlaywrightSuite): string[] {
  const own = suite.specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => `${file}: ${title}: ${firstLine(results[0]?.error?.message)}`),
  );
  return [...own, ...(suite.suites ?? []).flatMap(failuresOf)];
}

function firstLine(message = ''): string {
  return message.split('\n', 1)[0] ?? '';
}
