// Which sheet of the flow lies where: the flow in small, over it the sheets with their names.
// A flow that is much taller than a page is shown in strips beside each other. Knows nothing of what is on a sheet.
import type { FlowPicture } from '#pictures/flow.ts';
import { inkOf } from '#pictures/kind-shapes.ts';
import type { Mark } from '#pictures/mark.ts';
import { heightOf, rowBlock } from '#report/blocks.ts';
import { drawPicture } from '#report/draw-picture.ts';
import type { Drawing } from '#report/drawing.ts';
import { isMeeting, markArea } from '#report/mark-area.ts';
import { bottomOf, innerWidth, type PrintJob } from '#report/pages.ts';
import type { Area, Tile } from '#report/tiles.ts';
import { style, type Type } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

/** Draws the title, how to put the sheets together, and the overview. */
export function drawOverview(
  drawing: Drawing,
  picture: FlowPicture,
  tiles: readonly Tile[],
  job: PrintJob,
): void {
  const { paper, text } = job;
  const { margin } = paper;
  const top = drawWords(drawing, job);
  const room = { width: innerWidth(paper), height: bottomOf(paper) - top - 6 };
  const least = Math.min(...tiles.map((tile) => Math.min(tile.width * 0.5, tile.height)));
  const { count, scale } = stripsFor(picture, room, SMALL_NAME / least / NAME);
  const strip = { width: picture.width * scale, height: (picture.height * scale) / count };
  const wide = count * strip.width + (count - 1) * BETWEEN;
  const left = margin + (room.width - wide) / 2;
  const alt = text.t('flow-paper:altOverview', { last: tiles.at(-1)?.name ?? '' });
  const marks = inSmall(picture);
  drawing.openTag('Figure', { alt, box: [left, top, wide, strip.height] });
  for (let at = 0; at < count; at += 1) {
    const area = {
      x: 0,
      y: (at * picture.height) / count,
      width: picture.width,
      height: picture.height / count,
    };
    drawStrip(drawing, { ...picture, marks }, tiles, {
      area,
      scale,
      x: left + at * (strip.width + BETWEEN),
      y: top,
      size: Math.min(20, Math.max(5, least * scale * NAME)),
    });
  }
  drawing.closeTag();
}

/** Between two strips. */
const BETWEEN = 24;

/** Names of sheets, as a share of a small sheet's height; and points below which strips are worth it. */
const NAME = 0.4;
const SMALL_NAME = 9;

/** One strip, unless it would be smaller than wanted; then as many as show the flow larger. */
function stripsFor(
  { width, height }: Pick<FlowPicture, 'width' | 'height'>,
  room: { readonly width: number; readonly height: number },
  wanted: number,
): { readonly count: number; readonly scale: number } {
  const scaleOf = (count: number): number =>
    Math.min((room.width - (count - 1) * BETWEEN) / count / width, (room.height * count) / height);
  let count = 1;
  while (count < 12 && scaleOf(count) < wanted && scaleOf(count + 1) > scaleOf(count)) count += 1;
  return { count, scale: scaleOf(count) };
}

function drawStrip(
  drawing: Drawing,
  picture: FlowPicture,
  tiles: readonly Tile[],
  {
    area,
    scale,
    x,
    y,
    size,
  }: {
    readonly area: Area;
    readonly scale: number;
    readonly x: number;
    readonly y: number;
    /** Of the names. */
    readonly size: number;
  },
): void {
  const marks = picture.marks.filter((mark) =>
    isMeeting(
      markArea(mark, () => 0),
      area,
    ),
  );
  const own = tiles.filter((tile) => isMeeting(tile, area));
  drawing.clip([x - 1, y - 1, area.width * scale + 2, area.height * scale + 2], () => {
    const up = y - area.y * scale;
    drawPicture(drawing, { ...picture, marks }, x, up, scale);
    for (const tile of own) {
      const [left, top] = [x + tile.x * scale, up + tile.y * scale];
      const [wide, high] = [tile.width * scale, tile.height * scale];
      drawing.rect(left, top, wide, high, { stroke: 'ink', width: 0.6 });
      drawName(drawing, tile.name, { x: left + wide / 2, y: top + high / 2, size });
    }
  });
}

/** On a plate, so that it can be read on whatever lies under it. */
function drawName(
  drawing: Drawing,
  name: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const type = style('sans700', size);
  const width = drawing.measure(name, type);
  const plate = [x - width / 2 - size * 0.3, y - size * 0.65, width + size * 0.6, size * 1.3];
  const [left = 0, top = 0, wide = 0, high = 0] = plate;
  drawing.rect(left, top, wide, high, { fill: 'surface' }, size * 0.3);
  drawing.text(x - width / 2, y + size * 0.34, name, type);
}

/** Lanes and cards without words. */
const inSmall = ({ marks, cards }: FlowPicture): Mark[] => [
  ...marks.filter((mark) => mark.mark === 'rect' && mark.stroke === undefined),
  ...cards.map(({ node, x, y, width, height }): Mark => ({
    ...({ mark: 'rect', x, y, width, height, radius: 6 } as const),
    fill: inkOf(node.kind),
  })),
];

/** The words over the overview; where they end. */
function drawWords(drawing: Drawing, { paper, text, setting }: PrintJob): number {
  const type: Type = {
    ...setting,
    size: paper.smallest * 1.25,
    width: innerWidth(paper),
    hue: 'chapter-5',
  };
  const runs = [{ text: text.t('flow-paper:how'), style: style('sans400', type.size) }];
  let y = paper.margin;
  for (const block of [
    headingBlock(text.t('canvas:flow.title'), type, { times: 1.7, tag: 'H1' }),
    rowBlock([{ runs, x: 0, width: type.width }], type),
  ]) {
    block.draw(drawing, paper.margin, y, 0, block.lines.length);
    y += heightOf(block) + type.size * 0.8;
  }
  return y;
}
