// Notes what a check looks at, so that it runs again only when that has changed. Nobody has to declare it.
// Relies on a Snapshot being immutable: what is the same object says the same.
import type { CheckInput } from '#domain/checks/check.ts';

/** What was seen, by its path in the input: `snapshot.nodes`, `snapshot.answers.start`, `today`. */
export type Looks = Map<string, unknown>;

/** Parts that are looked into, not at. */
const OPEN: ReadonlySet<string> = new Set(['snapshot', 'snapshot.answers']);

/** The input as it is; every look at it is noted. */
export const look = (input: CheckInput, looks: Looks): CheckInput => watched(input, '', looks);

function watched<T extends object>(target: T, path: string, looks: Looks): T {
  return new Proxy(target, {
    get(_, key) {
      const name = path + String(key);
      const value: unknown = Reflect.get(target, key);
      if (OPEN.has(name) && typeof value === 'object' && value !== null)
        return watched(value, `${name}.`, looks);
      // A means, nothing to see.
      if (name === 'each') return value;
      // A fingerprint covers everything: whoever asks for it depends on the whole snapshot.
      looks.set(name === 'contentHash' ? 'snapshot' : name, partAt(target, name, value));
      return value;
    },
  });
}

const partAt = (target: object, name: string, value: unknown): unknown =>
  name === 'contentHash' && 'snapshot' in target ? target.snapshot : value;

/** True when everything that was seen is still the same. */
export function sawTheSame(looks: Looks, input: Omit<CheckInput, 'each'>): boolean {
  for (const [path, seen] of looks) {
    let value: unknown = input;
    for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>>)[key];
    if (value !== seen) return false;
  }
  return true;
}
