// The whole flow as a picture, drawn from the model's own positions, or in lanes where it has none.
// Knows nothing of the editor on screen.
import type { Flow } from '#domain/graph.ts';
import {
  type Lane,
  laneFrames,
  NODE_WIDTH,
  nodeHeight,
  type Place,
  type Places,
} from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { placesOf } from '#domain/standing.ts';
import { flowTable, nodeWords } from '#pictures/flow-words.ts';
import type { Mark, MeasureText, Picture, Stroke } from '#pictures/mark.ts';
import { cardText, nodeCard } from '#pictures/node-card.ts';
import { arrow, arrowBack, textAt } from '#pictures/shapes.ts';
import type { Translator } from '#text/translator.ts';

const SIZE = 15;
const MARGIN = 16;
const LANE_HEAD = 40;

/** All Nodes and Links. `language` is the one the labels are written in. */
export function flowPicture(
  flow: Flow,
  text: Translator,
  language: string,
  measure: MeasureText,
): Picture {
  const places = placesOf(flow);
  const frames = laneFrames(flow.nodes, places);
  const heights = new Map(flow.nodes.map((node) => [node.id, nodeHeight(node.label)]));
  const left = Math.min(...frames.map((frame) => frame.x)) - MARGIN;
  const top = Math.min(...frames.map((frame) => frame.y)) - MARGIN - LANE_HEAD;
  const right = Math.max(...frames.map((frame) => frame.x + frame.width)) + MARGIN;
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height)) + MARGIN;
  const at = ([x, y]: Place): Place => [x - left, y - top];

  const bands = frames.flatMap(({ lane, x, y, width, height }): Mark[] => {
    const isBeside = lane === 'beside';
    const [bandX, bandY] = at([x - MARGIN / 2, isBeside ? y - LANE_HEAD * 0.8 : top]);
    const tall = isBeside ? height + LANE_HEAD * 0.8 + MARGIN / 2 : bandHeight(frames, top);
    return [
      {
        mark: 'rect',
        x: bandX,
        y: bandY,
        width: width + MARGIN,
        height: tall,
        radius: 8,
        fill: 'sunken',
      },
      textAt(laneName(text, lane), bandX + MARGIN / 2, bandY + 22, {
        size: 13,
        weight: 600,
        ink: 'ink-2',
      }),
    ];
  });
  const middles = linkMiddles(flow, places, heights);
  const links = flow.links.flatMap((link) => linkMarks(link, places, heights, middles, at));
  const cards = flow.nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (!place) return [];
    const [x, y] = at(place);
    const height = heights.get(node.id) ?? 0;
    const words = nodeWords(text, node);
    let size = SIZE;
    let fit = cardText(words, NODE_WIDTH, size, measure, language);
    // A long label is set smaller rather than cut.
    while (fit.height > height) {
      size *= 0.93;
      fit = cardText(words, NODE_WIDTH, size, measure, language);
    }
    // In the middle of its place, where the arrows end.
    return nodeCard(node, words, fit, {
      x,
      y: y + (height - fit.height) / 2,
      width: NODE_WIDTH,
      height: fit.height,
    });
  });
  return {
    width: right - left,
    height: bottom - top,
    marks: [...bands, ...links, ...cards],
    alt: text.t('canvas:flow.alt', { nodes: flow.nodes.length, links: flow.links.length }),
    table: { caption: text.t('canvas:flow.title'), ...flowTable(text, flow) },
  };
}

const laneName = (text: Translator, lane: Lane): string => text.t(`canvas:lane.${lane}`);

/** Lanes are as tall as the tallest of them; what stands beside lies under all. */
function bandHeight(frames: ReturnType<typeof laneFrames>, top: number): number {
  const lanes = frames.filter((frame) => frame.lane !== 'beside');
  return Math.max(...lanes.map((frame) => frame.y + frame.height)) + MARGIN / 2 - top;
}

type Heights = ReadonlyMap<string, number>;
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An end of a Link as a box; another Link is a point at its middle. */
function boxOf(id: string | null, places: Places, heights: Heights, middles: Places): Box | null {
  const place = places.get(id ?? '');
  if (place)
    return { x: place[0], y: place[1], width: NODE_WIDTH, height: heights.get(id ?? '') ?? 0 };
  const middle = middles.get(id ?? '');
  return middle ? { x: middle[0], y: middle[1], width: 0, height: 0 } : null;
}

/** Where a Link that ends at a Link points to. */
function linkMiddles({ links }: Flow, places: Places, heights: Heights): Places {
  const middles = new Map<string, Place>();
  // That Link may end at a Link in turn: each round knows those a step further.
  for (let known = -1; known < middles.size;) {
    known = middles.size;
    for (const link of links) {
      const from = boxOf(link.from, places, heights, middles);
      const to = boxOf(link.to, places, heights, middles);
      if (!from || !to || middles.has(link.id)) continue;
      const [start, end] = facing(from, to);
      middles.set(link.id, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]);
    }
  }
  return middles;
}

/** The points where a line leaves one box and touches the other, on the sides that face each other. */
function facing(from: Box, to: Box): readonly [Place, Place] {
  const middle = (box: Box): number => box.y + box.height / 2;
  if (to.x >= from.x + from.width)
    return [
      [from.x + from.width, middle(from)],
      [to.x, middle(to)],
    ];
  if (to.x + to.width <= from.x)
    return [
      [from.x, middle(from)],
      [to.x + to.width, middle(to)],
    ];
  // One above the other: up or down the gap at their right.
  return [
    [from.x + from.width, middle(from)],
    [to.x + to.width, middle(to)],
  ];
}

const EXPLAINS = new Set(['assumes', 'threatens', 'measures', 'affects']);

function linkMarks(
  link: FlowLink,
  places: Places,
  heights: Heights,
  middles: Places,
  at: (place: Place) => Place,
): Mark[] {
  const from = boxOf(link.from, places, heights, middles);
  const to = boxOf(link.to, places, heights, middles);
  if (!from || !to) return [];
  const [start, end] = facing(from, to).map(at) as [Place, Place];
  return isAbove(from, to)
    ? arrowBack(start, end, strokeOf(link), 9)
    : arrow([start, end], strokeOf(link), 9);
}

/** Neither box is clear of the other sideways. */
const isAbove = (from: Box, to: Box): boolean =>
  to.x < from.x + from.width && from.x < to.x + to.width;

function strokeOf({ kind, strength }: FlowLink): Stroke {
  if (kind === 'blocks') return { ink: 'signal', width: 1.5, dash: [6, 4] };
  if (kind === 'feedback' || kind === 'side_effect')
    return { ink: 'ink-2', width: 1.5, dash: [6, 4] };
  if (kind && EXPLAINS.has(kind)) return { ink: 'edge', width: 1, dash: [2, 3] };
  return { ink: 'ink-2', width: 0.7 + 0.5 * (strength ?? 2) };
}
