// What the drawings of the analysis share: their room, the size of their words, and words cut to the room.
// Must not know what is drawn.
import { type RefObject, useRef } from 'react';
import { useWidth } from '#flow/use-width.ts';

/** Rows of a drawing; more are in its table only. */
export const MOST_DRAWN = 15;
/** Before the room is known, CSS pixels. */
const USUAL_WIDTH = 640;
/** Average width of a letter by its size. */
const LETTER = 0.5;

export interface Room {
  readonly box: RefObject<HTMLDivElement | null>;
  /** CSS pixels. */
  readonly width: number;
  /** Size of words, which follows the reader's own setting. */
  readonly size: number;
}

/** The room of an element that gets `box`. */
export function useRoom(): Room {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 17;
  return { box, width: width || USUAL_WIDTH, size: rem * 0.853 };
}

/** As much of some words as fits; the table has them whole. */
export function cut(words: string, { width, size }: Pick<Room, 'width' | 'size'>): string {
  const most = Math.max(8, Math.floor(width / (size * LETTER)));
  return words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;
}
