import { test } from './support/app.ts';
import { openSample, chooseSecondLanguage, wear } from './support/screens.ts';
import { inWorkbook } from './support/view.ts';
import { texts } from './support/texts.ts';
for (const [lang, look, w, h] of [['en','light',1366,768],['pl','dark',1366,768],['en','dark',1920,1080],['pl','light',768,1024],['pl','light',390,844],['de','dark',390,844]] as const)
test(`look ${lang} ${look} ${w}`, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: lang, viewport: { width: w, height: h }, ...(baseURL && {baseURL}) });
  const page = await context.newPage();
  await wear(page, look);
  await page.setViewportSize({ width: w, height: h });
  const view = await openSample(page, texts[lang]);
  await inWorkbook(view, 'second-language');
  await page.screenshot({ path: `/tmp/x6-look/${lang}-${look}-${w}-0.png` });
  await chooseSecondLanguage(page, 'Українська');
  await page.locator('[data-address] input').first().focus();
  await page.keyboard.type('Молодь Нордвіка');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/x6-look/${lang}-${look}-${w}-1.png` });
  await page.evaluate(() => { const m = document.querySelector('#main')!; m.scrollTop = 0; });
  await page.locator('#main summary').first().click();
  await page.waitForTimeout(200);
  await page.screenshot({ path: `/tmp/x6-look/${lang}-${look}-${w}-2.png` });
});
