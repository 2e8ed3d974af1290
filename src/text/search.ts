// Finding by words: case and accents ignored, every word must be there, the best first.
// Knows nothing of what is found or where it leads.
import { fold } from '#text/fold.ts';

/** What words are looked for in: a name counts more than the text under it. */
export interface Findable {
  readonly name: string;
  readonly text?: string | undefined;
}

interface Ready<T> {
  readonly entry: T;
  readonly name: string;
  readonly text: string;
}

export interface SearchIndex<T> {
  readonly locale: string;
  readonly ready: readonly Ready<T>[];
}

/** Makes entries ready to be searched many times. */
export const indexFor = <T extends Findable>(
  entries: readonly T[],
  locale: string,
): SearchIndex<T> => ({
  locale,
  ready: entries.map((entry) => ({
    entry,
    name: fold(entry.name, locale),
    text: fold(entry.text ?? '', locale),
  })),
});

export interface Hit<T> {
  readonly entry: T;
  /** The higher, the better; see `POINTS`. */
  readonly points: number;
  /** Found by its name, and not only in the text under it. */
  readonly isNamed: boolean;
}

/** What a word is worth by where it stands. */
const POINTS = { whole: 10, start: 6, word: 4, inside: 2, text: 1 } as const;

/** All that fits, best first; what is equally good keeps its order. Nothing fits an empty query. */
export function search<T>({ ready, locale }: SearchIndex<T>, query: string): Hit<T>[] {
  const words = wordsOf(query, locale);
  if (words.length === 0) return [];
  const whole = words.join(' ');
  return ready
    .map(({ entry, name, text }) => {
      const points = pointsFor(words, whole, name, text);
      return { entry, points, isNamed: points > POINTS.text };
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
}

/** Whether every word of the query is in the text. An empty query fits all. */
export function fits(query: string, text: string, locale: string): boolean {
  const folded = fold(text, locale);
  return wordsOf(query, locale).every((word) => folded.includes(word));
}

/** The words of a query, folded. */
const wordsOf = (query: string, locale: string): string[] =>
  fold(query, locale).split(/\s+/u).filter(Boolean);

/** 0 when a word is missing. */
function pointsFor(words: readonly string[], whole: string, name: string, text: string): number {
  if (name === whole) return POINTS.whole;
  let sum = 0;
  for (const word of words) {
    const points = Math.max(pointsIn(name, word), text.includes(word) ? POINTS.text : 0);
    if (points === 0) return 0;
    sum += points;
  }
  return name.startsWith(whole) ? POINTS.start : Math.min(sum / words.length, POINTS.start);
}

function pointsIn(name: string, word: string): number {
  let points = 0;
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (at === 0) return POINTS.start;
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return POINTS.word;
    points = POINTS.inside;
  }
  return points;
}

/** Characters of an excerpt before and after the first word that was found. */
const [BEFORE, AFTER] = [30, 80];

/** The place of the text that the query found, in one line; its beginning when no word is in it. */
export function excerpt(text: string, query: string, locale: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  const folded = letters.map((letter) => fold(letter, locale));
  const flat = folded.join('');
  const found = wordsOf(query, locale)
    .map((word) => flat.indexOf(word))
    .filter((at) => at >= 0);
  const at = found.length === 0 ? 0 : letterAt(folded, Math.min(...found));
  const from = at <= BEFORE ? 0 : wordStart(letters, at - BEFORE);
  const isToEnd = at + AFTER >= letters.length;
  const to = isToEnd ? letters.length : wordStart(letters, at + AFTER);
  const cut = letters.slice(from, to).join('').trim();
  return `${from > 0 ? '… ' : ''}${cut}${isToEnd ? '' : ' …'}`;
}

/** Which letter of the line stands at a place of its folded form, which may be longer or shorter. */
function letterAt(folded: readonly string[], place: number): number {
  let length = 0;
  return folded.findIndex((letter) => (length += letter.length) > place);
}

/** The beginning of the word that stands there; of a very long one, the place itself. */
function wordStart(letters: readonly string[], place: number): number {
  const space = letters.lastIndexOf(' ', place);
  return place - space > BEFORE / 2 ? place : space + 1;
}
