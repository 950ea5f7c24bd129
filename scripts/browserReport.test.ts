import { describe, expect, test } from 'vitest';
import { countBrowserTests } from './browserReport.mjs';

/** A report with one test in a group of a file, whose attempts ended like this. */
const reportOf = (status: string, ...attempts: readonly string[]) => ({
  suites: [
    {
      suites: [
        {
          specs: [
            {
              title: 'a click',
              tests: [{ projectName: 'phone', status, results: attempts.map((it) => ({ status: it })) }],
            },
          ],
        },
      ],
    },
  ],
});

describe('what the gate counts of a browser test', () => {
  test.each([
    ['that passed', reportOf('expected', 'passed'), { passed: 1, failed: 0, hung: [] }],
    ['that failed twice', reportOf('unexpected', 'failed', 'failed'), { passed: 0, failed: 1, hung: [] }],
    ['that hung twice', reportOf('unexpected', 'timedOut', 'timedOut'), { passed: 0, failed: 1, hung: [] }],
    ['that was skipped', reportOf('skipped', 'skipped'), { passed: 0, failed: 1, hung: [] }],
    ['that failed, then passed', reportOf('flaky', 'failed', 'passed'), { passed: 0, failed: 1, hung: [] }],
    [
      'that hung, then passed',
      reportOf('flaky', 'timedOut', 'passed'),
      { passed: 1, failed: 0, hung: ['phone: a click'] },
    ],
  ])('one %s', (_, report, counts) => {
    expect(countBrowserTests(report)).toEqual(counts);
  });
});
