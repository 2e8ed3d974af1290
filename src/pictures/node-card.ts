// A Node of the flow as marks: its shape, its kind in words, its label, in a box.
// Knows nothing of where Nodes stand.
import type { FlowNode } from '#domain/records/node.ts';
import { inkOf, kindMark } from '#pictures/kind-shapes.ts';
import { breakText } from '#pictures/line-breaking.ts';
import type { Ink, Mark, MeasureText, PathCommand } from '#pictures/mark.ts';
import { filled, textAt } from '#pictures/shapes.ts';
import { hyphenatorOf } from '#text/hyphenation.ts';

/** What a Node is called in a language. */
export interface NodeWords {
  readonly kind: string;
  readonly label: string;
  /** BCP 47, of a label that is somebody's own; without it, these are the page's words for a nameless Node. */
  readonly lang?: string | undefined;
}

export interface CardText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Height the card needs. */
  readonly height: number;
}

const LEADING = 1.24;
const KIND_SIZE = 0.78;
const padding = (size: number): number => size * 0.55;

/** The largest size up to `size`, but no less than 4 / 5 of it, at which no word of the labels is broken. */
export function sizeFor(
  labels: readonly string[],
  width: number,
  size: number,
  measure: MeasureText,
): number {
  const longest = Math.max(
    0,
    ...labels.flatMap((label) => label.split(/\s+/u)).map((word) => measure(word, size, 600)),
  );
  const room = width - 2 * padding(size) - size * 0.3;
  return longest <= room ? size : size * Math.max(0.8, room / longest);
}

/** The label's lines in a card of a width, and the height they need. */
export function cardText(
  words: NodeWords,
  width: number,
  size: number,
  measure: MeasureText,
  page: string,
): CardText {
  const language = words.lang ?? page;
  const room = width - 2 * padding(size) - size * 0.3;
  const lines = breakText(
    words.label,
    room,
    (text) => measure(text, size, 600),
    language,
    hyphenatorOf(language),
  );
  return {
    size,
    lines,
    height: 2 * padding(size) + size * KIND_SIZE * 1.35 + lines.length * size * LEADING,
  };
}

/** A bar along the left edge that follows the card's round corners. */
const leftBar = (x: number, y: number, width: number, height: number): PathCommand[] => [
  ['M', x + width, y],
  ['L', x + width, y + height],
  ['C', x + width * 0.45, y + height, x, y + height - width * 0.55, x, y + height - width],
  ['L', x, y + width],
  ['C', x, y + width * 0.45, x + width * 0.45, y, x + width, y],
  ['Z'],
];

/** The card with its upper left corner at x, y. The mission stands out: filled, and lighter text on it. */
export function nodeCard(
  node: Pick<FlowNode, 'kind' | 'main'>,
  words: NodeWords,
  { size, lines }: CardText,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Mark[] {
  const hue = inkOf(node.kind);
  const isMission = node.kind === 'impact' && node.main === true;
  const isDashed = node.kind === 'barrier' || node.kind === 'unintended';
  const ink: Ink = isMission ? 'on-colour' : 'ink';
  const kindSize = size * KIND_SIZE;
  const left = x + padding(size) + size * 0.3;
  const kindLine = y + padding(size) + kindSize;
  return [
    {
      mark: 'rect',
      x,
      y,
      width,
      height,
      radius: size * 0.4,
      fill: isMission ? hue : 'surface',
      stroke: {
        ink: hue,
        width: size * 0.075,
        ...(isDashed && { dash: [size * 0.35, size * 0.25] }),
      },
    },
    ...(isMission || isDashed ? [] : [filled(leftBar(x, y, size * 0.4, height), hue)]),
    kindMark(node.kind, left, kindLine - kindSize * 0.86, kindSize, isMission ? 'on-colour' : hue),
    textAt(words.kind, left + kindSize * 1.35, kindLine, {
      size: kindSize,
      weight: 400,
      ink: isMission ? 'on-colour' : 'ink-2',
    }),
    ...lines.map((line, index) =>
      textAt(line, left, kindLine + size * (1.18 + index * LEADING), {
        size,
        weight: 600,
        ink,
        lang: words.lang,
      }),
    ),
  ];
}
