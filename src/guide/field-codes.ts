// The short codes of answers on paper: `3.1-B` an answer, `4.1-C` a list, `4.1-C2` its second row, `4.1-C2D` one cell
// of it. Written, and read back however they were typed. Knows nothing of what stands in a workbook.
import { type FieldAt, fieldAt } from '#domain/schema.ts';
import { TEAM } from '#domain/field.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { type Coded, CODED, type CodedField, LETTERS } from '#guide/field-code-list.ts';
import { STEPS, stepOf } from '#guide/steps.ts';

export interface FieldCode {
  readonly step: StepId;
  /** Of the answer or list within its step. */
  readonly letter: string;
  /** Of a list, from 1; null where the list as a whole is meant. */
  readonly row: number | null;
  /** The letter of one column; null where the row as a whole is meant. */
  readonly column: string | null;
}

/** What a step asks for on paper, each with its letter. */
export interface Entry {
  readonly code: FieldCode;
  readonly coded: Coded;
}

export const isField = (coded: Coded): coded is CodedField => 'field' in coded;

const entriesIn = (step: StepId): readonly Entry[] =>
  CODED[step].map((coded, at) => ({
    code: { step, letter: letterAt(at), row: null, column: null },
    coded,
  }));

/** The letter of the first, the second … */
function letterAt(place: number): string {
  const letter = LETTERS[place];
  if (letter === undefined) throw new Error('No letter is left');
  return letter;
}

const ENTRIES = new Map(STEPS.map(({ id }) => [id, entriesIn(id)]));
export const ALL_ENTRIES: readonly Entry[] = STEPS.flatMap(({ id }) => ENTRIES.get(id) ?? []);

/** What a step asks for. */
export const entriesOf = (step: StepId): readonly Entry[] => ENTRIES.get(step) ?? [];

/** What a code is about; undefined where there is no such thing. Rows beyond the last count as there. */
export function entryOf({ step, letter, row, column }: FieldCode): Entry | undefined {
  const entry = entriesOf(step).find(({ code }) => code.letter === letter);
  if (!entry) return undefined;
  if (isField(entry.coded)) return row === null && column === null ? entry : undefined;
  const isThere =
    (column === null || columnAt(entry.coded, column) !== undefined) &&
    (row === null || (row > 0 && row <= rowsOf(entry.coded)));
  return isThere ? entry : undefined;
}

/** How many rows there can be. */
const rowsOf = (coded: Coded): number =>
  'list' in coded ? VOCABULARIES[coded.list].length : Infinity;

const columnAt = (coded: Exclude<Coded, CodedField>, letter: string): string | undefined =>
  coded.columns[LETTERS.indexOf(letter)];

/** The letter of a list's column. */
export const columnLetter = (coded: Exclude<Coded, CodedField>, column: string): string =>
  letterAt(coded.columns.indexOf(column));

/** The entry that holds an answer, or the records or list of this name. */
export const entryFor = (record: string, field?: string): Entry | undefined =>
  ALL_ENTRIES.find(({ coded }) =>
    'records' in coded
      ? coded.records === record
      : coded.record === record &&
        (isField(coded) ? coded.field === field : coded.columns.includes(field ?? '')),
  );

/** As it is printed. */
export const printCode = ({ step, letter, row, column }: FieldCode): string =>
  `${stepOf(step).number}-${letter}${row ?? ''}${column ?? ''}`;

/** Letters that no code has, read as the figures they look like. */
const FIGURES: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
};
const asFigures = (typed: string): string =>
  typed.replaceAll(/[OQILZS]/gu, (each) => FIGURES[each] ?? each);

/** What is left of a code without dashes, dots, spaces and case; what looks like a figure is one. */
export const codeKey = (typed: string): string =>
  asFigures(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );

const CODE = /^(?:(\d)(\d))?([A-Z])(\d{1,4})?([A-Z])?$/u;

/**
 * Reads a code however it was typed. Without a step's number it belongs to `near`, the step in hand. Null where there
 * is no such answer.
 */
export function parseCode(typed: string, near?: StepId): FieldCode | null {
  const [, chapter, place, letter = '', row, column = null] = CODE.exec(codeKey(typed)) ?? [];
  const step =
    chapter === undefined ? near : STEPS.find(({ number }) => number === `${chapter}.${place}`)?.id;
  if (step === undefined) return null;
  const code = { step, letter, row: row === undefined ? null : Number(row), column };
  return entryOf(code) ? code : null;
}

/** A place in the workbook and its code. */
export interface CodedPlace {
  readonly code: FieldCode;
  readonly at: FieldAt;
}

/**
 * The places of an answer, or of one row of a list: of all its columns, or of the one that the code names. `id` is the
 * record in that row; null for what is no record.
 */
export function placesOf(code: FieldCode, id: string | null): readonly CodedPlace[] {
  const coded = entryOf(code)?.coded;
  if (!coded) return [];
  if (isField(coded)) return [{ code, at: { record: coded.record, id: null, field: coded.field } }];
  const places = coded.columns.map((column) => ({
    code: { ...code, column: columnLetter(coded, column) },
    at: placeIn(coded, column, { row: code.row ?? 1, id }),
  }));
  return code.column === null
    ? places
    : places.filter(({ code: { column } }) => column === code.column);
}

function placeIn(
  coded: Exclude<Coded, CodedField>,
  column: string,
  { row, id }: { readonly row: number; readonly id: string | null },
): FieldAt {
  if ('list' in coded) {
    const { record } = coded;
    const item = VOCABULARIES[coded.list][row - 1] ?? '';
    const by = fieldAt({ record, field: column }).code === 'ratings' ? `:${TEAM}` : '';
    return { record, id: null, field: `${column}:${item}${by}` };
  }
  // What a voice gives is kept with the criteria, under its name.
  if (column.includes(':')) return { record: 'criteria', id: null, field: `${column}:${id ?? ''}` };
  return { record: coded.records, id, field: column };
}
