// What was found out about an immutable thing, a record or a whole graph, kept for as long as the thing is there.
// Records of a Snapshot are immutable: a changed record is another object.

/** `compute`, remembered by item. `given` is what it depends on besides; another value starts anew. */
export function perItem<T extends object, R, G = void>(
  compute: (item: T, given: G) => R,
): (item: T, given: G) => R {
  const known = new WeakMap<T, { readonly given: G; readonly result: R }>();
  return (item, given) => {
    const entry = known.get(item);
    if (entry && entry.given === given) return entry.result;
    const result = compute(item, given);
    known.set(item, { given, result });
    return result;
  };
}
