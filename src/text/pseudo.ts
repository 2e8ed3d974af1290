// A language that nobody speaks, for developers: every text 40 % longer and accented, so that a text that
// was forgotten in code, a box that is too small and a letter without a glyph are seen at once.
// Only in builds with VITE_PSEUDO. Knows nothing of what the texts say.
import type { Bundle } from '#text/translator.ts';

const PLAIN = 'AEIOUYaeiouycnrszlLCSZ';
const ACCENTED = 'ÅÉÎÕÜÝåéîõüýçñŕşžłŁÇŚŻ';
/** How much longer a text gets. */
const GROWTH = 0.4;

/** All texts of a bundle in the pseudo-language; places for values stay as they are. */
export function pseudoBundle(bundle: Bundle): Bundle {
  return Object.fromEntries(Object.entries(bundle).map(([key, value]) => [key, pseudo(value)]));
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudo);
  return typeof value === 'object' && value !== null ? pseudoBundle(value as Bundle) : value;
}

/** One text, longer and accented. */
export function pseudoText(text: string): string {
  const pieces = text.split(/(\{\{[^}]*\}\})/u);
  const accented = pieces.map((piece, at) => (at % 2 === 1 ? piece : accent(piece))).join('');
  const words = text.replaceAll(/\{\{[^}]*\}\}/gu, '').trim();
  const more = Math.ceil(words.length * GROWTH);
  // More words rather than one long one: languages grow by both, but mostly by words.
  return more === 0 ? accented : `${accented} ${'lôrem ipsüm '.repeat(more).slice(0, more).trim()}`;
}

const accent = (text: string): string =>
  text.replaceAll(/\p{L}/gu, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
