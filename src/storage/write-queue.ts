// Gets changes stored: one write at a time, what arrives meanwhile goes into the next, nothing is ever
// dropped. Knows nothing of documents or databases: writing and reopening are given.
import { failureReason } from '#storage/failure.ts';
import { mergeChanges } from '#storage/merge-updates.ts';
import { createSubject, type Observable } from '#storage/observable.ts';
import type { Change } from '#storage/part.ts';
import { NOTHING_TO_SAVE, type SaveStatus } from '#storage/save-status.ts';

/** Milliseconds until a failed write is tried again; the last one repeats. */
const BACK_OFF = [1000, 2000, 4000, 8000, 16_000, 30_000] as const;

export interface WriteQueueOptions {
  /** Resolves when the transaction has completed. */
  write(changes: readonly Change[]): Promise<void>;
  /** Called before a write that follows a failed one. */
  reopen(): Promise<void>;
  readonly now: () => number;
}

export interface WriteQueue {
  readonly status: Observable<SaveStatus>;
  /** Never throws. */
  push(change: Change): void;
  /** Waits for the write that is on its way, if any; true when nothing is left to store. */
  isStored(): Promise<boolean>;
  /** Tries now; true when nothing is left to store. */
  flush(): Promise<boolean>;
  /** The page may end at any moment: starts writing all there is, even beside a running write. */
  hurry(): void;
  /** Ends retrying. */
  stop(): void;
}

export function createWriteQueue({ write, reopen, now }: WriteQueueOptions): WriteQueue {
  const status = createSubject(NOTHING_TO_SAVE);
  let waiting: Change[] = [];
  let inFlight: readonly Change[] = [];
  /** Changes pushed and not stored; merging makes the lists above shorter than that. */
  let pending = 0;
  let draining: Promise<void> | null = null;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: Partial<SaveStatus>): void =>
    status.set({ ...status.get(), ...change, pending });

  const drain = async (): Promise<void> => {
    // Not at once: an Edit changes both documents, and both go into one write.
    await Promise.resolve();
    clearTimeout(timer);
    timer = undefined;
    try {
      while (waiting.length > 0) await storeWaiting();
    } catch (error) {
      waiting = [...inFlight, ...waiting];
      inFlight = [];
      fail(error);
    }
    draining = null;
  };

  const storeWaiting = async (): Promise<void> => {
    const sent = pending;
    inFlight = waiting;
    waiting = [];
    inFlight = mergeChanges(inFlight);
    if (status.get().tries > 0) await reopen();
    await write(inFlight);
    inFlight = [];
    pending -= sent;
    tell({ state: pending === 0 ? 'saved' : 'saving', savedAt: now(), failure: null, tries: 0 });
  };

  const fail = (error: unknown): void => {
    const tries = status.get().tries + 1;
    console.error('Not stored:', error);
    if (!stopped)
      timer = setTimeout(() => void start(), BACK_OFF[Math.min(tries, BACK_OFF.length) - 1]);
    tell({ state: 'failed', failure: failureReason(error), tries });
  };

  const start = (): Promise<void> => (draining ??= drain());

  return {
    status,
    push(change) {
      waiting.push(change);
      pending += 1;
      tell(status.get().state === 'failed' ? {} : { state: 'saving' });
      if (timer === undefined && !stopped) void start();
    },
    async isStored() {
      if (draining) await draining;
      return pending === 0;
    },
    async flush() {
      if (draining) await draining;
      if (waiting.length > 0) await start();
      return pending === 0;
    },
    hurry() {
      if (inFlight.length === 0) void start();
      // All of it once more: a later change without an earlier one would be of no use. Twice is harmless.
      else if (waiting.length > 0)
        write(mergeChanges([...inFlight, ...waiting])).catch(() => undefined);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
