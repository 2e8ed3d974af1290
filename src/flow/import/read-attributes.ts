// Attributes of a file as fields of a Node or a Link, where they clearly say so; the rest becomes the note,
// a line each, so that nothing is lost. Knows no format.
import type { Field } from '#domain/field.ts';
import { link } from '#domain/records/link.ts';
import { node } from '#domain/records/node.ts';
import type { Fields } from '#domain/record.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { plainName } from '#text/import-names.ts';
import type { Attribute } from '#text/plain-words.ts';

/** Fields an attribute may fill. Kinds, ends and places are decided otherwise; references need a record. */
const NODE_FIELDS = pick(node, 'term wanted join deliveredByOthers expectedDate importance');
const LINK_FIELDS = pick(
  link,
  'polarity strength confidence delayMonths evidence necessary sufficient actionable',
);

/** Further names of fields, without accents. */
const ALSO: Readonly<Record<string, string>> = {
  sign: 'polarity',
  znak: 'polarity',
  biegunowosc: 'polarity',
  sila: 'strength',
  pewnosc: 'confidence',
  delay: 'delayMonths',
  'delay in months': 'delayMonths',
  'delay (months)': 'delayMonths',
  opoznienie: 'delayMonths',
  'opoznienie w miesiacach': 'delayMonths',
  'opoznienie (miesiace)': 'delayMonths',
};
/** What is written on a link's line; a node's label has been read before. */
const LABELS = ['label', 'edge label', 'etykieta'];
/** What is a note already. */
const NOTES = new Set(['note', 'notes', 'description', 'notatka', 'notatki', 'opis', ...LABELS]);

const PLUS = ['+', 'plus', 'positive', 'same', 'dodatni', 'dodatnia', 'dodatnie', 'pozytywny'];
const MINUS = [
  '-',
  '–',
  '−',
  'minus',
  'negative',
  'opposite',
  'ujemny',
  'ujemna',
  'ujemne',
  'negatywny',
];
const POLARITY = new Map([
  ...PLUS.map((word) => [word, 'plus'] as const),
  ...MINUS.map((word) => [word, 'minus'] as const),
  ['?', 'unsure'] as const,
]);
/** Words for one, two and three on a scale. */
const GRADES = [
  ['weak', 'low', 'slaby', 'slaba', 'slabe', 'niski', 'niska', 'niskie', 'mala', 'maly'],
  ['medium', 'moderate', 'sredni', 'srednia', 'srednie'],
  ['strong', 'high', 'silny', 'silna', 'silne', 'wysoki', 'wysoka', 'wysokie', 'duza', 'duzy'],
];

export interface Read {
  readonly values: Readonly<Record<string, unknown>>;
  readonly note: string;
}

/** A node's attributes; `lines` are more lines for the note. */
export const readNode = (attributes: readonly Attribute[], lines: readonly string[]): Read =>
  read(NODE_FIELDS, attributes, lines);

/** As `readNode`. A link's type or label that is only a sign says its polarity. */
export function readLink(attributes: readonly Attribute[], lines: readonly string[]): Read {
  const named = attributes.map(([name, value]): Attribute =>
    LABELS.includes(plainName(name)) && signOf(value) ? ['polarity', value] : [name, value],
  );
  return read(LINK_FIELDS, named, lines);
}

/** `plus`, `minus` or `unsure` for a sign or a word for one. */
export const signOf = (words: string): string | null => POLARITY.get(plainSign(words)) ?? null;
/** `plainName` would take a lone minus for a space. */
const plainSign = (words: string): string => plainName(words) || words.trim();

function read(fields: Fields, attributes: readonly Attribute[], lines: readonly string[]): Read {
  const values: Record<string, unknown> = {};
  const said: string[] = [];
  const rest: string[] = [];
  for (const [name, words] of attributes) {
    const field = fieldOf(fields, name);
    const value = field && !(field in values) ? valueOf(field, fields[field], words) : null;
    if (field && value !== null) values[field] = value;
    else if (NOTES.has(plainName(name))) said.push(words);
    else rest.push(`${name}: ${words}`);
  }
  const notes = [...said, [...lines, ...rest].join('\n')].filter((part) => part !== '');
  return { values, note: notes.join('\n\n') };
}

function fieldOf(fields: Fields, name: string): string | null {
  const plain = plainName(name);
  const own = Object.keys(fields).find(
    (field) => field.toLowerCase() === plain.replaceAll(' ', ''),
  );
  const other = ALSO[plain];
  return own ?? (other !== undefined && Object.hasOwn(fields, other) ? other : null);
}

/** The value as the field holds it; null when the words do not clearly say one. */
function valueOf(name: string, field: Field | undefined, words: string): unknown {
  const plain = plainSign(words);
  switch (field?.code) {
    case 'choice':
      if (name === 'polarity' && signOf(words)) return signOf(words);
      return (
        (VOCABULARIES[field.vocabulary] as readonly string[]).find(
          (id) => plainName(id) === plain,
        ) ?? null
      );
    case 'scale': {
      const grade = GRADES.findIndex((grades) => grades.includes(plain)) + 1;
      return within(grade > 0 ? grade : numberOf(plain), field.min, field.max);
    }
    case 'number':
      return within(monthsOf(plain), field.min, field.max);
    case 'yesNo':
      return plain === 'true' ? true : plain === 'false' ? false : null;
    case 'date':
      return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(words) ? words : null;
    default:
      return null;
  }
}

const numberOf = (words: string): number => (/^\d+$/u.test(words) ? Number(words) : Number.NaN);
const within = (value: number, min: number, max: number): number | null =>
  value >= min && value <= max ? value : null;

/** "6", "6 months", "2 lata". */
function monthsOf(words: string): number {
  const [, count = '', unit = ''] = /^(\d{1,4})\s*(\p{L}*)\.?$/u.exec(words) ?? [];
  if (count === '' || /^(?:m|mo|months?|mies\p{L}*)?$/u.test(unit)) return numberOf(count);
  return /^(?:y|years?|rok|lat|lata|roku)$/u.test(unit) ? 12 * numberOf(count) : Number.NaN;
}

function pick(fields: Fields, names: string): Fields {
  return Object.fromEntries(
    names.split(' ').flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])),
  );
}
