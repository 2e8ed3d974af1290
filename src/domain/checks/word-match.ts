// Finds listed words in a text. An entry matches at the start of a word, so that stems work in languages
// that inflect.

/** The words of `text` that an entry of `list` begins, as they stand there; phrases match as a whole. */
export function listedWords(text: string, list: readonly string[]): string[] {
  const lower = text.toLocaleLowerCase();
  const found: string[] = [];
  for (const entry of list) {
    // Most lists are long, and making a pattern takes far longer than this look.
    if (!lower.includes(entry)) continue;
    const match = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(entry)}[\\p{L}]*`, 'u').exec(
      lower,
    );
    if (match) found.push(text.slice(match.index, match.index + match[0].length));
  }
  return [...new Set(found)];
}

/**
 * The word that opens a text when an entry of `list` begins it, as it stands there. An entry that ends in
 * a space is a whole word: `teach ` does not find teachers.
 */
export function openingWord(text: string, list: readonly string[]): string | null {
  const opening = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const lower = opening.toLocaleLowerCase();
  const entry = list.find((each) => lower.startsWith(each));
  if (entry === undefined) return null;
  const ending = entry.endsWith(' ')
    ? ''
    : (/^\p{L}*/u.exec(opening.slice(entry.length))?.[0] ?? '');
  return (opening.slice(0, entry.length) + ending).trimEnd();
}
