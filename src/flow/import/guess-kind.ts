// What kind of Node a type of a file most likely is: by its words in English or Polish, else by how it is
// drawn. A guess only: the person decides. Knows no format.
import { NODE_KINDS, type NodeKind, type TERMS } from '#domain/vocabularies/flow.ts';
import { plainName } from '#text/import-names.ts';
import type { Look } from '#flow/import/neutral.ts';

/** Beginnings of words, without accents. What qualifies another kind comes first: "risk to an outcome". */
const WORDS: readonly (readonly [kind: NodeKind, beginnings: string])[] = [
  ['unintended', 'unintend|side effect|niezamierz|ubocz'],
  ['assumption', 'assum|hypothes|zaloz|hipotez|przeslan'],
  ['indicator', 'indicator|metric|kpi|wskaznik|miernik'],
  ['risk', 'risk|threat|ryzyk|zagroz'],
  ['barrier', 'barrier|obstacle|bottleneck|constraint|barier|przeszk|ograniczen'],
  ['challenge', 'challeng|problem|need|wyzwan|potrzeb'],
  ['context', 'context|external|environment|trend|kontekst|otoczen|zewnetrz|uwarunk'],
  ['input', 'input|put in|resource|fund|budget|naklad|zasob|wklad|srodk|budzet'],
  [
    'activity',
    'activit|action|intervention|measure|task|project|programme|policy|dzialan|interwenc|zadan|projekt|instrument',
  ],
  ['output', 'output|deliverable|product|produkt'],
  ['impact', 'impact|mission|goal|vision|aim|oddzialyw|misj|cel|wizj|wplyw'],
  ['outcome', 'outcome|result|effect|change|benefit|rezultat|efekt|skut|zmian|korzys|wynik'],
];
const MATCHERS = WORDS.map(
  ([kind, beginnings]) => [kind, new RegExp(`(?:^|[^\\p{L}])(?:${beginnings})`, 'u')] as const,
);

const SHAPES: Readonly<Record<string, NodeKind>> = {
  star: 'impact',
  triangle: 'risk',
  diamond: 'barrier',
  octagon: 'barrier',
  parallelogram: 'input',
};

/** Most maps from elsewhere are of causes and effects. */
const USUAL: NodeKind = 'outcome';

/** The kind a type's words speak of; null when they speak of none. */
function kindByWords(type: string): NodeKind | null {
  const words = plainName(type);
  const exact = NODE_KINDS.find((kind) => kind === words);
  return exact ?? MATCHERS.find(([, matcher]) => matcher.test(words))?.[0] ?? null;
}

/** A kind for every type. */
export const guessKind = (type: string, look: Look | null): NodeKind =>
  kindByWords(type) ??
  (type === '' && look ? (SHAPES[look.shape] ?? kindByColour(look.colour)) : null) ??
  USUAL;

/** Red stops, blue acts, grey is all around. */
function kindByColour(colour: string): NodeKind | null {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/gu) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  if (colour === '') return null;
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
  if (spread < 24) return red > 64 && red < 216 ? 'context' : null;
  if (red > 1.5 * green && red > 1.5 * blue) return 'barrier';
  return blue > 1.3 * red && blue > 1.1 * green ? 'activity' : null;
}

/** "Short-term outcomes" says when as well. */
export function termByWords(type: string): (typeof TERMS)[number] | null {
  const words = plainName(type);
  if (!/term|okres|trwal/u.test(words)) return null;
  if (/short|krotk/u.test(words)) return 'short';
  if (/medium|mid|intermediate|sredni/u.test(words)) return 'medium';
  return /long|dlug/u.test(words) ? 'long' : null;
}
