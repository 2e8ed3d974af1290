// What a record is: a named set of fields. Steps' own answers and items of collections are both records.
// Knows nothing of how records are stored or shown.
import type { Field, ValueOf } from '#domain/field.ts';

export type Fields = Readonly<Record<string, Field>>;

/** The values of a record as a Snapshot holds them. */
export type Values<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** An item of a collection: its values and its random id. */
export type Item<F extends Fields> = Values<F> & { readonly id: string };
