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
  const built = changedAt(join(root, 'dist/sw.js'));
  if (SOURCES.every((name) => newest(join(root, name)) < built)) return;
  console.log('Kurs: building.');
  if (runTool('vite', ['build', '--logLevel', 'warn']) === 0) return;
  console.error('\nKurs could not be built (see above). Nothing was started.');
  process.exit(1);
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
