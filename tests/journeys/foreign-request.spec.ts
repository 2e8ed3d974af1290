import { expect, test } from './support/app.ts';
import { watch } from './support/watch.ts';

/** A host that never exists, so that the proof asks nobody either. */
const ELSEWHERE = 'https://elsewhere.invalid/';

/** The ways in which a page can ask another host for something. */
const WAYS: Readonly<Record<string, (url: string) => void>> = {
  'a picture': (url) => {
    document.body.append(Object.assign(document.createElement('img'), { src: url, alt: '' }));
  },
  'a frame': (url) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
  },
  'a style sheet': (url) => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', href: url }));
  },
  'a call': (url) => void fetch(url).catch(() => undefined),
  'a beacon': (url) => void navigator.sendBeacon(url, 'seen'),
  'a worker': (url) => {
    const source = `fetch(${JSON.stringify(url)}).catch(() => undefined)`;
    void new Worker(URL.createObjectURL(new Blob([source])));
  },
  'a new window': (url) => void window.open(url),
};

for (const [way, ask] of Object.entries(WAYS)) {
  test(`${way} from another host is seen, and named`, async ({ browser, server }) => {
    const context = await browser.newContext();
    const { complaints } = watch(context, server.url);
    const page = await context.newPage();
    await page.setContent('<p>A page without any policy</p>');

    await page.evaluate(ask, ELSEWHERE);

    await expect.poll(() => complaints).toContain(`request to ${ELSEWHERE}`);
    await context.close();
  });
}

test('a test during which a page asks another host fails', async ({ page, watched }) => {
  test.fail(true, 'The watch that every test has must end this one badly.');
  await page.setContent('<p>A page without any policy</p>');
  await page.evaluate((url) => void fetch(url).catch(() => undefined), ELSEWHERE);
  while (watched.complaints.length === 0) await page.waitForTimeout(50);
});
