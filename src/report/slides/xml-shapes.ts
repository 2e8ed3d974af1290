// Boxes, tables and pictures of a slide as PresentationML: native shapes and text, nothing drawn as an image.
// Knows nothing of what they say.
import { shownLine } from '#pictures/word-parting.ts';
import type { Ink, PathCommand } from '#pictures/mark.ts';
import type { DrawnMark, DrawnPage } from '#report/drawn/page.ts';
import { emu, paragraphsXml, runProperties, runXml, solid } from '#report/slides/xml-text.ts';
import type { Paragraph } from '#report/slides/paragraphs.ts';
import { PAD_X, PAD_Y, type TableSlide } from '#report/slides/table-fit.ts';
import { xml } from '#text/xml.ts';

/** Points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Numbers the shapes of a slide. */
export type NextId = () => number;

const frame = ({ x, y, width, height }: Box, tag = 'a:xfrm'): string =>
  `<${tag}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}>`;

/** Says nothing to a reader. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

export interface TextBox extends Box {
  readonly name: string;
  /** `<p:ph …/>` for a placeholder of the layout; '' for a box of its own. */
  readonly holder?: string;
  readonly anchor?: 't' | 'ctr' | 'b';
  /** Paragraphs as XML. */
  readonly content: string;
}

export const textBox = (
  { name, holder = '', anchor = 't', content, ...box }: TextBox,
  id: number,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr${holder === '' ? ' txBox="1"/>' : '><a:spLocks noGrp="1"/></p:cNvSpPr>'}<p:nvPr>${holder}</p:nvPr></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${content}</p:txBody></p:sp>`;

export const textShape = (
  box: Omit<TextBox, 'content'>,
  paragraphs: readonly Paragraph[],
  size: number,
  page: string,
  id: number,
): string => textBox({ ...box, content: paragraphsXml(paragraphs, size, page) }, id);

/** A bar of colour that only looks good. */
export const bar = (box: Box, ink: Ink, id: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Line ${id}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid(ink)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

/** A table whose first row is its head. */
export function tableShape(
  { size, widths, columns, rows, heights, langs }: TableSlide,
  { x, y, caption }: { readonly x: number; readonly y: number; readonly caption: string },
  page: string,
  id: number,
): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const margins = `marL="${emu(PAD_X)}" marR="${emu(PAD_X)}" marT="${emu(PAD_Y)}" marB="${emu(PAD_Y)}"`;
  const line = (side: string, ink: Ink, wide: number): string =>
    wide === 0
      ? `<a:${side} w="0"><a:noFill/></a:${side}>`
      : `<a:${side} w="${emu(wide)}">${solid(ink)}</a:${side}>`;
  const cell = (words: string, isHead: boolean, lang?: string): string => {
    const run = {
      text: words,
      face: isHead ? 'sans600' : 'sans400',
      ink: isHead ? 'ink-2' : 'ink',
      lang,
    } as const;
    const content =
      words.trim() === ''
        ? `<a:endParaRPr ${runProperties(run, size, page)}</a:endParaRPr>`
        : runXml(run, size, page);
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${content}</a:p></a:txBody><a:tcPr ${margins}>${line('lnL', 'none', 0)}${line('lnR', 'none', 0)}${line('lnT', 'none', 0)}${line('lnB', isHead ? 'ink' : 'hairline', isHead ? 1.2 : 0.75)}<a:noFill/></a:tcPr></a:tc>`;
  };
  const row = (cells: readonly string[], at: number): string =>
    `<a:tr h="${emu(heights[at] ?? 0)}">${cells.map((words, index) => cell(words, at === 0, langs[at - 1]?.[index])).join('')}</a:tr>`;
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}" descr="${xml(caption)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame({ x, y, width, height }, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((each) => `<a:gridCol w="${emu(each)}"/>`).join('')}</a:tblGrid>${[columns, ...rows].map(row).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

/** A picture as one group with its words; its shapes by themselves say nothing. */
export function pictureGroup(
  { width, height, marks }: DrawnPage,
  box: Box,
  alt: string,
  page: string,
  next: NextId,
): string {
  const scale = box.width / width;
  const id = next();
  const own = { ...box, height: height * scale };
  const inside = `<a:off x="${emu(own.x)}" y="${emu(own.y)}"/><a:ext cx="${emu(own.width)}" cy="${emu(own.height)}"/><a:chOff x="${emu(own.x)}" y="${emu(own.y)}"/><a:chExt cx="${emu(own.width)}" cy="${emu(own.height)}"/>`;
  return `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${xml(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${inside}</a:xfrm></p:grpSpPr>${marks
    .map((mark) => markShape(mark, { x: box.x, y: box.y, scale }, page, next()))
    .join('')}</p:grpSp>`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

function markShape(mark: DrawnMark, at: Place, page: string, id: number): string {
  if (mark.mark === 'text') return wordsShape(mark, at, page, id);
  const { scale } = at;
  const box: Box =
    mark.mark === 'rect'
      ? {
          x: at.x + mark.x * scale,
          y: at.y + mark.y * scale,
          width: mark.width * scale,
          height: mark.height * scale,
        }
      : boundsOf(mark.commands, at);
  const shape =
    mark.mark === 'rect'
      ? rectGeometry(mark.radius, mark.width, mark.height)
      : pathGeometry(mark.commands, at, box);
  const line = mark.stroke
    ? `<a:ln w="${Math.max(1, emu(mark.stroke.width * scale))}" cap="flat">${solid(mark.stroke.ink)}${dashes(mark.stroke.dash, mark.stroke.width)}<a:round/></a:ln>`
    : '<a:ln><a:noFill/></a:ln>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}${shape}${solid(mark.fill)}${line}</p:spPr></p:sp>`;
}

function rectGeometry(radius: number, width: number, height: number): string {
  const most = Math.min(width, height);
  if (radius <= 0 || most <= 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const share = Math.round(Math.min(0.5, radius / most) * 100_000);
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

const pointsOf = (commands: readonly PathCommand[]): (readonly [number, number])[] =>
  commands.flatMap(([, ...values]) =>
    Array.from(
      { length: values.length / 2 },
      (_, at) => [values[at * 2] ?? 0, values[at * 2 + 1] ?? 0] as const,
    ),
  );

/** The box around all points, handles of curves too. */
function boundsOf(commands: readonly PathCommand[], { x, y, scale }: Place): Box {
  const points = pointsOf(commands);
  const xs = points.map(([each]) => x + each * scale);
  const ys = points.map(([, each]) => y + each * scale);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

function pathGeometry(commands: readonly PathCommand[], at: Place, box: Box): string {
  const point = (px: number, py: number): string =>
    `<a:pt x="${emu(at.x + px * at.scale - box.x)}" y="${emu(at.y + py * at.scale - box.y)}"/>`;
  const steps = commands.map((command) => {
    if (command[0] === 'Z') return '<a:close/>';
    if (command[0] === 'M') return `<a:moveTo>${point(command[1], command[2])}</a:moveTo>`;
    if (command[0] === 'L') return `<a:lnTo>${point(command[1], command[2])}</a:lnTo>`;
    const [, a, b, c, d, e, f] = command;
    return `<a:cubicBezTo>${point(a, b)}${point(c, d)}${point(e, f)}</a:cubicBezTo>`;
  });
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(box.width)}" h="${emu(box.height)}">${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}

/** Dashes are counted in widths of the line. */
const dashes = (dash: readonly number[] | undefined, width: number): string =>
  dash === undefined || dash.length < 2
    ? ''
    : `<a:custDash>${Array.from({ length: Math.floor(dash.length / 2) }, (_, at) => {
        const [on = 1, off = 1] = dash.slice(at * 2, at * 2 + 2);
        const share = (length: number): number =>
          Math.max(1, Math.round((length / width) * 100_000));
        return `<a:ds d="${share(on)}" sp="${share(off)}"/>`;
      }).join('')}</a:custDash>`;

/** Where the first baseline lies in a box of text, as a share of the size. */
const BASELINE = 0.93;

/** One line: its box is as wide as it may need, and it is not broken. */
function wordsShape(
  mark: Extract<DrawnMark, { mark: 'text' }>,
  { x, y, scale }: Place,
  page: string,
  id: number,
): string {
  const size = mark.size * scale;
  const box = {
    x: x + mark.x * scale,
    y: y + mark.y * scale - size * BASELINE,
    width: mark.width * scale,
    height: size * 1.2,
  };
  const align = { start: 'l', middle: 'ctr', end: 'r' }[mark.anchor ?? 'start'];
  const run = runXml(
    {
      text: shownLine(mark.text),
      face: mark.face,
      ink: mark.ink,
      lang: mark.lang,
    },
    size,
    page,
  );
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr algn="${align}"/>${run}</a:p></p:txBody></p:sp>`;
}
