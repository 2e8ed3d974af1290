// What is wrong with the texts of the app, in sentences: missing, empty, unused or unequal ones.
// Pure; knows nothing of files. English is the measure for every other language.

import { badUses } from './locale-uses.mjs';

/**
 * @typedef {Record<string, unknown>} Bundle
 * @typedef {Record<string, Record<string, Bundle>>} Bundles language → namespace → texts
 * @typedef {import('./locale-uses.mjs').Source} Source
 * @typedef {Record<string, readonly string[]>} EqualTexts language → texts that may read as in English
 */

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * @param {Bundles} bundles
 * @param {readonly Source[]} sources
 * @param {EqualTexts} equal
 * @param {(namespace: string, language: string) => boolean} isTranslated
 * @returns {string[]} empty when all is well
 */
export function localeProblems(bundles, sources, equal = {}, isTranslated = () => true) {
  const { en, ...others } = Object.fromEntries(
    Object.entries(bundles).map(([language, namespaces]) => [language, flatten(namespaces)]),
  );
  if (!en) return ['There is no English to measure the other languages by.'];
  const plurals = pluralBases(Object.values({ en, ...others }));
  return [
    ...Object.entries({ en, ...others }).flatMap(([language, texts]) => [
      ...badTexts(language, texts),
      ...badPlurals(language, texts, plurals),
    ]),
    ...Object.entries(others).flatMap(([language, texts]) =>
      differences(
        language,
        texts,
        new Map([...en].filter(([key]) => isTranslated(key.split(':', 1)[0] ?? '', language))),
        plurals,
      ),
    ),
    ...Object.entries(others).flatMap(([language, texts]) =>
      leftEnglish(language, texts, en, new Set(equal[language])),
    ),
    ...badUses(baseKeys(en, plurals), Object.keys(bundles['en'] ?? {}), sources),
  ];
}

/**
 * @param {Record<string, Bundle>} namespaces
 * @returns {Map<string, unknown>} `namespace:a.b` → text
 */
function flatten(namespaces) {
  /** @type {Map<string, unknown>} */
  const texts = new Map();
  /** @type {(key: string, value: unknown, separator: string) => void} */
  const visit = (key, value, separator) => {
    if (typeof value !== 'object' || value === null) return void texts.set(key, value);
    for (const [part, inner] of Object.entries(value)) {
      if (/[.:]/.test(part)) texts.set(`${key}${separator}${part}`, null);
      else visit(`${key}${separator}${part}`, inner, '.');
    }
  };
  for (const [namespace, bundle] of Object.entries(namespaces)) visit(namespace, bundle, ':');
  return texts;
}

/**
 * A key is a plural when any language has both `_one` and `_other` of it.
 * @param {readonly Map<string, unknown>[]} languages
 */
function pluralBases(languages) {
  return new Set(
    languages.flatMap((texts) =>
      [...texts.keys()]
        .filter((key) => key.endsWith('_one'))
        .map((key) => key.slice(0, -'_one'.length))
        .filter((base) => texts.has(`${base}_other`)),
    ),
  );
}

/**
 * @param {string} key
 * @param {ReadonlySet<string>} plurals
 */
function baseOf(key, plurals) {
  const base = key.replace(/_[a-z]+$/, '');
  return plurals.has(base) && FORMS.includes(key.slice(base.length + 1)) ? base : key;
}

/**
 * @param {Map<string, unknown>} texts
 * @param {ReadonlySet<string>} plurals
 */
function baseKeys(texts, plurals) {
  return new Set([...texts.keys()].map((key) => baseOf(key, plurals)));
}

/**
 * @param {string} language
 * @param {Map<string, unknown>} texts
 */
function badTexts(language, texts) {
  return [...texts].flatMap(([key, text]) => {
    if (text === null)
      return [`${language}: the name "${key}" holds a dot or colon, or has no text.`];
    if (typeof text !== 'string') return [`${language}: "${key}" is not a text.`];
    return text.trim() === '' ? [`${language}: "${key}" is empty.`] : [];
  });
}

/**
 * @param {string} language
 * @param {Map<string, unknown>} texts
 * @param {ReadonlySet<string>} plurals
 */
function badPlurals(language, texts, plurals) {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  // Every language may have words of its own for "none".
  const possible = new Set(['zero', ...wanted]);
  return [...plurals]
    .filter((base) => FORMS.some((form) => texts.has(`${base}_${form}`)))
    .flatMap((base) => [
      ...wanted
        .filter((form) => !texts.has(`${base}_${form}`))
        .map((form) => `${language}: "${base}" lacks the form _${form}.`),
      ...FORMS.filter((form) => !possible.has(form) && texts.has(`${base}_${form}`)).map(
        (form) => `${language}: "${base}" has a form too many, _${form}.`,
      ),
    ]);
}

/**
 * @param {string} language
 * @param {Map<string, unknown>} texts
 * @param {Map<string, unknown>} english
 * @param {ReadonlySet<string>} plurals
 */
function differences(language, texts, english, plurals) {
  const theirs = withoutForms(baseKeys(texts, plurals));
  const ours = withoutForms(baseKeys(english, plurals));
  return [
    ...missing(
      language,
      [...ours].filter((key) => !theirs.has(key)),
      theirs,
    ),
    ...[...theirs]
      .filter((key) => !ours.has(key))
      .map((key) => `${language}: "${key}" is not in English.`),
    ...[...ours]
      .filter((key) => theirs.has(key))
      .flatMap((key) => {
        const [wanted, found] = [
          placeholders(english, key, plurals),
          placeholders(texts, key, plurals),
        ];
        return wanted === found
          ? []
          : [
              `${language}: "${key}" has the places ${found || 'none'}, English ${wanted || 'none'}.`,
            ];
      }),
  ];
}

/**
 * What lacks, in a line each; of a file that is not there at all, how many texts it has.
 * @param {string} language
 * @param {readonly string[]} keys
 * @param {ReadonlySet<string>} theirs
 */
function missing(language, keys, theirs) {
  const files = new Set([...theirs].map((key) => key.split(':', 1)[0]));
  return [...Map.groupBy(keys, (key) => key.split(':', 1)[0] ?? '')].flatMap(([file, lacking]) =>
    files.has(file)
      ? lacking.map((key) => `${language}: "${key}" is missing.`)
      : [`${language}: the file ${file}.json is missing, with ${lacking.length} texts.`],
  );
}

/** Words that only English has, so that two of them in a text give it away. */
const ENGLISH =
  /(?<!\p{L})(?:the|and|your|with|which|that|this|from|what|have|their|they)(?!\p{L})/giu;

/**
 * Texts that read as in English though they need not, and texts in which English was left.
 * @param {string} language
 * @param {Map<string, unknown>} texts
 * @param {Map<string, unknown>} english
 * @param {ReadonlySet<string>} equal
 */
function leftEnglish(language, texts, english, equal) {
  return [...texts].flatMap(([key, text]) => {
    if (typeof text !== 'string' || equal.has(text)) return [];
    const isSame =
      text === english.get(key) && /\p{L}{2}/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''));
    const words = new Set((text.match(ENGLISH) ?? []).map((word) => word.toLowerCase()));
    return isSame || words.size > 1 ? [`${language}: "${key}" is still English: ${text}`] : [];
  });
}

/**
 * Under how many forms a term of the glossary appears differs from language to language.
 * @param {ReadonlySet<string>} keys
 */
const withoutForms = (keys) =>
  new Set([...keys].filter((key) => !/^glossary:\w+\.forms\b/.test(key)));

/**
 * The {{places}} of a text, over all its plural forms, sorted.
 * @param {Map<string, unknown>} texts
 * @param {string} key
 * @param {ReadonlySet<string>} plurals
 */
function placeholders(texts, key, plurals) {
  const keys = plurals.has(key) ? FORMS.map((form) => `${key}_${form}`) : [key];
  const words = keys.map((name) => texts.get(name)).join(' ');
  const found = [...words.matchAll(/\{\{\s*([\w.]+)/g)].map(([, place = '']) => place);
  return [...new Set(found)].toSorted().join(', ');
}
