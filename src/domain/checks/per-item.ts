// What a rule found out about one record, kept for as long as that record stays as it is.
// Records of a Snapshot are immutable: a changed record is another object.

/** `compute`, remembered by record. `given` is what it depends on besides; another value starts anew. */
export function perItem<T extends object, G, R>(
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
