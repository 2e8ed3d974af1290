// Builds the app into dist/ when what is there is missing or older than its sources.
// Runs on a plain Node 20 after the install: builtin modules only.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './install.mjs';

const SOURCES = [
  'src',
  'locales',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds when needed. Ends the process with a plain sentence when that fails. */
export function ensureBuilt() {
  // The service worker is written last: when it is there, the build was finished.
  if (!isOlderThanSources('dist/sw.js', SOURCES)) return;
  console.log('Kurs: building.');
  if (runTool('vite', ['build', '--logLevel', 'warn']) === 0) return;
  console.error('\nKurs could not be built (see above). Nothing was started.');
  process.exit(1);
}

/**
 * Whether a built file is missing or older than one of its sources, which are named from the root.
 * @param {string} file
 * @param {readonly string[]} sources
 */
export function isOlderThanSources(file, sources) {
  const built = changedAt(join(root, file));
  return sources.some((name) => newest(join(root, name)) >= built);
}

/**
 * The last change in a file or folder in milliseconds. A folder's own time tells of deletions.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}
