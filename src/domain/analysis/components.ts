// Groups of Nodes that all lead to each other: every loop lies within one of them. Pure, in linear time.
// Basis: Tarjan, Depth-first search and linear graph algorithms, 1972.

/** The places in groups; steps to other places than these are left aside. */
export function componentsOf(
  places: readonly number[],
  next: (place: number) => readonly number[],
): readonly (readonly number[])[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  /** Those whose group is not known yet. */
  const open = new Set<number>();
  const known = new Set(places);
  const groups: number[][] = [];
  const lower = (place: number, to = 0): void => {
    low.set(place, Math.min(low.get(place) ?? to, to));
  };
  const enter = (place: number) => {
    order.set(place, order.size);
    lower(place, order.size - 1);
    open.add(place);
    return { place, steps: next(place), turn: 0 };
  };
  for (const start of places) {
    if (order.has(start)) continue;
    // An explicit stack: a chain of thousands would overflow the call stack.
    const path = [enter(start)];
    const trail = [start];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { place } = top;
      const step = top.steps[top.turn];
      top.turn += 1;
      if (step === undefined) {
        path.pop();
        const above = path.at(-1);
        if (above) lower(above.place, low.get(place));
        if (low.get(place) !== order.get(place)) continue;
        const group = trail.splice(trail.lastIndexOf(place));
        for (const each of group) open.delete(each);
        groups.push(group);
      } else if (!known.has(step)) continue;
      else if (!order.has(step)) {
        path.push(enter(step));
        trail.push(step);
      } else if (open.has(step)) lower(place, order.get(step));
    }
  }
  return groups;
}
