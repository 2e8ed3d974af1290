// How long the main thread of a page has worked: the processor's time, which other programs do not disturb.
// Knows nothing of what is measured.
import type { CDPSession } from '@playwright/test';

/** Seconds so far. The session counts threads: `Performance.enable` with the time domain `threadTicks`. */
export async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ThreadTime');
  if (!found) throw new Error('This browser does not count the time of threads');
  return found.value;
}
