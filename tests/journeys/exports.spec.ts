import { readFile } from 'node:fs/promises';
import { dataOf, docsFromData, newId } from '#document/index.ts';
import { EXPORT_DOCUMENTS, EXPORTS } from '#domain/exports.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import { item, sampleWorkbook } from '../support/sample-workbook.ts';
import { expect, test } from './support/app.ts';
import { exportDialog, openExports, saveExport, wish } from './support/exports.ts';
import { keyboardHand } from './support/keyboard.ts';
import { readyOffline } from './support/offline.ts';
import { openSample } from './support/screens.ts';
import { t, texts } from './support/texts.ts';
import { everyByte } from '../support/every-byte.ts';
import { textOf } from '../support/pdf.ts';
import { button, field, goToStep, openFile, opened, saved } from './support/workbook.ts';

test.use({ serviceWorkers: 'allow' });

/** The sample, with so many stakeholders that its report takes a while. */
async function bigFile(): Promise<string> {
  const sample = sampleWorkbook();
  const people = Array.from({ length: 1500 }, (_, at) =>
    item('stakeholders', {
      id: `p${at}`,
      name: `Office ${at}`,
      stake: 'To win or to lose. '.repeat(20),
    }),
  );
  const whole = { ...sample, stakeholders: [...sample.stakeholders, ...people] };
  const docs = docsFromData(dataOf(whole, { private: true }), newId());
  const options = { versionId: newId(), lineage: [], includePrivate: true, now: 0 };
  return writeWorkbookFile(docs, options);
}

test('by keyboard alone: an internal report in Polish, by choosing downwards', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'canvas');
  const hand = keyboardHand(page);
  await hand.press(button(page, 'export:open'));
  const dialog = exportDialog(page);
  await dialog.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Polski' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { checked: true }).last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog).toContainText(t('export:left.inside'));
  const download = page.waitForEvent('download');
  await hand.press(button(dialog, 'export:save'));
  const file = await download;
  expect(file.suggestedFilename()).toBe('Every-young-person-has-a-place.report-internal.pdf');
  const words = textOf(await readFile(await file.path()));
  expect(words).toContain(texts.pl.t('guide:step.start.title'));
  expect(words).toContain(texts.pl.t('canvas:internal'));
  await page.keyboard.press('Escape');
  await expect(button(page, 'export:open')).toBeFocused();
});

test('a file that takes a while is called off, or goes on while somebody types', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./');
  await openFile(page, 'nordvik.kurs.json', await bigFile());
  const docId = await opened(page);
  await goToStep(page, docId, 'canvas');
  const dialog = await openExports(page);
  await wish(page, { document: 'report' });
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await button(dialog, 'export:save').click();
  // Looking at another choice meanwhile calls nothing off, and offers no second file.
  await dialog.getByRole('radio', { name: t('export:copies.internal.name') }).check();
  await expect(button(dialog, 'export:save')).toHaveCount(0);
  await dialog.getByRole('radio', { name: t('export:copies.public.name') }).check();
  await button(dialog, 'export:cancel').click();
  await expect(button(dialog, 'export:save')).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);

  const download = page.waitForEvent('download', { timeout: 120_000 });
  await button(dialog, 'export:save').click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await goToStep(page, docId, 'start');
  await field(page, 'start', 'mandate').fill('Typed while a file is made');
  await saved(page);
  // It was typed and kept before the file was ready.
  expect(downloads).toEqual([]);
  expect((await download).suggestedFilename()).toBe('Every-young-person-has-a-place.report.pdf');
  await expect(
    page.getByText(t('export:saved', { name: downloads[0] ?? '' })).first(),
  ).toBeVisible();
});

test('only the chapters that are wanted stand in the report', async ({ page }) => {
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'canvas');
  const dialog = await openExports(page);
  await wish(page, { document: 'report' });
  await dialog.getByText(t('export:allChapters')).click();
  for (const chapter of [
    'understand',
    'mission',
    'people',
    'flow',
    'pilot',
    'communicate',
    'learn',
  ])
    await dialog.getByRole('checkbox', { name: t(`guide:chapter.${chapter}`) }).uncheck();
  await expect(dialog.getByText(t('export:someChapters', { count: 1 }))).toBeVisible();
  const words = textOf(await readFile(await (await saveExport(page)).path()));
  expect(words).toContain(t('guide:step.start.title'));
  expect(words).not.toContain(t('guide:step.challenge.question'));
  await dialog.getByRole('checkbox', { name: t('guide:chapter.prepare') }).uncheck();
  await expect(button(dialog, 'export:save')).toBeDisabled();
});

test('printed by the browser, a page is what stands on it, without what surrounds it', async ({
  page,
}) => {
  const { docId } = await openSample(page, texts.en);
  for (const step of ['canvas', 'register', 'actions'] as const) {
    await goToStep(page, docId, step);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = textOf(await page.pdf({ format: 'A4' }));
    expect(words).toContain(t(`guide:step.${step}.title`));
    for (const around of ['search:title', 'settings:title', 'export:open', 'frame:markAs.ready'])
      expect(words).not.toContain(t(around));
  }
});

/** How a file of each format begins. */
const BEGINS: Readonly<Record<string, string>> = {
  pdf: '%PDF-1.7',
  docx: 'PK',
  pptx: 'PK',
  xlsx: 'PK',
  png: '\uFFFDPNG',
  svg: '<?xml',
  csv: '\uFEFF',
  md: '# ',
};
const EVERYTHING = EXPORT_DOCUMENTS.filter((document) => document !== 'flow').flatMap((document) =>
  EXPORTS[document].map((format) => ({ document, format })),
);

test('everything that can be saved is saved without a network, and no contact goes with it', async ({
  page,
  server,
}) => {
  test.setTimeout(240_000);
  const { docId } = await openSample(page, texts.en);
  await goToStep(page, docId, 'canvas');
  await openExports(page);
  await readyOffline(page);
  await server.stop();
  const contacts = sampleWorkbook()
    .stakeholders.map(({ contact }) => contact)
    .filter((contact) => contact !== '');
  for (const { document, format } of EVERYTHING) {
    await wish(page, {
      document,
      ...(EXPORTS[document].length > 1 && { format }),
    });
    const bytes = await readFile(await (await saveExport(page)).path());
    const begin = BEGINS[format] ?? '';
    expect(bytes.toString('utf8').slice(0, begin.length), `${document} ${format}`).toBe(begin);
    const said = everyByte(bytes);
    for (const contact of contacts) expect(said, `${document} ${format}`).not.toContain(contact);
  }
  // They would have been seen: an internal copy holds them.
  await wish(page, { document: 'lists', format: 'xlsx', copy: 'internal' });
  const internal = everyByte(await readFile(await (await saveExport(page)).path()));
  expect(contacts).not.toEqual([]);
  for (const contact of contacts) expect(internal).toContain(contact);
});
