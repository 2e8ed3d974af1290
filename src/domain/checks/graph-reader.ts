// The flow without its words: the same object until its structure changes, so that typing in a label
// does not set off questions about the whole graph.
import type { Graph, GraphLink, GraphNode } from '#domain/graph.ts';
import { link } from '#domain/records/link.ts';
import { node } from '#domain/records/node.ts';
import type { Snapshot } from '#domain/snapshot.ts';

const WORDS: ReadonlySet<string> = new Set(['label', 'note', 'pos']);
const partsOf = (fields: object): readonly string[] => [
  'id',
  ...Object.keys(fields).filter((name) => !WORDS.has(name)),
];
const NODE_PARTS = partsOf(node) as readonly (keyof GraphNode)[];
const LINK_PARTS = partsOf(link) as readonly (keyof GraphLink)[];

/** Reads graphs; equal structure gives the graph it gave before. */
export function createGraphReader(): (snapshot: Pick<Snapshot, 'nodes' | 'links'>) => Graph {
  let nodes: readonly GraphNode[] = [];
  let links: readonly GraphLink[] = [];
  let graph: Graph = { nodes, links };
  return (snapshot) => {
    const sameNodes = isSame(nodes, snapshot.nodes, NODE_PARTS);
    const sameLinks = isSame(links, snapshot.links, LINK_PARTS);
    [nodes, links] = [snapshot.nodes, snapshot.links];
    if (!sameNodes || !sameLinks) graph = { nodes, links };
    return graph;
  };
}

function isSame<T>(before: readonly T[], now: readonly T[], parts: readonly (keyof T)[]): boolean {
  if (before === now) return true;
  return (
    before.length === now.length &&
    before.every((item, at) => {
      const other = now[at];
      return (
        item === other ||
        (other !== null && other !== undefined && parts.every((part) => item[part] === other[part]))
      );
    })
  );
}
