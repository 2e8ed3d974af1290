// A disk that refuses: makes writes to the table of changes fail in the ways browsers fail.
// Knows nothing of what the app does about it.
import type { Page } from '@playwright/test';

/** `throw`: at once; `abort`: later, the whole transaction; `quota`: as a full disk is told. */
export type Failure = 'throw' | 'abort' | 'quota';

/** To be called before the first page is opened. */
export async function breakableWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const breaking = { left: 0, how: 'throw' };
    Object.assign(globalThis, { breaking });
    for (const method of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function broken(this: IDBObjectStore, ...values) {
        if (this.name !== 'upd' || breaking.left === 0) return write.apply(this, values);
        breaking.left -= 1;
        if (breaking.how === 'throw') throw new DOMException('Broken by the test', 'UnknownError');
        if (breaking.how === 'quota') throw new DOMException('Full', 'QuotaExceededError');
        const request = write.apply(this, values);
        this.transaction.abort();
        return request;
      };
    }
  });
}

/** The next `times` writes fail (0: none any more). */
export async function breakWrites(page: Page, how: Failure, times: number): Promise<void> {
  await page.evaluate(
    ([left, kind]) => Object.assign(Reflect.get(globalThis, 'breaking'), { left, how: kind }),
    [times, how] as const,
  );
}
