// Runs before every unit test file: what one test rendered is gone before the next.
// Knows nothing of what is tested.
import { afterEach } from 'vitest';

if (typeof document !== 'undefined') {
  // jsdom lays nothing out: an element there never changes its size.
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
