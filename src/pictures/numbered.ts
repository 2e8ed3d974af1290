// Numbers on a picture and what they stand for under it, so that long names never run into each other.
// Knows nothing of what is numbered.
import { linesOf } from '#pictures/lines.ts';
import type { Ink, Mark, TextMark } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { Space } from '#pictures/pathway.ts';
import { circle, filled, stroked, textAt } from '#pictures/shapes.ts';

/** Radius of a disc, as a share of the size. */
export const DISC = 0.78;

/** A number in a disc; hollow ones are dark on light. */
export function disc(
  number: string,
  x: number,
  y: number,
  { size, ink, isHollow = false }: { size: number; ink: Ink; isHollow?: boolean },
): Mark[] {
  const radius = size * DISC;
  const small = size * (number.length > 2 ? 0.62 : 0.78);
  return [
    filled(circle(x, y, radius), isHollow ? 'surface' : ink),
    stroked(circle(x, y, radius), { ink, width: size * 0.09 }),
    textAt(number, x, y + small * 0.35, {
      size: small,
      weight: 700,
      anchor: 'middle',
      ink: isHollow ? ink : 'on-colour',
    }),
  ];
}

export interface KeyEntry {
  readonly number: string;
  readonly name: Words;
  /** Said of it, in the language of the page. */
  readonly about: string;
}

/** The key in columns of about `least` sizes, read down; `y` is its upper edge. */
export function keyMarks(
  entries: readonly KeyEntry[],
  y: number,
  { width, size, measure }: Space,
  look: {
    readonly ink: Ink;
    readonly isHollow?: boolean;
    /** Its left edge. */
    readonly x?: number;
    /** BCP 47, of words that nobody typed. */
    readonly page: string;
  },
): { readonly marks: readonly Mark[]; readonly height: number } {
  const columns = Math.max(1, Math.min(3, Math.floor(width / (size * 22)), entries.length));
  const gap = size * 1.5;
  const wide = (width - gap * (columns - 1)) / columns;
  const perColumn = Math.ceil(entries.length / columns);
  const small = size * 0.9;
  const marks: Mark[] = [];
  let height = 0;
  for (let column = 0; column < columns; column += 1) {
    const x = (look.x ?? 0) + column * (wide + gap);
    let at = y;
    for (const entry of entries.slice(column * perColumn, (column + 1) * perColumn)) {
      const inner = x + size * 2.1;
      const room = { x: inner, width: wide - size * 2.1, size: small };
      const name = linesOf(
        entry.name.text,
        { ...room, y: at, weight: 600, lang: entry.name.lang, page: look.page },
        measure,
      );
      const about: { marks: readonly TextMark[]; height: number } =
        entry.about === ''
          ? { marks: [], height: 0 }
          : linesOf(
              entry.about,
              { ...room, y: at + name.height, ink: 'ink-2', page: look.page },
              measure,
            );
      marks.push(
        ...disc(entry.number, x + size * DISC, at + size * 0.62, {
          size: small,
          ink: look.ink,
          isHollow: look.isHollow === true,
        }),
        ...name.marks,
        ...about.marks,
      );
      at += Math.max(name.height + about.height, size * 1.6) + size * 0.5;
    }
    height = Math.max(height, at - y);
  }
  return { marks, height };
}
