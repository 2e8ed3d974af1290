// Words inside Markdown, as words: no sign of Markdown, HTML or formulas means anything, and no address becomes a
// link. Knows nothing of what is written.

/** Typed words in a cell of a table or in a heading; a new line ends neither. */
export const markdownWords = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\r', '\n')
    // What has no letter cannot be seen and may steer what shows the file.
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>#|~&!$@^]/gu, String.raw`\$&`)
    // Addresses that renderers would make links of.
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/\b(www)\./giu, String.raw`$1\.`)
    .replaceAll(/^(\s*\d*)([-+=.)])/gmu, String.raw`$1\$2`)
    .replaceAll(/\s*\n\s*/gu, '<br>')
    .replaceAll('\t', ' ');
