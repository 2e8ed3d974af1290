// What tabs say to each other on `kurs:<docId>` and on `kurs`, and the judge of what arrives.
// A message may come from another version of the app: what is not understood is ignored.
import type { Change, Part } from '#storage/part.ts';

/** How far a tab's documents are, as Yjs state vectors. */
export type StateVectors = Readonly<Record<Part, Uint8Array>>;

export type TabMessage =
  /** "I have this; send what I lack." `answer`: already in reply to such a question. */
  | { readonly type: 'hello'; readonly has: StateVectors; readonly answer: boolean }
  | ({ readonly type: 'change' } & Change);

export type FlushMessage =
  | { readonly type: 'flush-please'; readonly round: string }
  | { readonly type: 'flushed'; readonly round: string; readonly stored: boolean };

/** The message, or null (with a warning) for anything else. */
export function readTabMessage(data: unknown): TabMessage | null {
  const { type, has, answer, part, update } = fields(data);
  if (
    type === 'change' &&
    (part === 'main' || part === 'private') &&
    update instanceof Uint8Array
  ) {
    return { type, part, update };
  }
  if (type === 'hello' && typeof answer === 'boolean') {
    const { main, private: hidden } = fields(has);
    if (main instanceof Uint8Array && hidden instanceof Uint8Array) {
      return { type, answer, has: { main, private: hidden } };
    }
  }
  return ignored(data);
}

export function readFlushMessage(data: unknown): FlushMessage | null {
  const { type, round, stored } = fields(data);
  if (type === 'flush-please' && typeof round === 'string') return { type, round };
  if (type === 'flushed' && typeof round === 'string' && typeof stored === 'boolean')
    return { type, round, stored };
  return ignored(data);
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

function ignored(data: unknown): null {
  console.warn('Message from another tab not understood:', data);
  return null;
}
