// A workbook of which some texts are said in a second language, too: all letters of those are the same one, so that
// whoever reads a file sees in which language a text is.
import { addressOf } from '#domain/schema.ts';
import { textPairs } from '#domain/bilingual.ts';
import type { Snapshot } from '#domain/snapshot.ts';

export const SECOND = 'sv';
const LETTER = 'ø';

/** As it is said in the second language. */
const secondOf = (text: string): string => text.replaceAll(/\p{L}/gu, LETTER);

/** The language of a text by its letters; none where there are letters of both, or of neither. */
export function lettersOf(text: string, first: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => letter === LETTER).length;
  return own === 0
    ? letters.length > 0
      ? first
      : undefined
    : own === letters.length
      ? SECOND
      : undefined;
}

/** Where something is typed that has letters. */
export const typedAt = (snapshot: Snapshot): string[] =>
  textPairs(snapshot)
    .filter(({ original }) => /\p{L}/u.test(original))
    .map(({ at }) => addressOf(at));

/** The workbook with second texts at these places. */
export function saidTwice(snapshot: Snapshot, places: readonly string[]): Snapshot {
  const wanted = new Set(places);
  const pairs = textPairs(snapshot).filter(({ address }) => wanted.has(address));
  const texts = Object.fromEntries(
    pairs.map(({ address, original }) => [address, secondOf(original)]),
  );
  return { ...snapshot, second: { language: SECOND, texts, of: {} } };
}
