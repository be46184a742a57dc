import { expect, it } from 'vitest';
import { judged, readPlaywright, readVitest } from './suites.ts';

const NOTHING = { passed: 0, failed: 0, failures: [] };
const NINE = { passed: 9, failed: 0, failures: [] };

it('counts a suite that ran nothing as failed', () => {
  expect(judged(NOTHING, 0, 'the law')).toEqual({
    passed: 0,
    failed: 1,
    failures: ['the law: the runner ended with 0'],
  });
});

it('counts a runner that broke as failed, whatever it reported', () => {
  expect(judged(NINE, 1, 'the law')).toMatchObject({ passed: 9, failed: 1 });
  expect(judged(NINE, null, 'the law')).toMatchObject({ passed: 9, failed: 1 });
  expect(judged({ ...NINE, failed: 3 }, 1, 'the law')).toMatchObject({ passed: 9, failed: 3 });
  expect(judged(NINE, 0, 'the law')).toEqual(NINE);
});

it('reads what vitest writes: failed tests, and files that did not load', () => {
  const test = { status: 'failed', fullName: 'counts days', failureMessages: ['3, not 2\nat …'] };
  const results = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      {
        name: 'clock.test.ts',
        message: '',
        assertionResults: [test, { ...test, status: 'passed' }],
      },
      { name: 'broken.test.ts', message: 'no such module\nat …', assertionResults: [] },
    ],
  };
  expect(readVitest(JSON.stringify(results))).toEqual({
    passed: 4,
    failed: 1,
    failures: ['clock.test.ts: counts days: 3, not 2', 'broken.test.ts: no such module'],
  });
});

it('reads what playwright writes, a flaky test being a failed one', () => {
  const spec = (status: string) => ({
    file: 'ask.spec.ts',
    title: 'asks',
    tests: [{ status, results: [{ error: { message: 'no such button\nat …' } }] }],
  });
  const results = {
    stats: { expected: 4, unexpected: 1, flaky: 1 },
    suites: [
      { specs: [spec('expected'), spec('flaky')], suites: [{ specs: [spec('unexpected')] }] },
    ],
  };
  expect(readPlaywright(JSON.stringify(results))).toEqual({
    passed: 4,
    failed: 2,
    failures: ['ask.spec.ts: asks: no such button', 'ask.spec.ts: asks: no such button'],
  });
});
