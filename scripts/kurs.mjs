#!/usr/bin/env node
// `npx kurs`: starts the built command. In a checkout it is built first when it is missing or older than its
// sources; a package brings it along. Runs on a plain Node 20: builtin modules only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => new URL(`../${path}`, import.meta.url);

if (existsSync(here('src/cli/main.ts'))) prepare();
await import(here('dist-cli/main.js').href);

/** Apart from this process, so that its words do not run into what the command prints. */
function prepare() {
  const script = fileURLToPath(here('scripts/prepare-cli.mjs'));
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(3);
}
