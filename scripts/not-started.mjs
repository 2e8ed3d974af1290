// What the page says when the app does not start: scripts blocked, an old browser, a file that did not come.
// Stands in the page itself, in every language, since nobody knows then which one is wanted.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));
const KEY = 'common:notStarted';

/** A plugin of Vite. The app takes the place of the words when it starts; `base.css` shows them only after a while. */
export const notStarted = {
  name: 'kurs:not-started',
  /** @param {string} html */
  transformIndexHtml: (html) =>
    html.replace(
      '<div id="root"></div>',
      `<div id="root"><div class="not-started">${paragraphs()}</div></div>`,
    ),
};

function paragraphs() {
  // English first: it is what most can read.
  const languages = readdirSync(LOCALES).toSorted(
    (a, b) => Number(b === 'en') - Number(a === 'en'),
  );
  return languages.map((language) => `<p lang="${language}">${wordsIn(language)}</p>`).join('');
}

/** @param {string} language */
function wordsIn(language) {
  const [namespace, key = ''] = KEY.split(':');
  const bundle = JSON.parse(readFileSync(`${LOCALES}${language}/${namespace}.json`, 'utf8'));
  return String(bundle[key]).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
