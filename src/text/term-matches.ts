// Where a text uses terms of the glossary. Pure; the words and forms of a language are arguments.

/** A term in one language. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** How it looks inflected: beginnings of words, one for each word of the term. */
  readonly forms: readonly string[];
}

/** A piece of a text; all pieces joined are the text. */
export interface Piece {
  readonly words: string;
  /** Id of the term these words stand for. */
  readonly term?: string;
}

export type FindTerms = (text: string) => Piece[];

/**
 * Finds each term where it stands first: at the start of a word, in any case, the longest term first.
 * A term is found as it is; a form takes the rest of its words along.
 */
export function termFinder(terms: readonly Term[]): FindTerms {
  const patterns = terms
    .flatMap(({ id, term, forms }) => [
      { id, length: term.length, pattern: phrase(term, '') },
      ...forms.map((form) => ({ id, length: form.length, pattern: phrase(form, '\\p{L}*') })),
    ])
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) return (text) => [{ words: text }];
  // A hyphen ties: the "mission" of "mission-oriented" is no word of its own.
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}]-?)(?:${patterns.map(({ pattern }) => `(${pattern})`).join('|')})(?!-?[\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) => pieces(text, any, (group) => patterns[group]?.id ?? '');
}

/** The pattern of a phrase; a space stands for any space. */
const phrase = (words: string, ending: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&') + ending)
    .join('\\s+');

function pieces(text: string, any: RegExp, idOf: (group: number) => string): Piece[] {
  const found: Piece[] = [];
  const known = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(any)) {
    const [words, ...groups] = match;
    const term = idOf(groups.findIndex((group) => group !== undefined));
    if (known.has(term)) continue;
    known.add(term);
    if (match.index > end) found.push({ words: text.slice(end, match.index) });
    found.push({ words, term });
    end = match.index + words.length;
  }
  return end < text.length || found.length === 0 ? [...found, { words: text.slice(end) }] : found;
}
