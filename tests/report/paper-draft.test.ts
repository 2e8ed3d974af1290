import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { STEP_IDS, CHAPTERS } from '#domain/vocabularies/method.ts';
import { guideOf } from '#text/namespaces.ts';
import { paperSheetsPdf } from '#report/paper-sheets/paper-sheets-pdf.ts';
import { book, files, subset } from '../support/fonts.ts';
import { faultsOf } from '../support/pdf-check.ts';
import { blankWorkbook } from '../support/sample-workbook.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { textsOf } from '../support/texts.ts';

it('draws', async () => {
  const lang = (process.env['L'] ?? 'en') as 'en';
  const text = await textsOf(lang, ['paper', 'example-nordvik', ...CHAPTERS.map(guideOf)]);
  const nordvik = readSnapshot(docsFromData({ ...nordvikExample((key) => text.t(`example-nordvik:${key}`)), meta: { createdAt: 0, contentLanguage: lang } }, 'example'));
  for (const [name, snapshot, paper, isFilled] of [
    ['blank-A3', blankWorkbook(), 'A3', false], ['nordvik-A3', nordvik, 'A3', true], ['blank-A1', blankWorkbook(), 'A1', false], ['nordvik-A1', nordvik, 'A1', true], ['hostile-A3', hostileWorkbook(), 'A3', true],
  ] as const) {
    if (process.env['ONLY'] && !name.includes(process.env['ONLY'])) continue;
    const t = Date.now();
    const file = paperSheetsPdf({ snapshot, copy: 'internal', text, sentence: text, findings: { open: [], accepted: [] }, today: '2026-11-24' }, { paper, isFilled, steps: STEP_IDS }, { files, book, subset });
    writeFileSync(`/tmp/x6-paper-${name}.pdf`, file.bytes);
    console.log(name, file.pages, file.bytes.length, Date.now() - t, 'ms', file.missing);
    expect(faultsOf(file.bytes)).toEqual([]);
  }
}, 60000);
