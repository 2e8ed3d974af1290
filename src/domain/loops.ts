// Where steps from one thing to the next come back to where they began. Pure, in linear time.

/**
 * The steps that close a loop: without them there is none. Which step of a loop closes it follows the
 * order of `starts` and of the steps.
 */
export function closingSteps<S>(
  starts: Iterable<string>,
  stepsFrom: (id: string) => readonly S[],
  target: (step: S) => string,
): ReadonlySet<S> {
  const state = new Map<string, 'open' | 'done'>();
  const closing = new Set<S>();
  for (const start of starts) {
    if (state.has(start)) continue;
    // An explicit stack: a chain of thousands would overflow the call stack.
    const path = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const step = stepsFrom(top.id)[top.next];
      top.next += 1;
      if (step === undefined) {
        state.set(top.id, 'done');
        path.pop();
        continue;
      }
      const id = target(step);
      const seen = state.get(id);
      if (seen === 'open') closing.add(step);
      if (seen) continue;
      state.set(id, 'open');
      path.push({ id, next: 0 });
    }
  }
  return closing;
}
