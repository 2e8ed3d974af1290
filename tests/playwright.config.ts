// How the browser tests run: against the built app, in a real Chromium.
// Knows nothing of what they prove.
import { defineConfig } from '@playwright/test';
import { launchOptions } from './journeys/support/chromium.ts';

export default defineConfig({
  testDir: './journeys',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../.cache/browser.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    actionTimeout: 10_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
    // It fetches the whole app behind each page: only for tests that go without the server.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
