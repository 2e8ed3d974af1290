// Parts a text after so many letters, where its lines were broken: lines have lost the spaces at their ends.

export const countLetters = (text: string): number => text.replaceAll(/\s/gu, '').length;

/** The text up to so many letters (spaces do not count), and what is left without leading spaces. */
export function cutText(text: string, letters: number): readonly [string, string] {
  let left = letters;
  let at = 0;
  while (at < text.length && left > 0) {
    if (!/\s/u.test(text.charAt(at))) left -= 1;
    at += 1;
  }
  return [text.slice(0, at), text.slice(at).trimStart()];
}
