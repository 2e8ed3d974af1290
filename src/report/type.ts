// The type that a part is set in. Knows nothing of what is set.
import type { Ink } from '#pictures/mark.ts';
import type { Setting } from '#report/blocks.ts';
import type { Face, TextStyle } from '#report/drawing.ts';

export interface Type extends Setting {
  /** Size of body text, points. */
  readonly size: number;
  readonly width: number;
  /** A picture is no taller: it is not parted, and would be cut off. */
  readonly tallest?: number;
  /** Hue of the section. */
  readonly hue: Ink;
}

export const style = (face: Face, size: number, ink: Ink = 'ink'): TextStyle => ({
  face,
  size,
  ink,
});
