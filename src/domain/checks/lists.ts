// What a list has in common with the one before it: an edit changes a list in few places, and what follows them
// stands in the same order as before. Takes identity for equality; what was moved far counts as new.

/** How many items in a row may have gone. When it was more, all that follows counts as new. */
const GONE = 16;

/** Finds where items stood in the list before, asked one after the other; null for what is new. */
function placesIn<T>(before: readonly T[]): (item: T) => number | null {
  let next = 0;
  return (item) => {
    const end = Math.min(next + GONE, before.length);
    for (let at = next; at < end; at += 1)
      if (before[at] === item) {
        next = at + 1;
        return at;
      }
    return null;
  };
}

/** The items that were not there before. */
export function newIn<T>(items: readonly T[], before: readonly T[]): readonly T[] {
  if (items === before) return [];
  const placeOf = placesIn(before);
  return items.filter((item) => placeOf(item) === null);
}

export interface Made<T, R> {
  readonly items: readonly T[];
  readonly made: readonly R[];
}

/** What `make` makes of each item; what was made before of the same item is taken over while it `holds`. */
export function makeAnew<T, R extends object>(
  items: readonly T[],
  before: Made<T, R>,
  make: (item: T) => R,
  holds: (made: R) => boolean = () => true,
): readonly R[] {
  const placeOf = placesIn(before.items);
  return items.map((item) => {
    const place = placeOf(item);
    const known = place === null ? undefined : before.made[place];
    return known !== undefined && holds(known) ? known : make(item);
  });
}
