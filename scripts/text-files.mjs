// The texts as the app loads them: what is always wanted together comes in one file for each language,
// since each file costs its own fetch, on first use and when all is put on the device.
// A plugin of Vite. Knows nothing of what the texts say.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setOf, SETS } from '../src/text/namespaces.ts';

const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));
const ID = 'virtual:texts';

/** `virtual:texts` holds a loader for each `<language>/<set or namespace>`. */
export const textFiles = {
  name: 'kurs:text-files',
  /** @param {string} id */
  resolveId: (id) => (id.startsWith(ID) ? `\0${id}` : null),
  /** @param {string} id */
  load(id) {
    if (id === `\0${ID}`) return allFiles();
    const [, language = '', set = ''] = /^\0virtual:texts\/(\w+)\/(\w+)$/u.exec(id) ?? [];
    return set === 'shell' || set === 'workbook' ? oneSet(language, set) : null;
  },
};

function allFiles() {
  const loaders = readdirSync(LOCALES).flatMap((language) => [
    ...Object.keys(SETS).map((set) => loader(`${language}/${set}`, `${ID}/${language}/${set}`)),
    ...readdirSync(`${LOCALES}${language}`)
      .map((file) => file.replace('.json', ''))
      .filter((name) => name !== 'cli' && setOf(name) === null)
      .map((name) => loader(`${language}/${name}`, `${LOCALES}${language}/${name}.json`)),
  ]);
  return `export default {\n${loaders.join(',\n')}\n};`;
}

/**
 * @param {string} name
 * @param {string} from
 */
const loader = (name, from) =>
  `${JSON.stringify(name)}: () => import(${JSON.stringify(from)}).then((m) => m.default)`;

/**
 * @param {string} language
 * @param {keyof typeof SETS} set
 */
function oneSet(language, set) {
  const imports = SETS[set].map(
    (name, at) => `import t${at} from ${JSON.stringify(`${LOCALES}${language}/${name}.json`)};`,
  );
  const entries = SETS[set].map((name, at) => `${JSON.stringify(name)}: t${at}`);
  return `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`;
}
