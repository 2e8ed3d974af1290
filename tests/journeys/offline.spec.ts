import { readFile } from 'node:fs/promises';
import { STEPS } from '#guide/steps.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#text/language.ts';
import { faultsOf } from '../support/pdf-check.ts';
import { squeezed, textOf } from '../support/pdf.ts';
import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';
import { openExports, saveExport, wish } from './support/exports.ts';
import { t, texts } from './support/texts.ts';
import { button, field, goToStep, newWorkbook, saved } from './support/workbook.ts';

test.use({ serviceWorkers: 'allow' });

test('with the network cable out every page opens, in every language, and the canvas goes to paper', async ({
  page,
  server,
}) => {
  const docId = await newWorkbook(page);
  await readyOffline(page);

  await server.stop();
  await page.reload();
  await field(page, 'start', 'title').fill('Written without a network');
  await saved(page);

  for (const { id } of STEPS) {
    await goToStep(page, docId, id);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(`guide:step.${id}.title`));
    await expect(page.getByText(t('common:loading'))).toHaveCount(0);
  }
  for (const path of [
    `w/${docId}/flow`,
    `w/${docId}/canvas`,
    `w/${docId}/findings`,
    `w/${docId}/type-in`,
    'guide/flow',
  ]) {
    await page.goto(`./#/${path}`);
    await expect(page.getByRole('main')).not.toBeEmpty();
    await page.reload();
    await expect(page.getByRole('main')).not.toBeEmpty();
  }
  for (const language of [...LANGUAGES.filter((each) => each !== 'pl'), 'pl'] as const) {
    await page.goto('./#/settings');
    await page.getByRole('radio', { name: LANGUAGE_NAMES[language] }).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      texts[language].t('settings:title'),
    );
    await goToStep(page, docId, 'litmus');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      texts[language].t('guide:step.litmus.title'),
    );
  }
  await goToStep(page, docId, 'challenge');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    texts.pl.t('guide:step.challenge.title'),
  );
  await page.goto(`./#/w/${docId}/canvas`);
  await openExports(page, texts.pl);
  await wish(page, { document: 'canvas', paper: 'A4' }, texts.pl);
  const download = await saveExport(page, texts.pl);
  const paper = textOf(await readFile(await download.path()));
  expect(squeezed(paper)).toContain(squeezed('Written without a network'));
  await wish(page, { document: 'report' }, texts.pl);
  const report = await saveExport(page, texts.pl);
  expect(report.suggestedFilename()).toBe('Written-without-a-network.raport.pdf');
  const file = await readFile(await report.path());
  expect(faultsOf(file)).toEqual([]);
  const book = textOf(file);
  expect(squeezed(book)).toContain(squeezed('Written without a network'));
  expect(squeezed(book)).toContain(squeezed(texts.pl.t('guide:step.start.title')));

  await page.goto('./#/');
  await expect(page.getByRole('link', { name: 'Written without a network' })).toBeVisible();
  await expect(button(page, 'library:new')).toHaveCount(0);
});
