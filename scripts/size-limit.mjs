// What a first visit may weigh, gzipped (bar B15): the files that the page itself names, and the words of the
// first route. Reads the built page and the manifest; knows nothing of what is in the files.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const WORDS = 'virtual:texts/en/shell';

const page = readFileSync(`${dist}index.html`, 'utf8');
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/gu)].map(
  ([, file = '']) => file,
);
/** @type {Record<string, { file: string }>} */
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));
const words = manifest[WORDS]?.file;
if (words === undefined) throw new Error(`The build has no ${WORDS}`);

export default [
  { name: 'first route, scripts', path: filesOf('.js'), gzip: true, limit: '200 kB' },
  { name: 'first route, styles', path: filesOf('.css'), gzip: true, limit: '15 kB' },
];

/** @param {string} ending */
function filesOf(ending) {
  const files = [...named, words].filter((file) => file?.endsWith(ending));
  if (files.length === 0) throw new Error(`The built page names no ${ending}`);
  return files.map((file) => `${dist}${file}`);
}
