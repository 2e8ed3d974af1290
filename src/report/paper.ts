// Papers and the sizes of type that may stand on them. Points.
// Knows nothing of what is printed.

/** Landscape. */
export const PAPERS = {
  // A3 is read at arm's length, on a table or a wall: 9 pt is the least that most adults read there.
  A3: { width: 1190.55, height: 841.89, margin: 30, largest: 15, smallest: 9 },
  // A4 is held in the hand: 7.5 pt, the size of small print in official papers, is the least.
  A4: { width: 841.89, height: 595.28, margin: 28, largest: 11, smallest: 7.5 },
} as const;
export type Paper = keyof typeof PAPERS;
export interface PaperSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly largest: number;
  readonly smallest: number;
}

/** A4 upright, to be read as a book: 10 pt throughout. */
export const BOOK: PaperSize = {
  width: 595.28,
  height: 841.89,
  margin: 56,
  largest: 10,
  smallest: 10,
};

/** Sizes to try, the largest first. */
export const sizesOf = ({ largest, smallest }: PaperSize): number[] =>
  Array.from({ length: (largest - smallest) * 2 + 1 }, (_, index) => largest - index / 2);
