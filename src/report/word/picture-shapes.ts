// The marks of a picture as shapes of DrawingML: sharp at any size, to be searched and edited, and drawn by whoever
// opens the file, so that nothing here must turn letters into dots. Knows nothing of what is pictured.
import { shownLine } from '#pictures/word-parting.ts';
import type { XmlComponent } from 'docx';
import { hexOf } from '#pictures/inks.ts';
import type {
  Ink,
  Mark,
  PathCommand,
  PathMark,
  RectMark,
  Stroke,
  TextMark,
} from '#pictures/mark.ts';
import { type Attributes, element } from '#report/word/element.ts';
import { wordMeasure } from '#report/word/word-measure.ts';
import { paragraph, type Tongue } from '#report/word/word-text.ts';

/** A point in the units of drawings. */
export const EMU = 12_700;
/** From the upper edge of a line to its baseline, as a share of its height, as Word sets lines of a fixed height. */
const BASELINE = 0.8;
const LEADING = 1.24;

/** What becomes one shape. */
export type Piece =
  | { readonly piece: 'rect'; readonly rect: RectMark }
  | { readonly piece: 'path'; readonly commands: readonly PathCommand[]; readonly like: PathMark }
  | { readonly piece: 'text'; readonly lines: readonly TextMark[] };

/** Few shapes of many marks: paths that look the same, and lines of text under each other, are one. */
export function piecesOf(marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  // Paths after each other may change places: what lies over what shows between cards and bands only.
  let paths = new Map<string, { commands: PathCommand[]; like: PathMark }>();
  const endPaths = (): void => {
    for (const each of paths.values()) pieces.push({ piece: 'path', ...each });
    paths = new Map();
  };
  for (const mark of marks) {
    if (mark.mark === 'path') {
      const look = JSON.stringify([mark.fill, mark.stroke]);
      const same = paths.get(look);
      if (same) same.commands.push(...mark.commands);
      else paths.set(look, { commands: [...mark.commands], like: mark });
      continue;
    }
    endPaths();
    if (mark.mark === 'rect') pieces.push({ piece: 'rect', rect: mark });
    else if (mark.text.trim() !== '') {
      const last = pieces.at(-1);
      if (last?.piece === 'text' && goesOn(last.lines, mark))
        pieces[pieces.length - 1] = { piece: 'text', lines: [...last.lines, mark] };
      else pieces.push({ piece: 'text', lines: [mark] });
    }
  }
  endPaths();
  return pieces;
}

/** Whether a line is the next one of a text: the same look, as far below as the others. */
function goesOn(lines: readonly TextMark[], mark: TextMark): boolean {
  const [first, second] = lines;
  const last = lines.at(-1);
  if (!first || !last) return false;
  const isAlike = (['x', 'size', 'weight', 'ink', 'anchor', 'lang'] as const).every(
    (each) => last[each] === mark[each],
  );
  const step = mark.y - last.y;
  return (
    isAlike &&
    step > mark.size * 0.9 &&
    step < mark.size * 1.6 &&
    (!second || Math.abs(step - (second.y - first.y)) < 0.1)
  );
}

/** Shapes in points times `scale`; `nextId` numbers them. */
export function shapeOf(
  piece: Piece,
  { scale, tongue, nextId }: { scale: number; tongue: Tongue; nextId: () => number },
): XmlComponent {
  const emu = (value: number): number => Math.round(value * scale * EMU);
  switch (piece.piece) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = piece.rect;
      const share = Math.round((Math.min(radius / Math.min(width, height), 0.5) || 0) * 100_000);
      const shape =
        share > 0
          ? preset('roundRect', [element('a:gd', { name: 'adj', fmla: `val ${share}` })])
          : preset('rect');
      return wsp(nextId(), [
        frame(emu(x), emu(y), emu(width), emu(height)),
        shape,
        ...painted(fill, stroke, scale),
      ]);
    }
    case 'path': {
      const { commands, like } = piece;
      const [left, top, right, bottom] = boundsOf(commands);
      const size = { w: Math.max(1, emu(right - left)), h: Math.max(1, emu(bottom - top)) };
      const at = (px: number, py: number): Attributes => ({ x: emu(px - left), y: emu(py - top) });
      return wsp(nextId(), [
        frame(emu(left), emu(top), size.w, size.h),
        element('a:custGeom', {}, [
          ...['avLst', 'gdLst', 'ahLst', 'cxnLst'].map((name) => element(`a:${name}`)),
          element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
          element('a:pathLst', {}, [
            element(
              'a:path',
              like.fill === 'none' ? { ...size, fill: 'none' } : size,
              commands.map(commandOf(at)),
            ),
          ]),
        ]),
        ...painted(like.fill, like.stroke, scale),
      ]);
    }
    case 'text':
      return textBox(piece.lines, { scale, tongue, id: nextId() });
  }
}

const commandOf =
  (at: (x: number, y: number) => Attributes) =>
  ([command, ...values]: PathCommand): XmlComponent => {
    const points: XmlComponent[] = [];
    for (let each = 0; each < values.length; each += 2)
      points.push(element('a:pt', at(values[each] ?? 0, values[each + 1] ?? 0)));
    const name = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo', Z: 'a:close' }[command];
    return element(name, {}, points);
  };

function boundsOf(commands: readonly PathCommand[]): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, ...values] of commands)
    values.forEach((value, at) => {
      if (at % 2 === 0) [left, right] = [Math.min(left, value), Math.max(right, value)];
      else [top, bottom] = [Math.min(top, value), Math.max(bottom, value)];
    });
  return [left, top, right, bottom];
}

const frame = (x: number, y: number, cx: number, cy: number): XmlComponent =>
  element('a:xfrm', {}, [element('a:off', { x, y }), element('a:ext', { cx, cy })]);

const preset = (prst: string, guides: readonly XmlComponent[] = []): XmlComponent =>
  element('a:prstGeom', { prst }, [element('a:avLst', {}, guides)]);

const colour = (ink: Ink): XmlComponent =>
  element('a:solidFill', {}, [element('a:srgbClr', { val: hexOf(ink).slice(1) })]);

function painted(fill: Ink, stroke: Stroke | undefined, scale: number): XmlComponent[] {
  const inside = fill === 'none' ? element('a:noFill') : colour(fill);
  if (!stroke) return [inside, element('a:ln', {}, [element('a:noFill')])];
  const { dash, width, ink } = stroke;
  const [on = 0, off = 0] = dash ?? [];
  // Dashes are told in thousandths of a percent of the line's width.
  const share = (length: number): number => Math.round((length / width) * 100_000);
  const dashes = dash
    ? [element('a:custDash', {}, [element('a:ds', { d: share(on), sp: share(off) })])]
    : [];
  return [
    inside,
    element('a:ln', { w: Math.max(1, Math.round(width * scale * EMU)) }, [
      colour(ink),
      ...dashes,
      element('a:round'),
    ]),
  ];
}

const wsp = (id: number, look: readonly XmlComponent[]): XmlComponent =>
  element('wps:wsp', {}, [
    element('wps:cNvPr', { id, name: `${id}` }),
    element('wps:cNvSpPr'),
    element('wps:spPr', {}, look),
    element('wps:bodyPr'),
  ]);

/** Lines of text in a box without edges, each where it was drawn. */
function textBox(
  lines: readonly TextMark[],
  { scale, tongue, id }: { scale: number; tongue: Tongue; id: number },
): XmlComponent {
  const [first, second] = lines;
  if (!first) throw new Error('A text without lines');
  const { x, y, size, weight, ink, anchor, lang } = first;
  const leading = second ? second.y - y : size * LEADING;
  const width = Math.max(...lines.map(({ text }) => wordMeasure(text, size, weight))) * 1.1 + size;
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = y - leading * BASELINE;
  const emu = (value: number): number => Math.round(value * scale * EMU);
  const line = Math.round(leading * scale * 20);
  return element('wps:wsp', {}, [
    element('wps:cNvPr', { id, name: `${id}` }),
    element('wps:cNvSpPr', { txBox: 1 }),
    element('wps:spPr', {}, [
      frame(emu(left), emu(top), emu(width), emu(leading * lines.length)),
      preset('rect'),
      element('a:noFill'),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    element('wps:txbx', {}, [
      element(
        'w:txbxContent',
        {},
        lines.map(({ text }) =>
          paragraph('PictureText', [{ text: shownLine(text), lang }], tongue, {
            alignment: ALIGNMENT[anchor],
            spacing: { line, lineRule: 'exact' },
            // Half points are the finest that Word knows; never larger than drawn.
            run: {
              size: Math.max(2, Math.floor(size * scale * 2)),
              color: hexOf(ink).slice(1),
              ...(weight > 400 && { bold: true, boldComplexScript: true }),
            },
          }),
        ),
      ),
    ]),
    element('wps:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }, [
      element('a:noAutofit'),
    ]),
  ]);
}

const ALIGNMENT = { start: 'left', middle: 'center', end: 'right' } as const;
