// Runs before every unit test file: what one test rendered is gone before the next.
// Knows nothing of what is tested.
import { afterEach } from 'vitest';

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}
