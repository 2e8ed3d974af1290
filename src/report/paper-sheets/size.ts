// How large things are on a paper sheet. Points. Knows nothing of what is printed.
import type { Type } from '#report/type.ts';

/**
 * A3 lies on a table between people: nothing under 9 pt, and 8 mm for a line of handwriting. A1 hangs on a wall: from
 * two metres one reads letters of 20 pt, and a marker needs 2 cm for a line. Landscape.
 */
export const SHEET_PAPERS = {
  A3: { width: 1190.55, height: 841.89, margin: 34, size: 10.5, pitch: 23 },
  A1: { width: 2383.94, height: 1683.78, margin: 70, size: 23.5, pitch: 57 },
} as const;
export type SheetPaperName = keyof typeof SHEET_PAPERS;

export interface SheetPaper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Of body text. */
  readonly size: number;
  /** A line of handwriting. */
  readonly pitch: number;
}

/** The type of a sheet knows how tall handwriting is. */
export interface SheetType extends Type {
  readonly pitch: number;
}

/** Small print, still legible from where the sheet is read: 9 pt and 20 pt. */
export const smallOf = ({ size }: Pick<SheetType, 'size'>): number => size * 0.86;

/** Room for the foot. */
const footOf = ({ size }: SheetPaper): number => size * 2.6;
export const bottomOf = (paper: SheetPaper): number => paper.height - paper.margin - footOf(paper);
export const innerWidth = (paper: SheetPaper): number => paper.width - 2 * paper.margin;
