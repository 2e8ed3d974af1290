import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';

test.use({ serviceWorkers: 'allow' });

test('the app opens under its strict policy', async ({ page }) => {
  const answer = await page.goto('./');

  expect(answer?.headers()['content-security-policy']).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  await expect(page.locator('#root > *').first()).toBeVisible();
});

test('a script in the page and a call elsewhere are refused, and heard', async ({
  page,
  watched,
}) => {
  await page.goto('./');

  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
    await fetch('https://example.org/').catch(() => undefined);
  });

  await expect(page).not.toHaveTitle('run');
  for (const directive of ['script-src', 'connect-src']) {
    await expect.poll(() => watched.complaints.join()).toMatch(new RegExp(directive));
  }
  watched.complaints.length = 0;
});

test('after the first visit it opens with the server stopped', async ({ page, server }) => {
  await page.goto('./');
  await readyOffline(page);

  await server.stop();
  await page.reload();

  await expect(page.locator('#root > *').first()).toBeVisible();
});

test('a browser that is killed opens again on the same profile', async ({ killable, server }) => {
  const first = await killable();
  await first.page.goto(server.url);
  await first.kill();

  const second = await killable();
  await second.page.goto(server.url);

  await expect(second.page.locator('#root > *').first()).toBeVisible();
});
