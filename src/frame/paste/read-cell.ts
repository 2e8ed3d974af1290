// What a cell means for a field. What cannot be read is handed back with the reason, never dropped.
// Knows nothing of tables; names of records are looked up through what it is given.
import type { Field } from '#domain/field.ts';
import { type CollectionName, isCollection } from '#domain/schema.ts';
import { VOCABULARIES, type VocabularyName } from '#domain/vocabularies.ts';
import { dateReader } from '#frame/paste/read-date.ts';
import { readNumber, readQuantity } from '#frame/paste/read-number.ts';
import { alike } from '#frame/paste/alike.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** Why words could not be read; each is a sentence in `frame:table.unread`. */
export type Why =
  | 'number'
  | 'whole'
  | 'bounds'
  | 'date'
  | 'yesNo'
  | 'choice'
  | 'ref'
  | 'quantity'
  | 'column';

export interface Unread {
  readonly words: string;
  readonly why: Why;
  readonly min?: number;
  readonly max?: number;
}

export interface Reading {
  /** Undefined: nothing for this field. */
  readonly value?: unknown;
  readonly unread?: Unread;
}

/** Records by their names. */
export interface Names {
  find(collection: CollectionName, name: string): string | null;
  /** The id of a new record of this name; null where a name alone makes no record. */
  make(collection: CollectionName, name: string): string | null;
}

/** Cells with several values have them between these; a comma only where none of the others stands. */
const [STRONG, WEAK] = [/[;\n]/u, /,/u];
/** A name may itself hold the sign that divides: so many pieces are tried as one name. */
const MOST_PIECES = 5;
const YES = ['x', '✓', '✔', '☑', 'true', '1'];
const NO = ['✗', '☐', 'false', '0'];
/** Reads cells in a language. An empty cell has no value and no reason. */
export function cellReader(
  text: Translator,
  names: Names,
): (field: Field, typed: string) => Reading {
  const readDate = dateReader(text.locale);
  const options = optionFinder(text);
  const [yes, no] = [answers(text, 'yes', YES), answers(text, 'no', NO)];
  const readYesNo = (typed: string): boolean | null => {
    const answer = alike(typed, text.locale);
    return yes.includes(answer) ? true : no.includes(answer) ? false : null;
  };

  return (field, typed) => {
    if (typed.trim() === '') return {};
    switch (field.code) {
      case 'text':
        return { value: oneLine(typed) };
      case 'prose':
        return { value: typed };
      case 'number':
        return readNumber(text, typed, field);
      case 'scale':
        return readNumber(text, typed, { ...field, whole: true });
      case 'quantity':
        return orUnread(readQuantity(text, typed), typed, 'quantity');
      case 'date':
        return orUnread(readDate(typed), typed, 'date');
      case 'yesNo':
        return orUnread(readYesNo(typed), typed, 'yesNo');
      case 'choice':
        return orUnread(options(field.vocabulary, typed), typed, 'choice');
      case 'many':
        return readMany(typed, 'choice', (name) => options(field.vocabulary, name));
      case 'ref': {
        const { to } = field;
        if (!isCollection(to)) return { unread: { words: typed, why: 'ref' } };
        return orUnread(names.find(to, typed) ?? names.make(to, typed), typed, 'ref');
      }
      case 'refs': {
        const { to } = field;
        if (!isCollection(to)) return { unread: { words: typed, why: 'ref' } };
        const make = (name: string): string | null => names.make(to, name);
        return readMany(typed, 'ref', (name) => names.find(to, name), make);
      }
      default:
        return { unread: { words: typed, why: 'column' } };
    }
  };
}

const oneLine = (typed: string): string =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

const orUnread = (value: unknown, words: string, why: Why): Reading =>
  value === null ? { unread: { words, why } } : { value };

/** A word of the language, its first letter, and the marks that say the same. */
function answers(text: Translator, key: 'yes' | 'no', marks: readonly string[]): string[] {
  const word = alike(text.t(`common:${key}`), text.locale);
  return [word, word.charAt(0), ...marks];
}

type Find = (name: string) => string | null;

/** Several names in one cell, the longest that is known first; `make` takes those that are not. */
function readMany(typed: string, why: Why, find: Find, make: Find = () => null): Reading {
  const sign = STRONG.test(typed) ? STRONG : WEAK;
  const pieces = typed.split(new RegExp(`(${sign.source})`, 'u'));
  const found = new Set<string>();
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    let length = Math.min(2 * MOST_PIECES - 1, pieces.length - at);
    const name = (): string =>
      pieces
        .slice(at, at + length)
        .join('')
        .trim();
    while (length > 1 && find(name()) === null) length -= 2;
    const id = name() === '' ? '' : (find(name()) ?? make(name()));
    if (id === null) unknown.push(name());
    else if (id !== '') found.add(id);
    at += length - 1;
  }
  return {
    ...(found.size > 0 && { value: [...found] }),
    ...(unknown.length > 0 && { unread: { words: unknown.join('; '), why } }),
  };
}

/** Options of closed lists by label or id, whatever their case and accents. */
function optionFinder(
  text: Translator,
): (vocabulary: VocabularyName, name: string) => string | null {
  const lists = new Map<VocabularyName, ReadonlyMap<string, string>>();
  const listOf = (vocabulary: VocabularyName): ReadonlyMap<string, string> => {
    const ids: readonly string[] = VOCABULARIES[vocabulary];
    const list = new Map([
      ...ids.map((id) => [alike(id, text.locale), id] as const),
      ...ids.map((id) => [alike(optionLabel(text, vocabulary, id), text.locale), id] as const),
    ]);
    lists.set(vocabulary, list);
    return list;
  };
  return (vocabulary, name) =>
    (lists.get(vocabulary) ?? listOf(vocabulary)).get(alike(name, text.locale)) ?? null;
}
