// Proves that the layer rules still bite: two tools were silently green when tried.
// Knows the fixture; the rules themselves are in .oxlintrc.json.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly message: string;
  }[];
}

const fixture = fileURLToPath(new URL('./fixture', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

const diagnostics = lintFixture();

test('every forbidden dependency is an error, and nothing else is', () => {
  const forbidden = readdirSync(`${fixture}/src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('forbidden-'))
    .map((name) => `src/${name} boundaries(dependencies)`);
  const found = diagnostics.map(({ filename, code }) => `${filename} ${code}`);

  expect(found.toSorted()).toEqual(forbidden.toSorted());
});

test.each([
  ['src/domain/forbidden-layer.ts', 'type "document"'],
  ['src/domain/forbidden-package.ts', 'source "zustand"'],
  ['src/pictures/forbidden-worker.ts', 'type "report"'],
  ['src/chapters/mission/forbidden-chapter.ts', 'folder="people"'],
  ['src/storage/forbidden-door.ts', 'type "document"'],
  ['src/text/forbidden-builtin.ts', 'source "node:fs"'],
  ['src/cli/forbidden-screen.ts', 'type "flow"'],
  ['src/cli/forbidden-library.ts', 'type "storage"'],
])('%s is told what it may not use: %s', (file, reason) => {
  const messages = diagnostics.filter(({ filename }) => filename === file);

  expect(messages.map(({ message }) => message)).toEqual([expect.stringContaining(reason)]);
});

function lintFixture(): Report['diagnostics'] {
  const oxlint = `${root}/node_modules/oxlint/bin/oxlint`;
  const options = ['-c', `${root}/.oxlintrc.json`, '-f', 'json', 'src'];
  const run = spawnSync(process.execPath, [oxlint, ...options], { cwd: fixture, encoding: 'utf8' });
  return (JSON.parse(run.stdout) as Report).diagnostics;
}
