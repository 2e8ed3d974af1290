// What LibreOffice reads in our Word files. It takes minutes and a LibreOffice, so only the proof does it.
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#domain/snapshot.ts';
import { reportOf } from '#pictures/report.ts';
import { reportDocx } from '#report/word/report-docx.ts';
import { LANGUAGES } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { runOn, squeezed, textOf } from '../support/pdf.ts';
import { nordvikIn, reportTexts, sourceOf } from '../support/report-source.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { reopened } from '../support/soffice.ts';
import { wordSequence } from '../support/word-sequence.ts';

/** Without what the words stand in, and without pictures, whose words a text file does not tell. */
const bare = (lines: readonly string[]): string =>
  squeezed(
    lines
      .filter((line) => !line.startsWith('Figure '))
      .map((line) => line.replace(/^\S+ /u, ''))
      .join(' '),
  );
/** As a text file tells it: lists with signs before each item, cells in lines of their own. */
const told = (file: Uint8Array): string =>
  squeezed(
    new TextDecoder()
      .decode(file)
      .split('\n')
      .map((line) => line.replace(/^\s+[•◦▪–-]\s/u, ''))
      .join('\n'),
  );

/** Setting pages takes long: these say enough. */
const PRINTED = new Set(['hostile.docx', 'empty.docx', 'pl.docx']);

describe.skipIf(!process.env['KURS_PROOF'])('Word files opened in LibreOffice', () => {
  it(
    'say what the model says, in its order, in all languages',
    { timeout: 1_200_000 },
    async () => {
      const en = await reportTexts('en');
      const cases: [name: string, snapshot: Snapshot, text: Translator][] = [
        ['hostile', hostileWorkbook(), en],
        ['empty', blankWorkbook(), en],
        ['mixed', sampleWorkbook(), await reportTexts('de')],
      ];
      for (const language of LANGUAGES) {
        const text = await reportTexts(language);
        cases.push([language, nordvikIn(language, text), text]);
      }
      const files = new Map<string, Uint8Array>();
      const expected = new Map<string, { readonly words: string; readonly title: string }>();
      for (const [name, snapshot, text] of cases) {
        const source = sourceOf(snapshot, text);
        files.set(`${name}.docx`, (await reportDocx(source)).bytes);
        const report = reportOf(source);
        expected.set(name, {
          words: bare(wordSequence(report, text, source.copy)),
          title: report.sheet.title.text,
        });
      }
      const texts = reopened(files, 'txt:Text (encoded):UTF8');
      for (const [name, { words }] of expected) {
        const said = told(texts.get(name) ?? new Uint8Array());
        // Where they part, and not both of them whole.
        let at = 0;
        while (at < words.length && words[at] === said[at]) at += 1;
        expect(`${name} ${said.slice(at, at + 80)}`).toBe(`${name} ${words.slice(at, at + 80)}`);
      }
      const few = [...files].filter(([name]) => PRINTED.has(name));
      const printed = reopened(new Map(few), 'pdf');
      expect(printed.size).toBe(PRINTED.size);
      for (const name of printed.keys()) {
        const title = expected.get(name)?.title ?? '';
        const pdf = printed.get(name) ?? new Uint8Array();
        const pages = Number(/^Pages:\s+(\d+)$/mu.exec(runOn(pdf, 'pdfinfo', 'PDF'))?.[1]);
        expect(pages).toBeGreaterThan(name === 'empty' ? 3 : 10);
        expect(squeezed(textOf(pdf))).toContain(squeezed(title).slice(0, 20));
      }
    },
  );
});
