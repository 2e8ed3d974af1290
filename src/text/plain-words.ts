// Words from elsewhere or for elsewhere, as plain as every format can hold them. Knows no format.

/** A name as in the file, and what it says. */
export type Attribute = readonly [name: string, value: string];

/** Words without what cannot be shown or stored, and without spaces around them. */
export const clean = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    // oxlint-disable-next-line no-control-regex -- these are what has to go
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/gu, '')
    .trim();

/** As `clean`, in one line. */
export const oneLine = (words: string): string => clean(words).replaceAll(/\s+/gu, ' ');
