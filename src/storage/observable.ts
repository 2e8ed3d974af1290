// A value that others can watch, in the shape `useSyncExternalStore` wants: stable until it changes.
// Knows nothing of React.

export interface Observable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export interface Subject<T> extends Observable<T> {
  set(next: T): void;
}

export function createSubject<T>(initial: T): Subject<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
