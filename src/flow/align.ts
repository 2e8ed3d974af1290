// Several Nodes in one line: by their left edges, their upper edges, or evenly down a column.
// Pure; answers places in canvas pixels, which a drop then puts right by lanes.
import { nodeHeight, type Place, type Places, ROW_GAP } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';

export const ALIGNMENTS = ['left', 'top', 'column'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** Where the Nodes stand once they are aligned; fewer than two stay as they are. */
export function aligned(
  nodes: readonly Pick<FlowNode, 'id' | 'label'>[],
  places: Places,
  how: Alignment,
): Map<string, Place> {
  const standing = nodes.flatMap(({ id, label }) => {
    const place = places.get(id);
    return place ? [{ id, x: place[0], y: place[1], height: nodeHeight(label) }] : [];
  });
  if (standing.length < 2) return new Map();
  const left = Math.min(...standing.map(({ x }) => x));
  const top = Math.min(...standing.map(({ y }) => y));
  if (how === 'left') return new Map(standing.map(({ id, y }) => [id, [left, y]]));
  if (how === 'top') return new Map(standing.map(({ id, x }) => [id, [x, top]]));
  let next = top;
  return new Map(
    standing
      .toSorted((a, b) => a.y - b.y || a.x - b.x)
      .map(({ id, height }) => {
        const y = next;
        next += height + ROW_GAP;
        return [id, [left, y]];
      }),
  );
}
