// Which Nodes and Links of the flow are drawn for a part of the plane.
// Pure; must not know how they are drawn.
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { FlowNow } from '#flow/flow-now.ts';
import { DEEPEST, linkEnds } from '#flow/link-ends.ts';
import { meets, type Sight } from '#flow/sight.ts';

/** Nodes that stand in it, and those selected, which may be moved from out of sight. */
export function nodesIn(sight: Sight, now: FlowNow, selected: readonly string[]): FlowNode[] {
  const chosen = new Set(selected);
  return now.nodes.filter(({ id, label }) => {
    if (chosen.has(id)) return true;
    const [left, top] = now.places.get(id) ?? [0, 0];
    return meets(sight, { left, top, right: left + NODE_WIDTH, bottom: top + nodeHeight(label) });
  });
}

interface DrawnLinks {
  readonly resting: readonly FlowLink[];
  /** Those that move when the selected Nodes do. */
  readonly moving: readonly FlowLink[];
}

/** Links whose line may cross it, and those of selected Nodes. */
export function linksIn(sight: Sight, now: FlowNow, selected: readonly string[]): DrawnLinks {
  const chosen = new Set(selected);
  const placeOf = (id: string) => now.places.get(id);
  const moves = ({ from, to }: FlowLink, depth = 0): boolean => {
    if (chosen.has(from ?? '') || chosen.has(to ?? '')) return true;
    const other = depth < DEEPEST ? now.link.get(to ?? '') : undefined;
    return other !== undefined && moves(other, depth + 1);
  };
  const crosses = (link: FlowLink): boolean => {
    const ends = linkEnds(link, now, placeOf);
    // A line that leads back begins and ends on the far sides of its Nodes.
    return (
      ends !== null &&
      meets(sight, {
        left: Math.min(ends.sourceX, ends.targetX) - NODE_WIDTH,
        right: Math.max(ends.sourceX, ends.targetX) + NODE_WIDTH,
        top: Math.min(ends.sourceY, ends.targetY, ...ends.passes.map(({ y }) => y)),
        bottom: Math.max(ends.sourceY, ends.targetY, ...ends.passes.map(({ y }) => y)),
      })
    );
  };
  const moving = now.links.filter((link) => moves(link));
  const isMoving = new Set(moving);
  return { moving, resting: now.links.filter((link) => !isMoving.has(link) && crosses(link)) };
}
