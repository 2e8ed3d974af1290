// Remembers which gates of `npm run proof` are already green, so that a cut run goes on where it was.
// Builtin modules only. Knows nothing of what the gates do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * @typedef {import('./test.mjs').Result} Result
 *
 * What is remembered holds only for exactly these sources; any change starts afresh.
 * @param {string} file where it is kept
 */
export function proofState(file) {
  const key = sourcesHash();
  /** @type {Record<string, Result>} */
  const results = remembered(file, key);
  return {
    /** @param {string} name */
    done: (name) => results[name],
    /** @param {Result} result */
    keep(result) {
      if (result.failed > 0) return;
      results[result.name] = result;
      writeFileSync(file, JSON.stringify({ key, results }));
    },
  };
}

/**
 * @param {string} file
 * @param {string} key
 */
function remembered(file, key) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return kept.key === key ? kept.results : {};
  } catch {
    return {};
  }
}

/** One hash over the names and contents of all files that git would know, committed or not. */
function sourcesHash() {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = spawnSync('git', options, { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) return `no git, ${Date.now()}`;
  const hash = createHash('sha256');
  for (const name of listed.stdout.split('\0').filter(Boolean).toSorted()) {
    hash.update(`${name}\0`).update(contents(name));
  }
  return hash.digest('hex');
}

/** @param {string} name */
function contents(name) {
  try {
    return readFileSync(join(root, name));
  } catch {
    return 'deleted';
  }
}
