// The colours of paper: the light tokens of the look, on white. Red, green, blue from 0 to 255.
// Knows nothing of what is drawn.
import type { Ink } from '#pictures/mark.ts';

export const INKS: Readonly<
  Record<Exclude<Ink, 'none'>, readonly [number, number, number]> & {
    none: readonly [number, number, number];
  }
> = {
  ink: [16, 35, 63],
  'ink-2': [70, 86, 108],
  hairline: [222, 215, 200],
  edge: [111, 122, 138],
  surface: [255, 255, 255],
  sunken: [247, 243, 234],
  accent: [11, 85, 99],
  signal: [185, 58, 18],
  'on-colour': [255, 255, 255],
  none: [255, 255, 255],
  'chapter-1': [74, 86, 104],
  'chapter-2': [122, 74, 16],
  'chapter-3': [163, 42, 30],
  'chapter-4': [135, 43, 107],
  'chapter-5': [11, 95, 110],
  'chapter-6': [44, 106, 53],
  'chapter-7': [52, 73, 156],
  'chapter-8': [90, 60, 147],
};

/** `#rrggbb`. */
export const hexOf = (ink: Ink): string =>
  `#${INKS[ink].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
