// Papers and the sizes of type that may stand on them. Points.
// Knows nothing of what is printed.

/** Landscape. */
export const PAPERS = {
  // A1 hangs on a wall and is read from two metres: 22 pt is the least that most adults read there.
  A1: { width: 2383.94, height: 1683.78, margin: 64, largest: 34, smallest: 22 },
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
export const sizesOf = ({ largest, smallest }: PaperSize): number[] => {
  // Half a point is too little to see on a large sheet, and every size is set to try it.
  const step = smallest > 12 ? 1 : 0.5;
  return Array.from(
    { length: (largest - smallest) / step + 1 },
    (_, index) => largest - index * step,
  );
};
