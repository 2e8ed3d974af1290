// Sizes of a slide in points, and how wide words are in the faces that office programs have.
// Knows nothing of what is said.
import type { MeasureText } from '#pictures/mark.ts';
import type { Face } from '#report/drawing.ts';
import { FACE_OF } from '#report/drawn/faces.ts';
import type { FontBook } from '#report/fonts.ts';

/** 16 to 9. */
export const SLIDE = { width: 960, height: 540 } as const;
export const EMU = 12_700;

/** Where titles, contents and foot stand. */
export const [LEFT, WIDE] = [48, 864] as const;
export const TITLE = { y: 26, height: 62 } as const;
export const BODY = { y: 104, height: 378 } as const;
export const FOOT = { y: 496, height: 28 } as const;
/** Between two columns. */
export const GUTTER = 40;

/** Nothing to be read is smaller. */
export const LEAST = 14;
/** A share of a size, but never too small to be read. */
export const sizeOf = (size: number, times: number): number => Math.max(LEAST, size * times);
/** Sizes to try, the largest first; what fits none goes on over slides in `FLOWING`. */
export const SIZES = [28, 26, 24, 22, 20, 18, 16, 15, LEAST] as const;
export const FLOWING = 16;

/**
 * Slides are read on devices that do not have our fonts: they are set in faces that all have, and measured a little
 * wider than ours are, as those faces are.
 */
const WIDER: Readonly<Record<'sans' | 'serif', number>> = { sans: 1.15, serif: 1.16 };
export const OFFICE = { sans: 'Arial', serif: 'Georgia' } as const;

export const isSerif = (face: Face): boolean => face.startsWith('serif');

export type MeasureWords = (text: string, face: Face, size: number) => number;

export const measureIn =
  (book: Pick<FontBook, 'width'>): MeasureWords =>
  (text, face, size) =>
    book.width(text, face) * size * WIDER[isSerif(face) ? 'serif' : 'sans'];

/** The same for pictures. */
export const pictureWords =
  (measure: MeasureWords): MeasureText =>
  (text, size, weight) =>
    measure(text, FACE_OF[weight], size);
