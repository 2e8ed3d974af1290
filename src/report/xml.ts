// Words inside XML. Knows nothing of files.

/** Everything XML 1.0 has no place for, lone halves of letters too. */
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words without what XML cannot hold. */
export const fitForXml = (text: string): string => text.replaceAll(UNFIT, '');

/** Words as they stand between two tags. */
export const xml = (text: string): string =>
  fitForXml(text).replaceAll(/[&<>]/gu, (letter) => ESCAPES[letter] ?? letter);
