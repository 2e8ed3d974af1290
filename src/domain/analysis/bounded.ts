// A list that may have been cut short, and says so.

export interface Bounded<T> {
  readonly items: readonly T[];
  /** How many there are, those left out included. */
  readonly total: number;
  /** False when counting was given up: there are at least `total`. */
  readonly isExact: boolean;
}
