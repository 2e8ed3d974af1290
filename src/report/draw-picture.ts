// Draws a picture's marks on paper, the same marks the screen shows as SVG.
// Knows nothing of what is pictured.
import type { Mark, MeasureText, PathCommand, Picture, Stroke, TextMark } from '#pictures/mark.ts';
import { placed } from '#pictures/shapes.ts';
import type { Drawing, Face, Paint } from '#report/drawing.ts';

const FACE_OF: Readonly<Record<TextMark['weight'], Face>> = {
  400: 'sans400',
  600: 'sans600',
  700: 'sans700',
};

/** Pictures measure as the paper will. */
export const pictureMeasure =
  (measure: Drawing['measure']): MeasureText =>
  (text, size, weight) =>
    measure(text, { face: FACE_OF[weight], size });

/** The picture with its upper left corner at x, y. */
export function drawPicture(
  drawing: Drawing,
  picture: Picture,
  x: number,
  y: number,
  scale: number,
): void {
  for (const mark of picture.marks) drawMark(drawing, mark, x, y, scale);
}

function drawMark(drawing: Drawing, mark: Mark, x: number, y: number, scale: number): void {
  if (mark.mark === 'rect') {
    const { width, height, radius } = mark;
    drawing.rect(
      x + mark.x * scale,
      y + mark.y * scale,
      width * scale,
      height * scale,
      paintOf(mark, scale),
      radius * scale,
    );
    return;
  }
  if (mark.mark === 'path') {
    const commands: PathCommand[] = placed(mark.commands, x, y, scale);
    drawing.path(commands, paintOf(mark, scale));
    return;
  }
  const style = { face: FACE_OF[mark.weight], size: mark.size * scale, ink: mark.ink };
  const width = mark.anchor === 'start' ? 0 : drawing.measure(mark.text, style);
  const shift = mark.anchor === 'middle' ? width / 2 : width;
  drawing.text(x + mark.x * scale - shift, y + mark.y * scale, mark.text, style);
}

function paintOf(
  { fill, stroke }: { readonly fill: Paint['fill'] & string; readonly stroke?: Stroke },
  scale: number,
): Paint {
  const filled = fill === 'none' ? {} : { fill };
  if (!stroke) return filled;
  const dash = stroke.dash ? { dash: stroke.dash.map((length) => length * scale) } : {};
  return { ...filled, stroke: stroke.ink, width: stroke.width * scale, ...dash };
}
