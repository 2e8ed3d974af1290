// Counts single tests in the reports of the test runners.
// Builtin modules only. Knows nothing of gates.

/**
 * @typedef {{ passed: number, failed: number }} Count
 *
 * A file that broke before its first test counts as one failed test.
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {Count}
 */
export function vitestCount({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * A test that only passed at a second try counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: readonly unknown[] }} report
 * @returns {Count}
 */
export function playwrightCount({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * What a gate adds to the sum: its tests, or one when it has none. A gate that ended badly has at
 * least one failure, and one without a report passed or failed as a whole.
 * @param {Count | null} tests
 * @param {number} code exit code
 * @returns {Count}
 */
export function gateCount(tests, code) {
  if (!tests) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { passed: tests.passed, failed: code === 0 ? tests.failed : Math.max(1, tests.failed) };
}
