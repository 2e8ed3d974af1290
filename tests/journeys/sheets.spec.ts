import { readFile } from 'node:fs/promises';
import { dataOf, docsFromData, newId } from '#document/index.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import { expect, test } from './support/app.ts';
import { openExports, saveExport, wish } from './support/exports.ts';
import { t } from './support/texts.ts';
import { goToStep, openFile, opened } from './support/workbook.ts';
import { item, sampleWorkbook } from '../support/sample-workbook.ts';
import { unzip } from '../support/xlsx.ts';

/** Parts this big are packed in a worker of their own. */
const MANY = 800;

test('a big workbook is saved as an Excel file, without what is private', async ({ page }) => {
  const sample = sampleWorkbook();
  const people = Array.from({ length: MANY }, (_, at) =>
    item('stakeholders', {
      id: `p${at}`,
      name: `Office ${at}`,
      stake: `What ${at} wins or loses. `.repeat(10),
      contact: `secret-${at}@nordvik.example`,
    }),
  );
  const whole = { ...sample, stakeholders: [...sample.stakeholders, ...people] };
  const docs = docsFromData(dataOf(whole, { private: true }), newId());
  const options = { versionId: newId(), lineage: [], includePrivate: true, now: 0 };
  await page.goto('./');
  await openFile(page, 'nordvik.kurs.json', await writeWorkbookFile(docs, options));
  await goToStep(page, await opened(page), 'canvas');

  const dialog = await openExports(page);
  await wish(page, { document: 'lists' });
  await expect(dialog).toContainText(
    t('export:left.field', {
      field: t('fields:stakeholders.contact.label'),
      list: t('fields:stakeholders.heading'),
      count: String(MANY + sample.stakeholders.filter(({ contact }) => contact !== '').length),
    }),
  );
  const download = await saveExport(page);

  expect(download.suggestedFilename()).toBe('Every-young-person-has-a-place.lists.xlsx');
  const parts = unzip(await readFile(await download.path()));
  const words = [...parts.values()].map((part) => Buffer.from(part).toString('utf8')).join('\n');
  expect(words).toContain(`Office ${MANY - 1}<`);
  expect(words).toContain(`What ${MANY - 1} wins or loses.`);
  expect(words).not.toContain('secret-');
});
