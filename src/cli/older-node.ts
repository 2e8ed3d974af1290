// What the modules use and Node 20 does not have yet; newer ones keep their own. Imported before everything else.

/* oxlint-disable no-extend-native -- older Node lacks them, and nothing else runs in this process */
Map.groupBy ??= function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, at: number) => K) {
  const groups = new Map<K, T[]>();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    at += 1;
  }
  return groups;
};

Object.groupBy ??= function groupBy<K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, at: number) => K,
) {
  return Object.assign(
    Object.create(null) as Partial<Record<K, T[]>>,
    Object.fromEntries(Map.groupBy(items, keyOf)),
  );
};

Promise.withResolvers ??= function withResolvers<T>() {
  let resolve!: (value: T | PromiseLike<T>) => void;
  let reject!: (reason?: unknown) => void;
  const promise = new Promise<T>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
};
