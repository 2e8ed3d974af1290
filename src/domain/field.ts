// One declaration per field: types, validation, JSON Schema, table columns and form fields follow from it.
// Knows nothing of storage or screens; a field's words are found by its record and name.
import type { VOCABULARIES, VocabularyName } from '#domain/vocabularies.ts';

/** `private` fields are kept on this device only: never in a room, a copy or a public export. */
export type Scope = 'document' | 'private';

interface Declared<Code extends string> {
  readonly code: Code;
  readonly scope: Scope;
  /** What a group thinks of people: seen in the room, never in a public copy. */
  readonly isJudgement?: true;
}
export type TextField = Declared<'text'>;
export type ProseField = Declared<'prose'>;
export type DateField = Declared<'date'>;
export type YesNoField = Declared<'yesNo'>;
export type QuantityField = Declared<'quantity'>;
export type PositionField = Declared<'position'>;
export interface NumberField extends Declared<'number'> {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}
export interface ChoiceField<V extends VocabularyName = VocabularyName> extends Declared<'choice'> {
  readonly vocabulary: V;
}
export interface ManyField<V extends VocabularyName = VocabularyName> extends Declared<'many'> {
  readonly vocabulary: V;
}
export interface ScaleField extends Declared<'scale'> {
  readonly min: number;
  readonly max: number;
}
export interface RefField extends Declared<'ref'> {
  readonly to: string;
}
export interface RefsField extends Declared<'refs'> {
  readonly to: string;
}
export interface RatingsField<
  V extends VocabularyName = VocabularyName,
> extends Declared<'ratings'> {
  readonly vocabulary: V;
  readonly min: number;
  readonly max: number;
}
export interface RemarksField<
  V extends VocabularyName = VocabularyName,
> extends Declared<'remarks'> {
  readonly vocabulary: V;
}

export type Field =
  | TextField
  | ProseField
  | DateField
  | YesNoField
  | QuantityField
  | PositionField
  | NumberField
  | ChoiceField
  | ManyField
  | ScaleField
  | RefField
  | RefsField
  | RatingsField
  | RemarksField;
export type FieldCode = Field['code'];

/** A number with what makes it checkable. `value` is null until given; `year` as typed (a year or a date). */
export interface Quantity {
  readonly value: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly source: string;
}
export const QUANTITY_PARTS = ['value', 'unit', 'year', 'source'] as const;

type Option<V extends VocabularyName> = (typeof VOCABULARIES)[V][number];

/** The value a field has in a Snapshot. Dates are ISO `yyyy-mm-dd`; positions are canvas pixels. */
export type ValueOf<F extends Field> = F extends TextField | ProseField
  ? string
  : F extends DateField | RefField
    ? string | null
    : F extends YesNoField
      ? boolean | null
      : F extends QuantityField
        ? Quantity
        : F extends PositionField
          ? readonly [x: number, y: number] | null
          : F extends NumberField | ScaleField
            ? number | null
            : F extends ChoiceField<infer V>
              ? Option<V> | null
              : F extends ManyField<infer V>
                ? readonly Option<V>[]
                : F extends RefsField
                  ? readonly string[]
                  : F extends RatingsField<infer V>
                    ? Readonly<Partial<Record<Option<V>, Readonly<Record<string, number>>>>>
                    : F extends RemarksField<infer V>
                      ? Readonly<Partial<Record<Option<V>, string>>>
                      : never;

interface Options {
  readonly scope?: Scope;
  readonly isJudgement?: true;
}
const scopeOf = (options?: Options): Scope => options?.scope ?? 'document';

/** Whether a public copy may hold the field. */
export const isPublic = ({ scope, isJudgement }: Field): boolean =>
  scope !== 'private' && isJudgement !== true;

/** Short text (T): one line, kept as a plain value. */
export const text = (options?: Options): TextField => ({ code: 'text', scope: scopeOf(options) });
/** Long text (P): several paragraphs, kept as a shared text. */
export const prose = (options?: Options): ProseField => ({
  code: 'prose',
  scope: scopeOf(options),
});
/** Date (D), ISO `yyyy-mm-dd`. */
export const date = (options?: Options): DateField => ({ code: 'date', scope: scopeOf(options) });
/** Yes or no (B); null while nobody has answered. */
export const yesNo = (options?: Options): YesNoField => ({
  code: 'yesNo',
  scope: 'document',
  ...options,
});
/** Number with unit, year and source (N). */
export const quantity = (options?: Options): QuantityField => ({
  code: 'quantity',
  scope: scopeOf(options),
});
/** A place on the flow's plane, in pixels. */
export const position = (): PositionField => ({ code: 'position', scope: 'document' });
/** A bare number within bounds. */
export const number = (min: number, max: number, whole = true): NumberField => ({
  code: 'number',
  scope: 'document',
  min,
  max,
  whole,
});
/** One of a closed list (C). */
export const choice = <V extends VocabularyName>(vocabulary: V): ChoiceField<V> => ({
  code: 'choice',
  scope: 'document',
  vocabulary,
});
/** Any of a closed list (M), kept as flat keys so that two copies merge. */
export const many = <V extends VocabularyName>(vocabulary: V): ManyField<V> => ({
  code: 'many',
  scope: 'document',
  vocabulary,
});
/** A step on a short scale (S). */
export const scale = (min: number, max: number, options?: Options): ScaleField => ({
  code: 'scale',
  scope: 'document',
  ...options,
  min,
  max,
});
/** A link to one record of a collection (R). */
export const ref = (to: string): RefField => ({ code: 'ref', scope: 'document', to });
/** Links to several records, kept as flat keys. */
export const refs = (to: string): RefsField => ({ code: 'refs', scope: 'document', to });
/** The rater where a team scores with one voice. */
export const TEAM = 'team';

/** Scores per item of a list and per rater, kept as flat keys. */
export const ratings = <V extends VocabularyName>(
  vocabulary: V,
  min: number,
  max: number,
): RatingsField<V> => ({ code: 'ratings', scope: 'document', vocabulary, min, max });
/** A short written reason per item of a list, kept as flat keys. */
export const remarks = <V extends VocabularyName>(vocabulary: V): RemarksField<V> => ({
  code: 'remarks',
  scope: 'document',
  vocabulary,
});

const EMPTY_QUANTITY: Quantity = { value: null, unit: '', year: null, source: '' };

/** The value of a field nobody has filled. Defaults are never stored. */
export function emptyValue<F extends Field>(field: F): ValueOf<F>;
export function emptyValue(field: Field): unknown {
  switch (field.code) {
    case 'text':
    case 'prose':
      return '';
    case 'many':
    case 'refs':
      return [];
    case 'ratings':
    case 'remarks':
      return {};
    case 'quantity':
      return EMPTY_QUANTITY;
    default:
      return null;
  }
}

/** True when nobody has filled the field. */
export function isEmptyValue(field: Field, value: unknown): boolean {
  switch (field.code) {
    case 'text':
    case 'prose':
      return typeof value !== 'string' || value.trim() === '';
    case 'many':
    case 'refs':
      return !Array.isArray(value) || value.length === 0;
    case 'ratings':
    case 'remarks':
      return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    case 'quantity': {
      const q = value as Quantity;
      return q.value === null && q.unit === '' && q.year === null && q.source === '';
    }
    default:
      return value === null || value === undefined;
  }
}
