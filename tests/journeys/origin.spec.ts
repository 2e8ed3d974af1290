import { expect, test } from './support/app.ts';
import { watch } from './support/watch.ts';

test('a request to another host does not stay unseen', async ({ browser, server }) => {
  const context = await browser.newContext();
  const { complaints } = watch(context, server.url);
  const page = await context.newPage();
  await page.route('https://example.org/**', (route) => route.fulfill({ body: '' }));

  await page.setContent('<img src="https://example.org/pixel.png" alt="">');

  await expect.poll(() => complaints).toContain('request to https://example.org/pixel.png');
  await context.close();
});
