// The gate over locales/: prints every problem and fails when there is one.
// Knows the folders; what a problem is, is in locale-problems.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { localeProblems } from './locale-problems.mjs';

const locales = join(root, 'locales');
const bundles = Object.fromEntries(
  readdirSync(locales).map((language) => [
    language,
    Object.fromEntries(
      readdirSync(join(locales, language)).map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(join(locales, language, file), 'utf8')),
      ]),
    ),
  ]),
);
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({
    path: `src/${name}`,
    content: readFileSync(join(root, 'src', name), 'utf8'),
  }));

const problems = localeProblems(bundles, sources);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `All texts are there in ${Object.keys(bundles).join(', ')}.`
    : `${problems.length} problems in the texts.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
