// Where steps from one place to the next come back to where they began. Pure, in linear time.
// Places are numbers: a mark is found far faster by number than by name.

const OPEN = 1;
const DONE = 2;

/**
 * The steps that close a loop: without them there is none. Which step of a loop closes it follows the order of
 * the places, 0 to `count - 1`, and of the steps. A step whose `target` is undefined leads nowhere.
 */
export function closingSteps<S>(
  count: number,
  stepsFrom: (place: number) => readonly S[],
  target: (step: S) => number | undefined,
): ReadonlySet<S> {
  const state = new Uint8Array(count);
  const closing = new Set<S>();
  for (let start = 0; start < count; start += 1) {
    if (state[start]) continue;
    // An explicit stack: a chain of thousands would overflow the call stack.
    const path = [{ place: start, steps: stepsFrom(start), next: 0 }];
    state[start] = OPEN;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = top.steps[top.next];
      top.next += 1;
      if (step === undefined) {
        state[top.place] = DONE;
        path.pop();
        continue;
      }
      const place = target(step);
      if (place === undefined) continue;
      if (state[place] === OPEN) closing.add(step);
      if (state[place]) continue;
      state[place] = OPEN;
      path.push({ place, steps: stepsFrom(place), next: 0 });
    }
  }
  return closing;
}
