// The flow's picture on sheets that are put together: what stands on each, and the marks to cut at.
// Knows nothing of the other pages or of how a file is written.
import type { FlowCard, FlowPicture } from '#pictures/flow.ts';
import type { MeasureText } from '#pictures/mark.ts';
import { drawPicture } from '#report/draw-picture.ts';
import type { Drawing } from '#report/drawing.ts';
import { isMeeting, markArea } from '#report/mark-area.ts';
import type { PaperSize } from '#report/paper.ts';
import { type Area, isWhollyIn, type Tile, tilesOf } from '#report/tiles.ts';
import { style } from '#report/type.ts';
import type { Translator } from '#text/translator.ts';

/** The white edge of a sheet: what printers cannot reach, with the marks to cut at. */
const EDGE = 34;
/** 10 mm. */
const OVERLAP = 28.35;
/** Points to a unit of the picture: labels of 10 pt, kinds of 7.7 pt. */
const SCALE = 0.66;

/** The sheets of a flow that is too large for one page at a size that can be read. */
export function tilingOf({ width, height, cards }: FlowPicture, paper: PaperSize): readonly Tile[] {
  const room = {
    width: (paper.width - 2 * EDGE) / SCALE,
    height: (paper.height - 2 * EDGE) / SCALE,
  };
  const whole = { x: 0, y: 0, width, height };
  return tilesOf(whole, cards, { room, overlap: OVERLAP / SCALE });
}

/** What stands whole on a sheet, column by column as it is read. */
export const cardsOn = (tile: Area, { cards }: FlowPicture): readonly FlowCard[] =>
  cards.filter((card) => isWhollyIn(tile, card)).toSorted((a, b) => a.x - b.x || a.y - b.y);

/** Draws sheets, one call a page. */
export function sheetDrawer(
  picture: FlowPicture,
  measure: MeasureText,
  text: Translator,
): (drawing: Drawing, tile: Tile, foot: string) => void {
  const areas = picture.marks.map((mark) => markArea(mark, measure));
  return (drawing, tile, foot) => {
    const [x, y] = [EDGE, EDGE];
    const [width, height] = [tile.width * SCALE, tile.height * SCALE];
    const name = text.t('flow-paper:sheet', { name: tile.name });
    drawing.openTag('H2');
    drawing.text(x + 8, y - 9, name, style('sans700', 11));
    drawing.closeTag();
    const marks = picture.marks.filter((_, at) => {
      const area = areas[at];
      return area !== undefined && isMeeting(area, tile);
    });
    const labels = cardsOn(tile, picture).map(({ words }) => words.label);
    const alt =
      labels.length === 0
        ? text.t('flow-paper:altLines', { name: tile.name })
        : text.t('flow-paper:alt', { name: tile.name, nodes: labels.join('; ') });
    drawing.openTag('Figure', { alt, box: [x, y, width, height] });
    drawing.clip([x, y, width, height], () =>
      drawPicture(drawing, { ...picture, marks }, x - tile.x * SCALE, y - tile.y * SCALE, SCALE),
    );
    drawing.closeTag();
    drawing.artifact(() => {
      cropMarks(drawing, [x, y, width, height]);
      const words = style('sans400', 7.5, 'ink-2');
      drawing.text(x + 8, y + height + 15, foot, words);
    }, 'Pagination');
  };
}

/** Two short lines at each corner, clear of the picture. */
function cropMarks(
  drawing: Drawing,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const [near, far] = [4, 16];
  const paint = { stroke: 'ink', width: 0.4 } as const;
  for (const [cornerX, outX] of [
    [x, -1],
    [x + width, 1],
  ] as const)
    for (const [cornerY, outY] of [
      [y, -1],
      [y + height, 1],
    ] as const) {
      drawing.line(cornerX + outX * near, cornerY, cornerX + outX * far, cornerY, paint);
      drawing.line(cornerX, cornerY + outY * near, cornerX, cornerY + outY * far, paint);
    }
}
