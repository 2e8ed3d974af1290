// Makes the command line ready in a checkout: installs what is missing, builds it when it is missing or older than
// its sources. Runs on a plain Node 20: builtin modules only.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOlderThanSources } from './build.mjs';
import { ensureInstalled, root, runTool } from './install.mjs';

const lock = join(root, 'dist-cli-lock');
/** Milliseconds after which whoever holds the lock must have been stopped. */
const LONGEST = 120_000;

ensureInstalled();
if (isOld()) {
  waitForOthers();
  try {
    if (isOld()) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isOld() {
  return isOlderThanSources('dist-cli/main.js', ['src', 'locales', 'scripts', 'package-lock.json']);
}

function build() {
  console.log('Kurs: building the command line.');
  if (runTool('node', ['scripts/build-cli.mjs']) === 0) return;
  console.error('\nThe command line of Kurs could not be built (see above). Nothing was started.');
  process.exitCode = 1;
}

/** Several may start at once; one builds, and the others take what it built. */
function waitForOthers() {
  for (;;) {
    try {
      return mkdirSync(lock);
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LONGEST) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
