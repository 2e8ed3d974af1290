// Words inside XML, in an element or in a quoted attribute. Knows nothing of files and formats.

/** Everything XML 1.0 has no place for, lone halves of letters too. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make spaces of them in an attribute.
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Words without what XML cannot hold. */
export const fitForXml = (words: string): string => words.replaceAll(UNFIT, '');

/** Words as they stand in XML: its own signs written out, what it cannot hold left out. */
export const xml = (words: string): string =>
  fitForXml(words).replaceAll(/[&<>"\n\t]/gu, (sign) => SIGNS[sign] ?? sign);
