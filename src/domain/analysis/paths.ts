// All ways from one Node to another that pass no Node twice. There can be more than anybody could count:
// some are listed, the rest is counted where that is quick, and what is left out is always said.
// Pure. Must not know what a Node is.
import type { Bounded } from '#domain/analysis/bounded.ts';
import type { Ways } from '#domain/analysis/ways.ts';

type Path = readonly string[];
const NONE: Bounded<Path> = { items: [], total: 0, isExact: true };

/** Steps taken before the search is given up. */
const MOST_STEPS = 50_000;

type Onward = (place: number) => readonly number[];

/** Paths as ids of Nodes, at most `most` of them, the shortest of those found first. */
export function pathsBetween(
  ways: Ways,
  fromId: string,
  toId: string,
  most: number,
): Bounded<Path> {
  const from = ways.at.get(fromId);
  const to = ways.at.get(toId);
  if (from === undefined || to === undefined || from === to) return NONE;
  const onward = onwardTo(ways, from, to);
  const { found, total, isDone } = search(from, to, onward, most);
  const items = found
    .toSorted((a, b) => a.length - b.length)
    .map((path) => path.map((place) => ways.ids[place] ?? ''));
  if (isDone) return { items, total, isExact: true };
  const counted = countWithoutLoops(from, to, onward);
  return counted !== null && counted <= Number.MAX_SAFE_INTEGER
    ? { items, total: counted, isExact: true }
    : { items, total, isExact: false };
}

/** The steps that can still lead to the end, the nearest to it first: the first path found is a shortest. */
function onwardTo({ next, before }: Ways, from: number, to: number): Onward {
  const distance = new Map([[to, 0]]);
  for (const [place, far] of distance)
    for (const step of before[place] ?? []) if (!distance.has(step)) distance.set(step, far + 1);
  const known = new Map<number, readonly number[]>([[to, []]]);
  const far = (place: number): number => distance.get(place) ?? 0;
  return (place) => {
    const steps =
      known.get(place) ??
      (next[place] ?? [])
        .filter((step) => step !== from && distance.has(step))
        .toSorted((a, b) => far(a) - far(b));
    known.set(place, steps);
    return steps;
  };
}

function search(from: number, to: number, onward: Onward, most: number) {
  const found: number[][] = [];
  let total = 0;
  // An explicit stack: a chain of thousands would overflow the call stack.
  const path = [{ place: from, turn: 0 }];
  const isOn = new Set([from]);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const top = path.at(-1);
    if (!top) return { found, total, isDone: true };
    const step = onward(top.place)[top.turn];
    top.turn += 1;
    if (step === undefined) {
      isOn.delete(top.place);
      path.pop();
    } else if (step === to) {
      total += 1;
      if (found.length < most) found.push([...path.map(({ place }) => place), to]);
    } else if (!isOn.has(step)) {
      isOn.add(step);
      path.push({ place: step, turn: 0 });
    }
  }
  return { found, total, isDone: false };
}

/** How many paths there are, in linear time; null where a loop forbids it. */
function countWithoutLoops(from: number, to: number, onward: Onward): number | null {
  const arriving = new Map([[from, 0]]);
  for (const place of arriving.keys())
    for (const step of onward(place)) arriving.set(step, (arriving.get(step) ?? 0) + 1);
  const counts = new Map([[from, 1]]);
  const settled = [from];
  for (const place of settled) {
    for (const step of onward(place)) {
      counts.set(step, (counts.get(step) ?? 0) + (counts.get(place) ?? 0));
      const left = (arriving.get(step) ?? 0) - 1;
      arriving.set(step, left);
      if (left === 0) settled.push(step);
    }
  }
  return settled.length === arriving.size ? (counts.get(to) ?? 0) : null;
}
