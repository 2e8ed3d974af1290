// The gate over locales/: prints every problem and fails when there is one. It looks at the languages
// that are offered; `--language de` looks at one that is still being written.
// Knows the folders; what a problem is, is in locale-problems.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../src/text/language.ts';
import { languageOf } from '../src/text/namespaces.ts';
import { root } from './install.mjs';
import { localeProblems } from './locale-problems.mjs';

const { language } = parseArgs({ options: { language: { type: 'string' } } }).values;
const languages = language ? ['en', language] : LANGUAGES;

/** @type {(...path: string[]) => any} Names the file that cannot be read: JSON's own message does not. */
const json = (...path) => {
  try {
    return JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  } catch (error) {
    console.error(`${path.join('/')} cannot be read: ${String(error)}`);
    return process.exit(1);
  }
};
const bundles = Object.fromEntries(
  languages.map((code) => [
    code,
    Object.fromEntries(
      readdirSync(join(root, 'locales', code)).map((file) => [
        file.replace(/\.json$/, ''),
        json('locales', code, file),
      ]),
    ),
  ]),
);
// Names stay as they are everywhere; the other lists hold words that a language shares with English.
const names = json('scripts', 'equal-texts', 'names.json');
const equal = Object.fromEntries(
  languages
    .filter((code) => code !== 'en')
    .map((code) => [code, [...names, ...json('scripts', 'equal-texts', `${code}.json`)]]),
);
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      content: readFileSync(join(root, folder, name), 'utf8'),
    })),
);

const problems = localeProblems(
  bundles,
  sources,
  equal,
  (namespace, code) => languageOf(namespace, code) === code,
);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `All texts are there in ${languages.join(', ')}.`
    : `${problems.length} problems in the texts.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
