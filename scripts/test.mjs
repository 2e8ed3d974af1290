// `npm test`: sets up what is missing, runs every gate, counts, and says what failed.
// Options: `--only unit,lint` for some gates, `--proof` for the full matrix, which resumes when cut.
// Runs on a plain Node 20 with nothing installed: builtin modules only.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gateCount, playwrightCount, vitestCount } from './counts.mjs';
import { gates } from './gates.mjs';
import { ensureInstalled, root, runTool, toolEnvironment } from './install.mjs';
import { proofState } from './proof-state.mjs';
import { ensureTestTools } from './tools.mjs';

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Result */

const { values } = parseArgs({
  options: { only: { type: 'string' }, proof: { type: 'boolean', default: false } },
});
const chosen = chooseGates(values.only?.split(',').map((name) => name.trim()));
const cache = join(root, '.cache');
mkdirSync(cache, { recursive: true });

ensureInstalled();
if (chosen.some(({ by }) => by)) ensureTestTools(values.proof);

const state = values.proof ? proofState(join(cache, 'proof.json')) : null;
const results = chosen.map((gate) => state?.done(gate.name) ?? runGate(gate));
report(results);

/** @param {readonly string[] | undefined} names */
function chooseGates(names) {
  const all = gates(values.proof);
  const unknown = names?.filter((name) => !all.some((gate) => gate.name === name)) ?? [];
  if (unknown.length > 0) {
    console.error(
      `No gate is called ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  return names ? all.filter(({ name }) => names.includes(name)) : all;
}

/**
 * @param {import('./gates.mjs').Gate} gate
 * @returns {Result}
 */
function runGate(gate) {
  console.log(`\n── ${gate.name} ${'─'.repeat(60 - gate.name.length)}`);
  const [tool = '', ...options] = gate.command;
  if (gate.report) rmSync(join(cache, gate.report), { force: true });
  const started = performance.now();
  const code = runTool(tool, options, {
    ...toolEnvironment(),
    KURS_PROOF: values.proof ? '1' : '',
  });
  const seconds = (performance.now() - started) / 1000;
  const result = { name: gate.name, ...gateCount(testsOf(gate), code), seconds };
  state?.keep(result);
  return result;
}

/** @param {import('./gates.mjs').Gate} gate */
function testsOf({ report: file, by }) {
  if (!file) return null;
  try {
    const content = JSON.parse(readFileSync(join(cache, file), 'utf8'));
    return by === 'vitest' ? vitestCount(content) : playwrightCount(content);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * The table, the closing line, and the exit code.
 * @param {readonly Result[]} all
 */
function report(all) {
  console.log('\n');
  for (const { name, passed, failed, seconds } of all) {
    const sign = failed === 0 ? '✓' : '✗';
    const time = `${seconds.toFixed(1)} s`;
    console.log(
      `${sign} ${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${time.padStart(9)}`,
    );
  }
  const passed = all.reduce((sum, result) => sum + result.passed, 0);
  const failed = all.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
