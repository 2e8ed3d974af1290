import { expect, test } from 'vitest';
import { gateCount, playwrightCount, vitestCount } from '../../scripts/counts.mjs';

test('a file that broke before its first test counts as a failed test', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}, {}] },
    { status: 'failed', assertionResults: [] },
  ];

  expect(vitestCount({ numPassedTests: 2, numFailedTests: 0, testResults })).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('a browser test that passed only at a second try counts as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1 };

  expect(playwrightCount({ stats })).toEqual({ passed: 3, failed: 2 });
});

test('a gate without tests of its own counts as one', () => {
  expect(gateCount(null, 0)).toEqual({ passed: 1, failed: 0 });
  expect(gateCount(null, 2)).toEqual({ passed: 0, failed: 1 });
});

test('a gate that ended badly fails even when all its tests passed', () => {
  expect(gateCount({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
});
