// Texts as PDF writes them. Knows nothing of where they stand.

/** Four hexadecimal digits. */
export const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** UTF-16 of a text in hexadecimal digits, as PDF wants it; half a letter is said to be unknown. */
export const utf16Hex = (text: string): string =>
  text
    .toWellFormed()
    .split('')
    .map((unit) => hex(unit.charCodeAt(0)))
    .join('');

/** Letters that mean the same in every encoding and nothing to PDF. */
const PLAIN = /^[\w ,.:;!?/#&=%@+-]*$/u;

/** A text string, safe whatever is in it. */
export const textString = (text: string): string =>
  PLAIN.test(text) ? `(${text})` : `<FEFF${utf16Hex(text)}>`;

/** Bytes as a string of one character a byte, which is what the writer takes. */
export function binary(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a function takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return text;
}
