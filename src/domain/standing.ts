// Where every Node of a flow stands: as stored, in its lane where nothing is stored, and never over another.
// A label that grows, or two tabs that drop at once, may bring cards together: the lower one gives way for as
// long as it has to; nothing is written. Pure; units are canvas pixels.
import { layoutLanes } from '#domain/lane-layout.ts';
import type { Flow } from '#domain/graph.ts';
import { NODE_WIDTH, nodeHeight, type Place, type Places, ROW_GAP } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';

/** The places of all Nodes. */
export function placesOf({ nodes, links }: Flow): Places {
  const stored = new Map(nodes.flatMap(({ id, pos }) => (pos ? [[id, pos] as const] : [])));
  return apart(
    nodes,
    stored.size === nodes.length ? stored : layoutLanes(nodes, links, { pinned: stored }),
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** The same places when no two cards touch. */
function apart(nodes: readonly FlowNode[], places: Places): Places {
  const strips = new Map<number, { readonly boxes: Box[]; bottom: number }>();
  const moved = new Map<string, Place>();
  const placeOf = ({ id }: FlowNode): Place => places.get(id) ?? [0, 0];
  // From above; what is locked stays, and the others go round it.
  const order = nodes.toSorted(
    (a, b) =>
      Number(b.locked === true) - Number(a.locked === true) ||
      placeOf(a)[1] - placeOf(b)[1] ||
      placeOf(a)[0] - placeOf(b)[0],
  );
  for (const node of order) {
    const [left, wanted] = placeOf(node);
    const height = nodeHeight(node.label);
    const near = [left, left + NODE_WIDTH - 1].map((x) => {
      const strip = Math.floor(x / NODE_WIDTH);
      const known = strips.get(strip) ?? { boxes: [], bottom: -Infinity };
      strips.set(strip, known);
      return known;
    });
    let top = wanted;
    // Mostly everything in these strips ends further up, and there is nothing to look for.
    if (near.some(({ bottom }) => bottom > wanted)) {
      const boxes = near
        .flatMap((strip) => strip.boxes)
        .filter((box) => Math.abs(box.left - left) < NODE_WIDTH)
        .toSorted((a, b) => a.top - b.top);
      for (const box of boxes)
        if (box.top < top + height && box.bottom > top) top = box.bottom + ROW_GAP / 2;
    }
    if (top !== wanted) moved.set(node.id, [left, top]);
    const box = { left, top, bottom: top + height };
    for (const strip of new Set(near)) {
      strip.boxes.push(box);
      strip.bottom = Math.max(strip.bottom, box.bottom);
    }
  }
  return moved.size === 0 ? places : new Map([...places, ...moved]);
}
