// B12: how often Links cross in our lanes at 500 Nodes, against d3-dag's sugiyama on the same graph,
// in the same columns or in its own; and what 2,000 Nodes cost. Pure code: it runs here, without a browser.
import {
  coordGreedy,
  graphConnect,
  type GraphNode,
  type Layering,
  layeringSimplex,
  sugiyama,
} from 'd3-dag';
import { layoutLanes } from '#domain/lane-layout.ts';
import { COLUMN_GAP, NODE_WIDTH, nodeHeight, type Places, ROW_GAP } from '#domain/lanes.ts';
import { cpu } from '../cpu.ts';
import { crossings, type Point } from '../crossings.ts';
import { against, atMost, quantile, type Row, times } from '../figures.ts';
import { bigWorkbook } from '../workbook-2000.ts';

/** Several flows: on a single one either may be lucky. */
const SEEDS = [1, 2, 3];
const ROUNDS = 15;

export async function flowLayout(): Promise<Row[]> {
  const rounds = SEEDS.map((seed) => {
    const flow = sortedOut(seed);
    return { ours: crossed(flow, flow.places), reference: theirCrossings(flow) };
  });
  const { nodes, links } = bigWorkbook(2000);
  const spent = await times(ROUNDS, async () => cpu(() => layoutLanes(nodes, links)));
  return [
    against(rounds, {
      bar: 'B12',
      what: '500 nodes, crossings in the lanes; d3-dag',
      unit: '',
      limit: 1.1,
    }),
    // The first rounds only warm up.
    atMost(quantile(spent.slice(5), 0.5), {
      bar: 'B12',
      what: '2000 nodes, lanes layout, processor time',
      unit: 'ms',
      limit: 100,
    }),
  ];
}

interface Drawn {
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly places: Places;
}

/** A flow as we lay it out, with the Links that both can draw: from one column to a later one. */
function sortedOut(seed: number): Drawn {
  const { nodes, links } = bigWorkbook(500, seed);
  const places = layoutLanes(nodes, links);
  const x = (id: string): number => places.get(id)?.[0] ?? 0;
  return { nodes, places, links: links.filter(({ from, to }) => x(from) < x(to)) };
}

/** Crossings of straight lines from the right side of a Node to the left side of another. */
function crossed({ nodes, links }: Drawn, places: Places): number {
  const heights = new Map(nodes.map(({ id, label }) => [id, nodeHeight(label)]));
  const side = (id: string, dx: number): Point => {
    const [x, y] = places.get(id) ?? [0, 0];
    return [x + dx, y + (heights.get(id) ?? 0) / 2];
  };
  return crossings(links.map(({ from, to }) => [side(from, NODE_WIDTH), side(to, 0)]));
}

/** The best of four: in our columns or its own, with straight lines or the bent ones it draws itself. */
function theirCrossings(flow: Drawn): number {
  const ourColumns: Layering<string, unknown> = (dag) => {
    for (const node of dag.nodes())
      node.y = (flow.places.get(node.data)?.[0] ?? 0) / (NODE_WIDTH + COLUMN_GAP);
    return Math.max(...[...dag.nodes()].map((node) => node.y));
  };
  const heights = new Map(flow.nodes.map(({ id, label }) => [id, nodeHeight(label)]));
  const counts = [ourColumns, layeringSimplex()].flatMap((layering: Layering<string, unknown>) => {
    const graph = graphConnect().single(true)(
      flow.links.map(({ from, to }) => [from, to] as const),
    );
    // It draws from the top down. Its own choice of coordinates takes half a minute and changes little.
    sugiyama()
      .layering(layering)
      .coord(coordGreedy())
      .nodeSize(({ data }: GraphNode<string>) => [heights.get(data) ?? 0, NODE_WIDTH])
      .gap([ROW_GAP, COLUMN_GAP])(graph);
    const places = new Map(
      [...graph.nodes()].map(({ data, x, y }) => [
        data,
        [y - NODE_WIDTH / 2, x - (heights.get(data) ?? 0) / 2] as const,
      ]),
    );
    return [crossings([...graph.links()].map(({ points }) => points)), crossed(flow, places)];
  });
  return Math.min(...counts);
}
