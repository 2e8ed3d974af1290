// Chance that a failing test can repeat: the same seed, the same numbers.
// Knows nothing of what is drawn.

export interface Chance {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number;
  pick<T>(items: readonly T[]): T;
}

/** mulberry32, a well-known small generator. */
export function chance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
