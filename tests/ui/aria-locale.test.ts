// That no part made of react-aria is left in the browser's language. Reads the kit's own files.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const kit = fileURLToPath(new URL('../../src/ui/', import.meta.url));
const imports = new Map(
  readdirSync(kit)
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => [name, importsOf(readFileSync(kit + name, 'utf8'))]),
);
const fromAria = [...imports.keys()].filter(
  (name) => name !== 'AriaLocale.tsx' && uses(name, /^react-aria-components\//u),
);

test('there are parts made of react-aria', () => {
  expect(fromAria.length).toBeGreaterThan(5);
});

test.each(fromAria)('%s speaks the language of the page', (name) => {
  const users = [...imports.keys()].filter((user) => imports.get(user)?.includes(`./${name}`));
  // Its own, that of the dialog it opens in, or that of every part it is a piece of.
  const isTold = uses(name, /^\.\/(?:AriaLocale|Dialog)\.tsx$/u);
  const isPiece = users.length > 0 && users.every((user) => uses(user, /^\.\/AriaLocale\.tsx$/u));
  expect(isTold || isPiece).toBe(true);
});

function importsOf(code: string): string[] {
  return [...code.matchAll(/from '([^']+)'/gu)].map(([, from = '']) => from);
}

function uses(name: string, what: RegExp): boolean {
  return imports.get(name)?.some((from) => what.test(from)) ?? false;
}
