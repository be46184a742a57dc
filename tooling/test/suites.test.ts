import { expect, it } from 'vitest';
import { judged, readPlaywright, readVitest } from './suites.ts';

it('counts a suite that ran nothing as failed', () => {
  expect(judged({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

it('counts a runner that broke as failed, whatever it reported', () => {
  expect(judged({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
  expect(judged({ passed: 9, failed: 0 }, null)).toEqual({ passed: 9, failed: 1 });
  expect(judged({ passed: 9, failed: 3 }, 1)).toEqual({ passed: 9, failed: 3 });
});

it('reads what each runner writes, a flaky test being a failed one', () => {
  expect(readVitest('{"numPassedTests":4,"numFailedTests":1}')).toEqual({ passed: 4, failed: 1 });
  expect(readPlaywright('{"stats":{"expected":4,"unexpected":1,"flaky":1}}')).toEqual({
    passed: 4,
    failed: 2,
  });
});
