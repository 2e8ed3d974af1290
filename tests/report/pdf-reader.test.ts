import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { canvasPdf } from '#report/canvas-pdf.ts';
import { book, files, subset } from '../support/fonts.ts';
import { readObjects } from '../support/pdf-objects.ts';
import { readByPdfJs, readByUs } from '../support/pdf-js.ts';
import { readStructure } from '../support/pdf-structure.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('pl');

describe('a PDF reader', () => {
  it('finds title, language, outline and text as they were typed', async () => {
    const { bytes, pages } = canvasPdf(
      {
        snapshot: sampleWorkbook(),
        text,
        sentence: text,
        paper: 'A3',
        findings: 0,
        today: '2026-11-24',
      },
      { files, book, subset },
    );
    const reader = await getDocument({ data: bytes }).promise;
    expect(reader.numPages).toBe(pages);
    const { info } = await reader.getMetadata();
    expect(info).toMatchObject({
      Title: 'Every young person has a place',
      Language: 'pl',
      PDFFormatVersion: '1.7',
    });
    const outline = await reader.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual([
      'Every young person has a place',
      'Cały schemat',
      'Wszystko, co zapisano, krok po kroku',
    ]);
    const first = await (await reader.getPage(1)).getTextContent();
    const words = first.items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(words).toContain('Najbliższe zadania');
    expect(words).toMatch(/5,5\s%/u);
    await reader.destroy();
  });

  it('walks the same tree that our own check reads', async () => {
    const { bytes } = canvasPdf(
      {
        snapshot: sampleWorkbook(),
        text,
        sentence: text,
        paper: 'A4',
        findings: 0,
        today: '2026-11-24',
      },
      { files, book, subset },
    );
    expect(await readByPdfJs(bytes)).toEqual(readByUs(readStructure(readObjects(bytes))));
  });
});
