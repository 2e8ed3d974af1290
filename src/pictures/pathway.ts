// The pathway of the canvas: few Nodes in columns by how far they are from the mission, drawn to fit a width.
// Text keeps the size that is asked for; the picture grows in height. Knows nothing of languages' words.
import { type Flow, loopClosingLinks } from '#domain/graph.ts';
import type { Mark, MeasureText } from '#pictures/mark.ts';
import { cardText, type CardText, nodeCard, type NodeWords, sizeFor } from '#pictures/node-card.ts';
import { arrow } from '#pictures/shapes.ts';

export interface Space {
  readonly width: number;
  /** Size of the labels. */
  readonly size: number;
  readonly measure: MeasureText;
  /** The picture may use up to this height to breathe. */
  readonly height?: number;
  /** Its table follows, and tells what numbers stand for: a long key is left out. */
  readonly isTableNext?: true;
}

/** A Node in its column, or the place where a longer Link passes a column. */
interface Stop {
  readonly id: string;
  readonly words: NodeWords | null;
  readonly text: CardText | null;
  readonly height: number;
  y: number;
}

const SWEEPS = 6;

/** Marks and height of the pathway. `words` names each Node; `page` is the language of those without a name. */
export function pathwayMarks(
  flow: Flow,
  words: (id: string) => NodeWords,
  page: string,
  { width, size: wanted, measure, height: roomy = 0 }: Space,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const closing = new Set(loopClosingLinks(flow));
  const links = flow.links.filter((link) => !closing.has(link));
  const depth = depths(flow, links);
  const count = Math.max(0, ...depth.values()) + 1;
  const gap = count > 1 ? Math.min(wanted * 3.2, (width / count) * 0.2) : 0;
  const cardWidth = Math.min((width - gap * (count - 1)) / count, wanted * 16);
  const size = sizeFor(
    flow.nodes.map((node) => words(node.id).label),
    cardWidth,
    wanted,
    measure,
  );
  const spread = count > 1 ? (width - cardWidth * count) / (count - 1) : 0;
  const left = (column: number): number => column * (cardWidth + spread);

  const columns = Array.from({ length: count }, (): Stop[] => []);
  for (const node of flow.nodes) {
    const own = words(node.id);
    const text = cardText(own, cardWidth, size, measure, page);
    columns[count - 1 - (depth.get(node.id) ?? 0)]?.push({
      id: node.id,
      words: own,
      text,
      height: text.height,
      y: 0,
    });
  }
  const routes = links.map((link) => routeOf(link.from ?? '', link.to ?? '', columns, size));
  order(columns, routes);
  const natural = Math.max(...columns.map((column) => stackHeight(column, size)));
  const height = Math.max(natural, Math.min(roomy, natural * 1.6));
  for (const column of columns) stack(column, height, size);

  const stops = new Map(
    columns.flatMap((column, index) => column.map((stop) => [stop.id, { stop, x: left(index) }])),
  );
  const marks: Mark[] = [];
  const arriving = Map.groupBy(routes, (route) => route.at(-1) ?? '');
  for (const route of routes) {
    const points = route.flatMap((id, index): (readonly [number, number])[] => {
      const place = stops.get(id);
      if (!place) return [];
      const middle = place.stop.y + place.stop.height / 2;
      if (index === 0) return [[place.x + cardWidth, middle]];
      if (index === route.length - 1)
        return [
          [place.x, middle + entryOffset(route, arriving.get(id) ?? [], stops, place.stop, size)],
        ];
      return [
        [place.x, middle],
        [place.x + cardWidth, middle],
      ];
    });
    const barrier = flow.nodes.find((node) => node.id === route[0])?.kind === 'barrier';
    marks.push(
      ...arrow(
        points,
        { ink: 'ink-2', width: size * 0.11, ...(barrier && { dash: [size * 0.4, size * 0.3] }) },
        size * 0.7,
      ),
    );
  }
  for (const node of flow.nodes) {
    const place = stops.get(node.id);
    if (!place?.stop.words || !place.stop.text) continue;
    const { words: own, text, y, height: tall } = place.stop;
    marks.push(...nodeCard(node, own, text, { x: place.x, y, width: cardWidth, height: tall }));
  }
  return { marks, height };
}

/** How many steps each Node is from the end of its longest chain. */
function depths({ nodes }: Flow, links: Flow['links']): ReadonlyMap<string, number> {
  const depth = new Map(nodes.map((node) => [node.id, 0]));
  // A chain is no longer than there are Nodes; links are free of loops.
  for (const _ of nodes) {
    let changed = false;
    for (const { from, to } of links) {
      const wanted = (depth.get(to ?? '') ?? 0) + 1;
      if (wanted <= (depth.get(from ?? '') ?? 0)) continue;
      depth.set(from ?? '', wanted);
      changed = true;
    }
    if (!changed) break;
  }
  return depth;
}

/** The stops a Link passes: its ends, and a free place in every column between them. */
function routeOf(from: string, to: string, columns: Stop[][], size: number): string[] {
  const columnOf = (id: string): number =>
    columns.findIndex((column) => column.some((stop) => stop.id === id));
  const route = [from];
  for (let column = columnOf(from) + 1; column < columnOf(to); column += 1) {
    const id = `${from}>${to}@${column}`;
    columns[column]?.push({ id, words: null, text: null, height: size * 0.4, y: 0 });
    route.push(id);
  }
  return [...route, to];
}

/** Orders each column by the middle of its neighbours, so that Links cross little. */
function order(columns: Stop[][], routes: readonly string[][]): void {
  const near = new Map<string, string[]>();
  const join = (a: string, b: string): void => void near.set(a, [...(near.get(a) ?? []), b]);
  for (const route of routes) {
    route.slice(1).forEach((id, index) => {
      join(id, route[index] ?? id);
      join(route[index] ?? id, id);
    });
  }
  const rank = new Map<string, number>();
  const settle = (column: Stop[]): void =>
    column.forEach((stop, at) => rank.set(stop.id, (at + 0.5) / column.length));
  for (const column of columns) settle(column);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns.toReversed() : columns) {
      const pull = new Map(
        column.map((stop) => {
          const own = new Set(column.map((other) => other.id));
          const others = (near.get(stop.id) ?? []).filter((id) => !own.has(id));
          const mean = others.reduce((sum, id) => sum + (rank.get(id) ?? 0), 0) / others.length;
          return [stop, others.length > 0 ? mean : (rank.get(stop.id) ?? 0)];
        }),
      );
      column.sort((a, b) => (pull.get(a) ?? 0) - (pull.get(b) ?? 0));
      settle(column);
    }
  }
}

const rowGap = (size: number): number => size * 1.1;
const stackHeight = (column: readonly Stop[], size: number): number =>
  column.reduce((sum, stop) => sum + stop.height, 0) +
  rowGap(size) * Math.max(0, column.length - 1);

/** Spreads a column over the height: what is left over goes evenly between and around. */
function stack(column: readonly Stop[], height: number, size: number): void {
  const left = height - stackHeight(column, size);
  const extra = left / (column.length + 1);
  let y = extra;
  for (const stop of column) {
    stop.y = y;
    y += stop.height + rowGap(size) + extra;
  }
}

/** Arrows that meet at a Node arrive one under the other, in the order they come from. */
function entryOffset(
  route: readonly string[],
  all: readonly (readonly string[])[],
  stops: ReadonlyMap<string, { readonly stop: Stop }>,
  target: Stop,
  size: number,
): number {
  const from = (each: readonly string[]): number => {
    const stop = stops.get(each.at(-2) ?? '')?.stop;
    return stop ? stop.y + stop.height / 2 : 0;
  };
  const sorted = all.toSorted((a, b) => from(a) - from(b));
  const step = Math.min(size * 0.9, (target.height * 0.6) / Math.max(1, all.length - 1));
  return (sorted.indexOf(route) - (all.length - 1) / 2) * step;
}
