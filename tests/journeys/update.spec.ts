import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import settings from '../../locales/en/settings.json' with { type: 'json' };
import { expect, test as base } from './support/app.ts';
import { readyOffline } from './support/offline.ts';
import { type AppServer, dist, startServer } from './support/server.ts';

interface Release {
  /** Puts a new version on the server. */
  publish(): Promise<void>;
}

// A copy of the built app of its own, so that a new version reaches no other test.
const test = base.extend<{ release: Release }, { server: AppServer; folder: string }>({
  folder: [
    async ({}, use) => {
      const parent = await mkdtemp(join(tmpdir(), 'kurs-release-'));
      await cp(dist, join(parent, 'dist'), { recursive: true });
      await use(join(parent, 'dist'));
      await rm(parent, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ folder }, use) => {
      const server = await startServer(folder);
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  release: async ({ folder }, use) => {
    await use({ publish: () => appendFile(join(folder, 'sw.js'), `\n// ${Date.now()}`) });
  },
});

test.use({ serviceWorkers: 'allow' });

test('a new version waits for consent, then every open tab has it', async ({
  context,
  release,
}) => {
  const [first, second] = [await openInstalled(await context.newPage()), await context.newPage()];
  await openInstalled(second);
  await release.publish();
  await first.reload();
  const loads = [countLoads(first), countLoads(second)];

  await expect(first.getByText(settings.update.title)).toBeVisible();
  expect(await isWaiting(first)).toBe(true);
  await first.getByRole('button', { name: settings.update.take }).click();

  await expect.poll(() => loads.map(({ count }) => count)).toEqual([1, 1]);
  await expect(first.locator('#root > *').first()).toBeVisible();
  await expect(first.getByText(settings.update.title)).toBeHidden();
  await expect.poll(() => isWaiting(first)).toBe(false);
});

test('put off, the new version is there at the next start', async ({ context, release }) => {
  const first = await openInstalled(await context.newPage());
  await release.publish();
  await first.reload();
  await first.getByRole('button', { name: settings.update.later }).click();
  await expect(first.getByText(settings.update.title)).toBeHidden();
  await first.close();

  const next = await context.newPage();
  await expect(async () => {
    await openInstalled(next);
    expect(await isWaiting(next)).toBe(false);
    await next.goto('about:blank');
  }).toPass();
});

async function openInstalled(page: Page): Promise<Page> {
  await page.goto('./');
  await readyOffline(page);
  return page;
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.waiting);
  });
}

function countLoads(page: Page): { count: number } {
  const loads = { count: 0 };
  page.on('load', () => {
    loads.count += 1;
  });
  return loads;
}
