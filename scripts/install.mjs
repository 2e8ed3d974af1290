// Gets the packages Kurs is built from, when they are missing or not those of the lock file.
// Runs on a plain Node 20 before anything is installed: builtin modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** The environment in which the project's own Node and tools are found first. */
export function toolEnvironment() {
  return {
    ...process.env,
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  };
}

/**
 * Runs an installed tool with its output on this terminal.
 * @param {string} name as in node_modules/.bin
 * @param {readonly string[]} options
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {number} its exit code; 1 when it could not be started
 */
export function runTool(name, options, environment = toolEnvironment()) {
  const command = join(root, 'node_modules/.bin', name);
  const settings = /** @type {const} */ ({ cwd: root, env: environment, stdio: 'inherit' });
  return spawnSync(command, options, { ...settings, shell: windows }).status ?? 1;
}

/** Installs when needed. Ends the process with a plain sentence when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Kurs: installing packages, this takes a minute the first time.');
  if (npmInstall() === 0 && isInstalled()) return;
  console.error(
    '\nKurs could not install its packages: `npm ci` did not finish (see above).\n' +
      'Check that this computer reaches your package registry, then run the same command again.',
  );
  process.exit(1);
}

/** Whether every package of the lock file is there in its version. An interrupted install is not. */
function isInstalled() {
  const node = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
  const present = packagesOf('node_modules/.package-lock.json');
  return (
    existsSync(node) &&
    Object.entries(packagesOf('package-lock.json')).every(
      ([path, wanted]) =>
        path === '' || wanted.optional || present[path]?.version === wanted.version,
    )
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** `npm ci` by the very npm (and Node) that started this script, so that no other one is needed. */
function npmInstall() {
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const settings = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  if (npm && node) return spawnSync(node, [npm, 'ci'], settings).status;
  return spawnSync('npm', ['ci'], { ...settings, shell: windows }).status;
}
