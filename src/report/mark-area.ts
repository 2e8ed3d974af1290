// Where a mark of a picture lies, so that what lies elsewhere need not be drawn.
// Knows nothing of what is pictured.
import type { Mark, MeasureText } from '#pictures/mark.ts';
import type { Area } from '#report/tiles.ts';

/** A box around all that the mark paints; around curves it may be larger. */
export function markArea(mark: Mark, measure: MeasureText): Area {
  switch (mark.mark) {
    case 'rect':
      return grown(mark, (mark.stroke?.width ?? 0) / 2);
    case 'path': {
      const numbers = mark.commands.flatMap(([, ...values]) => values as number[]);
      const xs = numbers.filter((_, at) => at % 2 === 0);
      const ys = numbers.filter((_, at) => at % 2 === 1);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return grown(
        { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
        (mark.stroke?.width ?? 0) / 2,
      );
    }
    case 'text': {
      const { x, y, text, size, weight, anchor } = mark;
      const width = measure(text, size, weight);
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      return { x: left, y: y - size, width, height: size * 1.35 };
    }
  }
}

/** Whether two boxes share more than an edge. */
export const isMeeting = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const grown = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
