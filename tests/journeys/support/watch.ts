// Listens to everything a page asks for and complains about, for the promise that no request leaves
// the app's own address and nothing breaks in silence. Knows nothing of single tests.
import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

const HARMLESS_PROTOCOLS = new Set(['data:', 'blob:', 'about:']);

export interface Watch {
  /** What went wrong so far, in words. A test that provokes something checks and empties it. */
  readonly complaints: string[];
  /** Lets pass what a test provokes on purpose, for instance /ERR_CONNECTION_REFUSED/. */
  expect(complaint: RegExp): void;
}

/** Watches all pages and workers of a context from now on. Breaches of the policy arrive as console errors. */
export function watch(context: BrowserContext, origin: string): Watch {
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  const complain = (words: string) => {
    if (!expected.some((pattern) => pattern.test(words))) complaints.push(words);
  };
  context.on('request', (request) => {
    if (leaves(request, origin)) complain(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (isError(message)) complain(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    complain(`error: ${webError.error().stack ?? webError.error().message}`);
  });
  return { complaints, expect: (pattern) => void expected.push(pattern) };
}

function leaves(request: Request, origin: string): boolean {
  const url = new URL(request.url());
  return !HARMLESS_PROTOCOLS.has(url.protocol) && url.origin !== new URL(origin).origin;
}

function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error' || /content security policy/iu.test(message.text());
}
