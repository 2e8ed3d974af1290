// The lines of the drawn flow: each from the side of a card to the side of another one, or to the middle of another
// line, and past the cards it has nothing to do with, the same ways as on the screen. Knows nothing of cards' insides.
import type { Flow } from '#domain/graph.ts';
import { NODE_WIDTH, nodeHeight, type Place, type Places } from '#domain/lanes.ts';
import { obstaclesOf, passesBetween } from '#domain/link-route.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { Mark, Stroke } from '#pictures/mark.ts';
import { arrow, arrowBack, circle, polyline, stroked } from '#pictures/shapes.ts';

/** Length of an arrow head. */
const HEAD = 9;

export interface FlowLine {
  readonly link: FlowLink;
  /** From the start to the tip. */
  readonly points: readonly Place[];
  /** Leaves and arrives on the right, round the side of a column. */
  readonly isRound: boolean;
  readonly middle: Place;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The lines of all Links whose ends are there. */
export function flowLines({ nodes, links }: Flow, places: Places): readonly FlowLine[] {
  const heights = new Map(nodes.map(({ id, label }) => [id, nodeHeight(label)]));
  const obstacles = obstaclesOf(nodes, places);
  const lines = new Map<string, FlowLine>();
  /** A card, or the point in the middle of another line. */
  const boxOf = (id: string): Box | null => {
    const place = places.get(id);
    const height = heights.get(id);
    if (place && height !== undefined)
      return { x: place[0], y: place[1], width: NODE_WIDTH, height };
    const middle = lines.get(id)?.middle;
    return middle ? { x: middle[0], y: middle[1], width: 0, height: 0 } : null;
  };
  // A Link may end at a Link, that one in turn: each round knows those a step further.
  for (let known = -1; known < lines.size;) {
    known = lines.size;
    for (const link of links) {
      const [from, to] = lines.has(link.id) ? [] : [boxOf(link.from ?? ''), boxOf(link.to ?? '')];
      if (from && to) lines.set(link.id, lineBetween(link, from, to, obstacles));
    }
  }
  return links.flatMap(({ id }) => lines.get(id) ?? []);
}

function lineBetween(
  link: FlowLink,
  from: Box,
  to: Box,
  obstacles: ReturnType<typeof obstaclesOf>,
): FlowLine {
  const [right, left] = [from.x + from.width, to.x + to.width];
  const level = (box: Box): number => box.y + box.height / 2;
  const isRight = to.x >= right + HEAD;
  const isLeft = left <= from.x - HEAD;
  if (!isRight && !isLeft) {
    // One above the other: up or down the gap at their right.
    const points = [[right, level(from)] as const, [left, level(to)] as const];
    return { link, points, isRound: true, middle: roundMiddle(...(points as [Place, Place])) };
  }
  const start: Place = [isRight ? right : from.x, level(from)];
  const end: Place = [isRight ? to.x : left, level(to)];
  const passes = passesBetween(start, end, obstacles);
  const between = passes[Math.floor(passes.length / 2)];
  return {
    link,
    points: [
      start,
      ...passes.flatMap((pass): Place[] => [
        [pass.from, pass.y],
        [pass.to, pass.y],
      ]),
      end,
    ],
    isRound: false,
    middle: between
      ? [(between.from + between.to) / 2, between.y]
      : [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
  };
}

/** Of the curve that `arrowBack` draws. */
const roundMiddle = ([x1, y1]: Place, [x2, y2]: Place): Place => [
  (x1 + 6 * (Math.max(x1, x2) + 30) + x2) / 8,
  (y1 + y2) / 2,
];

/** The line with its head, and a minus in a ring where more of the one means less of the other. */
export function lineMarks(
  { link, points, isRound, middle }: FlowLine,
  at: (place: Place) => Place,
): Mark[] {
  const [start = [0, 0], ...rest] = points.map(at);
  const end = rest.at(-1) ?? start;
  const stroke = strokeOf(link);
  const line = isRound
    ? arrowBack(start, end, stroke, HEAD)
    : arrow([start, ...rest], stroke, HEAD);
  return link.polarity === 'minus' ? [...line, ...minusMarks(at(middle), stroke)] : line;
}

function minusMarks([x, y]: Place, { ink }: Stroke): Mark[] {
  const stroke = { ink, width: 1.4 };
  return [
    { mark: 'path', commands: circle(x, y, 7), fill: 'surface', stroke },
    stroked(
      polyline([
        [x - 3.5, y],
        [x + 3.5, y],
      ]),
      stroke,
    ),
  ];
}

const EXPLAINS = new Set(['assumes', 'threatens', 'measures', 'affects']);

function strokeOf({ kind, strength }: FlowLink): Stroke {
  if (kind === 'blocks') return { ink: 'signal', width: 1.5, dash: [6, 4] };
  if (kind === 'feedback' || kind === 'side_effect')
    return { ink: 'ink-2', width: 1.5, dash: [6, 4] };
  if (kind && EXPLAINS.has(kind)) return { ink: 'edge', width: 1, dash: [2, 3] };
  return { ink: 'ink-2', width: 0.7 + 0.5 * (strength ?? 2) };
}
