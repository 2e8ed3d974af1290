// What `npm test` proves, in its order. Cheap and telling gates come first.
// Builtin modules only. Knows nothing of how gates are run and counted.

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {readonly string[]} command tool and options
 * @property {string} [report] JSON report under .cache/ from which single tests are counted
 * @property {'vitest' | 'playwright'} [by] whose report it is
 */

/** @type {readonly Gate[]} */
const GATES = [
  { name: 'format', command: ['oxfmt', '--check'] },
  {
    name: 'lint',
    command: ['oxlint', '--type-aware', '--ignore-pattern=tests/architecture/fixture'],
  },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'locales', command: ['node', 'scripts/locales.mjs'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/unit.json',
    ],
    report: 'unit.json',
    by: 'vitest',
  },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['size-limit', '--config', 'scripts/size-limit.mjs'] },
];

const BROWSER = [
  'playwright',
  'test',
  '--config=tests/playwright.config.ts',
  '--pass-with-no-tests',
];
const PROOF_SLICES = 8;

/**
 * @param {boolean} proof the full matrix: the browser tests in slices, so that a cut run resumes
 * @returns {readonly Gate[]}
 */
export function gates(proof) {
  if (!proof) return [...GATES, browserGate('browser', [])];
  const slices = Array.from({ length: PROOF_SLICES }, (_, index) => `${index + 1}/${PROOF_SLICES}`);
  return [...GATES, ...slices.map((slice) => browserGate(`browser ${slice}`, ['--shard', slice]))];
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 * @returns {Gate}
 */
function browserGate(name, options) {
  const report = 'browser.json';
  return { name, command: [...BROWSER, ...options], report, by: 'playwright' };
}
