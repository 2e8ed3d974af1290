// The queue of short messages that come and go, such as "Deleted. Undo".
// One queue for the tab; anything may add to it, ToastRegion shows it.
// Must not know React or any text.
import type { Tone } from './tone-icons.ts';

interface Toast {
  text: string;
  tone?: Tone;
  actionLabel?: string;
  onAction?: () => void;
}

export interface QueuedToast extends Toast {
  id: number;
}

/** More at once would hide the page; the oldest gives way. */
const atOnce = 3;

let queue: readonly QueuedToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly QueuedToast[]): void {
  queue = next;
  for (const listener of listeners) listener();
}

/** Adding, taking away, and following the queue. */
export const toasts = {
  /** Shows a message; answers its id. The same text again replaces the one on screen. */
  add(toast: Toast): number {
    lastId += 1;
    const others = queue.filter(({ text }) => text !== toast.text);
    set([...others, { ...toast, id: lastId }].slice(-atOnce));
    return lastId;
  },
  remove(id: number): void {
    set(queue.filter((toast) => toast.id !== id));
  },
  clear(): void {
    set([]);
  },
  get(): readonly QueuedToast[] {
    return queue;
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
