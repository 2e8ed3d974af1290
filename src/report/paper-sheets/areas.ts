// Room to draw on a paper sheet: the lanes of the flow, the field of power and interest, or nothing but room. On a
// filled sheet the flow stands in its room, and names in the field. Knows nothing of pages.
import { languageOf } from '#domain/bilingual.ts';
import { LANES } from '#domain/lanes.ts';
import { flowPicture } from '#pictures/flow.ts';
import type { AreaPart } from '#pictures/paper-parts.ts';
import type { Words } from '#pictures/part.ts';
import type { SheetSource } from '#pictures/paper-source.ts';
import { breakRuns, wordRules } from '#pictures/line-breaking.ts';
import { type Block, heightOf } from '#report/blocks.ts';
import { drawPicture, pictureMeasure } from '#report/draw-picture.ts';
import type { Drawing } from '#report/drawing.ts';
import type { SheetType } from '#report/paper-sheets/size.ts';
import { style } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

const POINTS = [1, 2, 3, 4, 5] as const;

/** A heading, and the area under it; both are `height` tall. */
export function areaBlocks(
  part: AreaPart,
  type: SheetType,
  { height, source }: { readonly height: number; readonly source: SheetSource },
): Block[] {
  const head = headingBlock(part.title, type, { times: 1.25 });
  const tall = height - heightOf(head) - type.size * 1.6;
  const block: Block = {
    gap: type.size * 0.5,
    lines: [tall],
    isKeptWithNext: false,
    draw(drawing, x, y) {
      const box = [x, y, type.width, tall] as const;
      if (part.alt === '') return drawing.artifact(() => frame(drawing, type, box));
      drawing.openTag('Figure', { alt: part.alt, box });
      drawArea(drawing, part, type, { x, y, height: tall, source });
      drawing.closeTag();
    },
  };
  return [head, block];
}

type Room = Place & { readonly source: SheetSource };

function drawArea(drawing: Drawing, part: AreaPart, type: SheetType, room: Room): void {
  const { x, y, height, source } = room;
  const { text, snapshot, isFilled } = source;
  if (part.area === 'grid') {
    // The name of the upright axis stands over the field.
    const over = type.size * 1.5;
    drawField(drawing, part, type, { x, y: y + over, height: height - over, source });
  } else if (isFilled && snapshot.nodes.length > 0) {
    const measure = pictureMeasure(type.measure);
    const picture = flowPicture(snapshot, text, languageOf(snapshot), measure);
    const scale = Math.min(type.width / picture.width, height / picture.height);
    drawPicture(drawing, picture, x, y, scale);
  } else {
    const names = LANES.map((lane) => text.t(`canvas:lane.${lane}`));
    drawLanes(drawing, type, names, { x, y, height });
  }
}

const frame = (
  drawing: Drawing,
  type: SheetType,
  [x, y, width, height]: readonly [number, number, number, number],
): void =>
  drawing.rect(x, y, width, height, { stroke: 'edge', width: type.size * 0.06 }, type.size * 0.5);

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A lane for each step of the way, and under them a band for what explains it. */
function drawLanes(
  drawing: Drawing,
  type: SheetType,
  names: readonly string[],
  { x, y, height }: Place,
): void {
  const { size, width } = type;
  const gap = size * 0.7;
  const lanes = names.slice(0, -1);
  const each = (width - gap * (lanes.length - 1)) / lanes.length;
  const band = height * 0.2;
  const tall = height - band - gap;
  const how = style('sans600', size * 1.1, 'ink-2');
  const box = (left: number, top: number, wide: number, high: number, name: string): void => {
    drawing.rect(left, top, wide, high, { fill: 'sunken' }, size * 0.6);
    drawing.text(
      left + size * 0.7,
      top + size * 1.7,
      name,
      fitting(name, wide - size * 1.4, how, type),
    );
  };
  lanes.forEach((name, at) => box(x + at * (each + gap), y, each, tall, name));
  box(x, y + tall + gap, width, band, names.at(-1) ?? '');
}

/** The style, as much smaller as the words need. */
function fitting<
  S extends { readonly size: number; readonly face: Parameters<SheetType['measure']>[1]['face'] },
>(words: string, room: number, how: S, type: SheetType): S {
  const wide = type.measure(words, how);
  return wide <= room ? how : { ...how, size: (how.size * room) / wide };
}

/** Five by five fields; beside them room for who has no place yet. */
function drawField(
  drawing: Drawing,
  { placed }: AreaPart,
  type: SheetType,
  { x, y, height, source }: Room,
): void {
  const { size } = type;
  const { text } = source;
  const axis = size * 1.8;
  const side = (height - axis) / POINTS.length;
  const wide = Math.min((type.width * 0.62 - axis) / POINTS.length, side * 2.1);
  const left = x + axis;
  const bottom = y + side * POINTS.length;
  const quiet = style('sans600', size, 'ink-2');
  drawing.rect(left + wide * 3, y, wide * 2, side * 2, { fill: 'sunken' });
  for (const at of [0, ...POINTS]) {
    const paint = { stroke: 'edge', width: size * (at === 0 || at === 5 ? 0.08 : 0.04) } as const;
    drawing.line(left + at * wide, y, left + at * wide, bottom, paint);
    drawing.line(left, y + at * side, left + wide * 5, y + at * side, paint);
  }
  for (const point of POINTS) {
    const figure = text.number(point);
    drawing.text(x + size * 0.4, bottom - (point - 0.5) * side + size * 0.3, figure, quiet);
    drawing.text(left + (point - 0.5) * wide, bottom + size * 1.2, figure, quiet);
  }
  drawing.text(left + size * 0.4, y - size * 0.3, `↑ ${text.t('frame:grid.power')}`, quiet);
  const interest = `${text.t('frame:grid.interest')} →`;
  drawing.text(
    left + wide * 5 - type.measure(interest, quiet),
    bottom + size * 1.2,
    interest,
    quiet,
  );
  const aside = left + wide * 5 + size * 1.6;
  frame(drawing, type, [aside, y, x + type.width - aside, bottom - y]);
  drawing.text(aside + size * 0.7, y + size * 1.6, text.t('frame:grid.unplaced'), quiet);
  for (const { name, power, interest: much } of placed)
    drawNames(drawing, type, name, {
      x: left + (much - 1) * wide + size * 0.3,
      y: bottom - power * side + size * 1.05,
      width: wide - size * 0.6,
      height: side - size * 0.4,
    });
}

/** Names in a field, as small as they must be. */
function drawNames(
  drawing: Drawing,
  type: SheetType,
  names: Words,
  { x, y, width, height }: Place & { readonly width: number },
): void {
  for (let size = type.size; ; size *= 0.92) {
    const how = style('sans400', size);
    const lines = breakRuns([{ text: names.text, style: how }], width, type.measure, () =>
      wordRules(names.lang ?? type.language),
    );
    const leading = size * 1.2;
    if (lines.length * leading > height && size > 2) continue;
    lines.forEach((runs, at) => {
      const words = runs.map(({ text }) => text).join('');
      drawing.text(x, y + at * leading, words, how);
    });
    return;
  }
}
