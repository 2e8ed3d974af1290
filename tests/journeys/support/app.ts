// What every browser test starts from: the built app, served, watched, and nothing else on the net.
// Knows nothing of single screens.
import { test as base } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KillableBrowser, launchKillable } from './killable.ts';
import { type AppServer, startServer } from './server.ts';
import { type Watch, watch } from './watch.ts';

interface WorkerFixtures {
  /** Shared by the tests of one worker: a test that stops it starts it again. */
  server: AppServer;
}

interface Fixtures {
  /** Fails the test at its end when anything left the origin or an error went unheard. */
  watched: Watch;
  /** Opens a killable Chromium, the same profile each time within one test; each is watched too. */
  killable: () => Promise<KillableBrowser>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ server }, use) => {
    await server.start();
    await use(server.url);
  },

  watched: [
    async ({ context, server }, use) => {
      const watched = watch(context, server.url);
      await use(watched);
      base
        .expect(watched.complaints, 'no request leaves the origin, no error is heard')
        .toEqual([]);
    },
    { auto: true },
  ],

  killable: async ({ server }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'kurs-profile-'));
    const opened: KillableBrowser[] = [];
    const watches: Watch[] = [];
    await use(async () => {
      const browser = await launchKillable(profile);
      opened.push(browser);
      watches.push(watch(browser.context, server.url));
      return browser;
    });
    for (const browser of opened) await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    base.expect(watches.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});

export { expect } from '@playwright/test';
