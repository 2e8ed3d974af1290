// What rules made of single records, kept from one run to the next: an edit changes few of them.
// Remembers by the function that made it, so that a function must be the same one in every run.
import { makeAnew, type Made } from '#domain/checks/lists.ts';

/**
 * What `make` makes of each item. It is asked only about items that were not there in the run before, provided
 * that it stands outside of the rule; one written inside is another function in every run.
 */
export type Each = <T, R extends object>(items: readonly T[], make: (item: T) => R) => readonly R[];

/** What was made by each function. */
export type EachMemory = Map<unknown, Made<unknown, object>>;

const NOTHING = { items: [], made: [] };

/** Takes what it can from the run before and notes what there is now. */
export const eachAfter =
  (before: EachMemory, now: EachMemory): Each =>
  <T, R extends object>(items: readonly T[], make: (item: T) => R) => {
    const known = (before.get(make) ?? NOTHING) as Made<T, R>;
    const made = items === known.items ? known.made : makeAnew(items, known, make);
    now.set(make, { items, made });
    return made;
  };
