// Which Nodes and Links of the flow are drawn for a part of the plane.
// Pure; must not know how they are drawn.
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import type { FlowNow } from '#flow/flow-now.ts';
import { linkEnds } from '#flow/link-ends.ts';
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

/** Links whose line may cross it, and those of selected Nodes. */
export function linksIn(sight: Sight, now: FlowNow, selected: readonly string[]): FlowLink[] {
  const chosen = new Set(selected);
  const placeOf = (id: string) => now.places.get(id);
  return now.links.filter((link) => {
    const ends = linkEnds(link, now, placeOf);
    if (!ends) return false;
    if (chosen.has(link.from ?? '') || chosen.has(link.to ?? '')) return true;
    // A line that leads back begins and ends on the far sides of its Nodes.
    return meets(sight, {
      left: Math.min(ends.sourceX, ends.targetX) - NODE_WIDTH,
      right: Math.max(ends.sourceX, ends.targetX) + NODE_WIDTH,
      top: Math.min(ends.sourceY, ends.targetY),
      bottom: Math.max(ends.sourceY, ends.targetY),
    });
  });
}
