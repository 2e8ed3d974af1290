// What a first visit may weigh, gzipped (bar B15): the entry with the library, and the words of
// both. Reads the manifest of the build; knows nothing of what is in the files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const FIRST_ROUTE = ['index.html', 'virtual:texts/en/shell'];

/** @type {Record<string, { file: string, imports?: string[], css?: string[] }>} */
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

/** @type {Set<string>} */
const chunks = new Set();
for (const key of FIRST_ROUTE) {
  if (!manifest[key]) throw new Error(`The build has no ${key}`);
  follow(key);
}
const loaded = [...chunks].flatMap((key) => manifest[key] ?? []);
const scripts = loaded.map(({ file }) => file).filter((file) => file.endsWith('.js'));
const styles = loaded.flatMap(({ css = [] }) => css);

export default [
  { name: 'first route, scripts', path: paths(scripts), gzip: true, limit: '200 kB' },
  { name: 'first route, styles', path: paths(styles), gzip: true, limit: '15 kB' },
];

/** @param {string} key */
function follow(key) {
  if (chunks.has(key)) return;
  chunks.add(key);
  for (const next of manifest[key]?.imports ?? []) follow(next);
}

/** @param {string[]} files */
function paths(files) {
  return [...new Set(files)].map((file) => `${dist}${file}`);
}
