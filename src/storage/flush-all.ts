// Before a new version of the app takes over: every open workbook in every tab stores what it has.
// Knows nothing of service workers.
import { newId } from '#document/index.ts';
import { type FlushMessage, readFlushMessage } from '#storage/messages.ts';

const CHANNEL = 'kurs';
/** Held by every open workbook, so that the asking tab knows how many must answer. */
const OPEN_LOCK = 'kurs:open';

/**
 * Asks all open workbooks of this browser, here and in other tabs, to store everything. True when all
 * answered in time (milliseconds) that nothing is left.
 */
export async function flushAllTabs(timeout: number): Promise<boolean> {
  const expected = await countOpen();
  if (expected === 0) return true;
  const round = newId();
  const channel = new BroadcastChannel(CHANNEL);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      let stored = 0;
      timer = setTimeout(() => resolve(false), timeout);
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        const message = readFlushMessage(data);
        if (message?.type !== 'flushed' || message.round !== round) return;
        if (!message.stored) resolve(false);
        stored += 1;
        if (stored >= expected) resolve(true);
      };
      channel.postMessage({ type: 'flush-please', round } satisfies FlushMessage);
    });
  } finally {
    clearTimeout(timer);
    channel.close();
  }
}

/** Makes an open workbook answer such questions until the returned function is called. */
export function answerFlushes(flush: () => Promise<boolean>): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  let closed = false;
  channel.onmessage = async ({ data }: MessageEvent<unknown>) => {
    const message = readFlushMessage(data);
    if (message?.type !== 'flush-please') return;
    const stored = await flush().catch(() => false);
    if (!closed)
      channel.postMessage({ type: 'flushed', round: message.round, stored } satisfies FlushMessage);
  };
  const release = holdOpenLock();
  return () => {
    closed = true;
    release();
    channel.close();
  };
}

function holdOpenLock(): () => void {
  if (!('locks' in navigator)) return () => undefined;
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(OPEN_LOCK, { mode: 'shared' }, () => held);
  return () => release();
}

/** Where there are no locks there is no service worker either, and nothing to wait for. */
async function countOpen(): Promise<number> {
  if (!('locks' in navigator)) return 0;
  const { held = [] } = await navigator.locks.query();
  return held.filter((lock) => lock.name === OPEN_LOCK).length;
}
