// What a typed code opens: the places to fill in, what they are called, and what comes next on the sheet.
// Pure. Knows nothing of how things are typed or shown.
import type { ReadModel } from '#document/index.ts';
import { type CollectionName, fieldName } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { STEPS } from '#guide/steps.ts';
import {
  ALL_ENTRIES,
  codeKey,
  type CodedPlace,
  entriesOf,
  type Entry,
  entryOf,
  type FieldCode,
  isField,
  parseCode,
  placesOf,
  printCode,
} from '#guide/field-codes.ts';
import { optionLabel } from '#text/option-label.ts';
import { recordName } from '#text/record-name.ts';
import { fits } from '#text/search.ts';
import type { Translator } from '#text/translator.ts';

export interface Target {
  readonly code: FieldCode;
  readonly title: string;
  readonly places: readonly CodedPlace[];
  /** A record that is not there before something is typed into it. */
  readonly unborn: { readonly collection: CollectionName; readonly id: string } | null;
}

/** What words and records there are. */
export interface Sight {
  readonly text: Translator;
  readonly read: Pick<ReadModel, 'ids' | 'item'>;
}

/** The answer, list or row in words. */
export function titleOf(code: FieldCode, { text, read }: Sight): string {
  const coded = entryOf(code)?.coded;
  if (!coded) return '';
  if (isField(coded)) return text.t(`fields:${coded.record}.${coded.field}.label`);
  if ('list' in coded) {
    if (code.row === null) return listName(coded, text);
    return optionLabel(text, coded.list, VOCABULARIES[coded.list][code.row - 1] ?? '');
  }
  const list = text.t(`fields:${coded.records}.heading`);
  if (code.row === null) return text.t('paper:screen.newRow', { list });
  const id = read.ids(coded.records)[code.row - 1] ?? '';
  const name = recordName(text, coded.records, read.item(coded.records, id), read.item);
  return text.t('paper:screen.row', { row: code.row, name });
}

function listName(
  { list, record, columns }: Extract<Entry['coded'], { readonly list: unknown }>,
  text: Translator,
): string {
  const heading = `fields:matrix.${list}.heading`;
  return text.t(text.has(heading) ? heading : `fields:${record}.${columns[0] ?? ''}.label`);
}

/** How many rows stand before the one that is missing; null where none is missing. */
export function missingRow(code: FieldCode, { read }: Sight): number | null {
  const coded = entryOf(code)?.coded;
  if (!coded || !('records' in coded) || code.row === null) return null;
  const count = read.ids(coded.records).length;
  return code.row > count ? count : null;
}

/** What a code opens; a list without a row opens a new one, named `newId`. */
export function targetOf(code: FieldCode, newId: string, sight: Sight): Target | null {
  const coded = entryOf(code)?.coded;
  if (!coded || missingRow(code, sight) !== null) return null;
  const title = titleOf(code, sight);
  if (isField(coded)) return { code, title, places: placesOf(code, null), unborn: null };
  if ('list' in coded) {
    const first = { ...code, row: code.row ?? 1 };
    return {
      code: first,
      title: titleOf(first, sight),
      places: placesOf(first, null),
      unborn: null,
    };
  }
  const { records } = coded;
  if (code.row !== null) {
    const id = sight.read.ids(records)[code.row - 1] ?? '';
    return { code, title, places: placesOf(code, id), unborn: null };
  }
  return {
    code,
    title,
    places: placesOf({ ...code, column: null }, newId),
    unborn: { collection: records, id: newId },
  };
}

/**
 * What stands next on the sheet: the next row, another new row, the next answer, the next step. `isEmpty`: nothing was
 * typed into the new row, so the list is done.
 */
export function nextCode(code: FieldCode, isEmpty: boolean, { read }: Sight): FieldCode | null {
  const coded = entryOf(code)?.coded;
  if (!coded) return null;
  const whole = { ...code, row: null, column: null };
  if ('records' in coded) {
    const isNew = code.row === null;
    const isLast = code.row === read.ids(coded.records).length;
    if (!(isNew && isEmpty)) return isNew || isLast ? whole : { ...code, row: (code.row ?? 0) + 1 };
  }
  if ('list' in coded && code.row !== null && code.row < VOCABULARIES[coded.list].length)
    return { ...code, row: code.row + 1 };
  return nextEntry(code)?.code ?? null;
}

function nextEntry({ step, letter }: FieldCode): Entry | undefined {
  const at = ALL_ENTRIES.findIndex(({ code }) => code.step === step && code.letter === letter);
  return ALL_ENTRIES[at + 1];
}

export interface Suggestion {
  readonly code: FieldCode;
  readonly printed: string;
  readonly title: string;
}

/** More at once nobody reads. */
const MOST = 8;

/** Codes that begin as typed, or whose words fit; the exact one first. */
export function suggestions(typed: string, near: StepId | undefined, sight: Sight): Suggestion[] {
  const key = codeKey(typed);
  if (key === '') return [];
  const exact = parseCode(typed, near);
  const begun = ALL_ENTRIES.filter(
    ({ code }) =>
      codeKey(printCode(code)).startsWith(key) || (code.step === near && code.letter === key),
  ).map(({ code }) => code);
  const worded =
    typed.trim().length > 2 && exact === null
      ? ALL_ENTRIES.filter(({ code }) => fits(typed, titleOf(code, sight), sight.text.locale)).map(
          ({ code }) => code,
        )
      : [];
  const known = new Set<string>();
  return [...(exact ? [exact, ...rowsUnder(exact, sight)] : []), ...begun, ...worded]
    .filter((code) => missingRow(code, sight) === null)
    .map((code) => ({ code, printed: printCode(code), title: suggestionTitle(code, sight) }))
    .filter(({ printed }) => !known.has(printed) && known.add(printed))
    .slice(0, MOST);
}

/** With the column, where one is meant. */
function suggestionTitle(code: FieldCode, sight: Sight): string {
  const title = titleOf(code, sight);
  return code.column === null ? title : `${title} · ${columnName(code, sight)}`;
}

const columnName = (code: FieldCode, { text }: Sight): string => {
  const [place] = placesOf({ ...code, row: code.row ?? 1 }, '');
  return place ? placeName(place, text) : '';
};

/** The question of one place. */
export function placeName({ at }: CodedPlace, text: Translator): string {
  const [name = '', item = '', rater] = at.field.split(':');
  // A voice gives a score to each criterion; the team gives its scores in rows that say what they are about.
  if (at.record === 'criteria' && name === 'scores' && rater !== undefined)
    return optionLabel(text, 'criteria', item);
  return text.t(`fields:${at.record}.${fieldName(at.field)}.label`);
}

/** The rows of a list that was named as a whole. */
function rowsUnder(code: FieldCode, { read }: Sight): FieldCode[] {
  const coded = entryOf(code)?.coded;
  if (!coded || isField(coded) || code.row !== null || code.column !== null) return [];
  const count = 'list' in coded ? VOCABULARIES[coded.list].length : read.ids(coded.records).length;
  return Array.from({ length: Math.min(count, MOST) }, (_, at) => ({ ...code, row: at + 1 }));
}

/** Codes that a wrong one may have been meant for: those of its step, or the first of each step of its chapter. */
export function codesNear(typed: string, near: StepId | undefined): readonly FieldCode[] {
  const [, chapter, place] = /^(\d)(\d)?/u.exec(codeKey(typed)) ?? [];
  const step =
    chapter === undefined ? near : STEPS.find(({ number }) => number === `${chapter}.${place}`)?.id;
  const codes =
    step === undefined
      ? STEPS.filter(({ number }) => number.startsWith(`${chapter}.`)).flatMap(({ id }) =>
          entriesOf(id).slice(0, 1),
        )
      : entriesOf(step);
  return codes.slice(0, MOST).map(({ code }) => code);
}
