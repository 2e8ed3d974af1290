// The whole flow as a picture, drawn from the model's own positions, or in lanes where it has none.
// Knows nothing of the editor on screen.
import type { LanguageOf } from '#domain/bilingual.ts';
import type { Flow } from '#domain/graph.ts';
import { type Lane, laneFrames, NODE_WIDTH, nodeHeight, type Place } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { placesOf } from '#domain/standing.ts';
import { flowTable, nodeWords } from '#pictures/flow-words.ts';
import { flowLines, lineMarks } from '#pictures/flow-lines.ts';
import type { Mark, MeasureText, Picture } from '#pictures/mark.ts';
import { cardText, nodeCard, type NodeWords } from '#pictures/node-card.ts';
import { textAt } from '#pictures/shapes.ts';
import type { Translator } from '#text/translator.ts';

const SIZE = 15;
const MARGIN = 16;
const LANE_HEAD = 40;

/** A Node as it stands in the picture. */
export interface FlowCard {
  readonly node: FlowNode;
  readonly words: NodeWords;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface FlowPicture extends Picture {
  readonly cards: readonly FlowCard[];
}

/** All Nodes and Links. `langOf` tells the languages of the labels. */
export function flowPicture(
  flow: Flow,
  text: Translator,
  langOf: LanguageOf,
  measure: MeasureText,
): FlowPicture {
  const places = placesOf(flow);
  const frames = laneFrames(flow.nodes, places);
  const heights = new Map(flow.nodes.map((node) => [node.id, nodeHeight(node.label)]));
  // Of an empty flow nothing but the margin is left.
  const edge = (ends: readonly number[], of: (...ends: number[]) => number): number =>
    ends.length === 0 ? 0 : of(...ends);
  const left =
    edge(
      frames.map(({ x }) => x),
      Math.min,
    ) - MARGIN;
  const top =
    edge(
      frames.map(({ y }) => y),
      Math.min,
    ) -
    MARGIN -
    LANE_HEAD;
  const right =
    edge(
      frames.map(({ x, width }) => x + width),
      Math.max,
    ) + MARGIN;
  const bottom =
    edge(
      frames.map(({ y, height }) => y + height),
      Math.max,
    ) + MARGIN;
  const at = ([x, y]: Place): Place => [x - left, y - top];

  const bands = frames.flatMap(({ lane, x, y, width, height }): Mark[] => {
    const isBeside = lane === 'beside';
    const name = laneName(text, lane);
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
      textAt(name, bandX + MARGIN / 2, bandY + 22, {
        // No longer than its lane is wide.
        size: Math.min(13, (13 * width) / measure(name, 13, 600)),
        weight: 600,
        ink: 'ink-2',
      }),
    ];
  });
  const links = flowLines(flow, places).flatMap((line) => lineMarks(line, at));
  const cards: FlowCard[] = [];
  const cardMarks = flow.nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (!place) return [];
    const [x, y] = at(place);
    const height = heights.get(node.id) ?? 0;
    const words = nodeWords(text, node, langOf);
    let size = SIZE;
    let fit = cardText(words, NODE_WIDTH, size, measure, text.language);
    // A long label is set smaller rather than cut.
    while (fit.height > height) {
      size *= 0.93;
      fit = cardText(words, NODE_WIDTH, size, measure, text.language);
    }
    // In the middle of its place, where the arrows end.
    const box = { x, y: y + (height - fit.height) / 2, width: NODE_WIDTH, height: fit.height };
    cards.push({ node, words, ...box });
    return nodeCard(node, words, fit, box);
  });
  return {
    width: right - left,
    height: bottom - top,
    marks: [...bands, ...links, ...cardMarks],
    cards,
    alt: text.t('canvas:flow.alt', { nodes: flow.nodes.length, links: flow.links.length }),
    table: { caption: text.t('canvas:flow.title'), ...flowTable(text, flow, langOf) },
  };
}

const laneName = (text: Translator, lane: Lane): string => text.t(`canvas:lane.${lane}`);

/** Lanes are as tall as the tallest of them; what stands beside lies under all. */
function bandHeight(frames: ReturnType<typeof laneFrames>, top: number): number {
  const lanes = frames.filter((frame) => frame.lane !== 'beside');
  return Math.max(...lanes.map((frame) => frame.y + frame.height)) + MARGIN / 2 - top;
}
