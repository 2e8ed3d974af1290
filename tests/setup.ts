// Runs before every unit test file: what one test rendered is gone before the next, and property tests
// roll the same dice for everybody. Knows nothing of what is tested.
import fc from 'fast-check';
import { afterEach } from 'vitest';

// Whether a change is good must not hang on luck. The proof throws new dice every time; a seed that
// fails there is pinned beside its test.
if (!process.env['KURS_PROOF']) fc.configureGlobal({ seed: 20_261_127 });

if (typeof document !== 'undefined') {
  // jsdom lays nothing out: an element there never changes its size.
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const { cleanup, configure } = await import('@testing-library/react');
  // What is loaded when needed takes its time on a busy machine.
  configure({ asyncUtilTimeout: 20_000 });
  afterEach(cleanup);
}
