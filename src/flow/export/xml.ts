// Words inside of XML: in an element or in a quoted attribute. Knows no format.
import { clean } from '#flow/import/neutral.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make spaces of them in an attribute.
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The words without what XML may not hold, its own signs written out. */
export const xml = (words: string): string =>
  clean(words).replaceAll(/[&<>"\n\t]/gu, (sign) => SIGNS[sign] ?? sign);

/** The names of attributes in the order they are first used, each with a short key. */
export const columnsOf = (
  items: readonly (readonly (readonly [name: string, value: string])[])[],
): ReadonlyMap<string, string> =>
  new Map([...new Set(items.flat().map(([name]) => name))].map((name, at) => [name, String(at)]));
