import { describe, expect, it } from 'vitest';
import { openFonts } from '#report/fonts.ts';
import { canvasPdf } from '#report/canvas-pdf.ts';
import { loadHyphenators } from '#text/hyphenation.ts';
import { book, files, subset } from '../support/fonts.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { readContent } from '../support/pdf-content.ts';
import { readObjects } from '../support/pdf-objects.ts';
import { readStructure } from '../support/pdf-structure.ts';
import { runOn, squeezed } from '../support/pdf.ts';
import { nordvikIn, reportTexts, sourceOf } from '../support/report-source.ts';

const de = await reportTexts('de');
await loadHyphenators(['de']);

describe('a word that goes on in the next line', () => {
  it('shows a hyphen and says nothing of it', () => {
    const [hyphen] = book.shape('Lohn\u00AD', 'sans400').slice(-1);
    const [drawn] = openFonts(files).shape('-', 'sans400');
    expect(hyphen).toMatchObject({ told: '', isMissing: false, glyphs: drawn?.glyphs });
    expect(book.width('Lohn\u00AD', 'sans400')).toBeCloseTo(book.width('Lohn-', 'sans400'), 1);
  });

  it('is found and heard whole on the cards of the canvas', () => {
    const source = sourceOf(nordvikIn('de', de), de);
    const { bytes } = canvasPdf({ ...source, findings: 0, paper: 'A4' }, { files, book, subset });
    const pdf = readObjects(bytes);
    expect(faultsOf(pdf)).toEqual([]);
    const [page] = readStructure(pdf).pages;
    if (!page) throw new Error('No page');
    const { drawn } = readContent(pdf, page);
    expect(
      drawn.filter(({ operator, text }) => operator === 'BDC' && text === '').length,
    ).toBeGreaterThan(1);
    const text = squeezed(runOn(bytes, 'pdftotext', 'PDF', '-'));
    expect(text).toContain(squeezed('Lohnkostenzuschuss der Arbeitsagentur'));
    expect(text).not.toContain('Lohnkosten-zuschuss');
    expect(heard(pdf).join()).not.toMatch(/\u00AD|\u034F/u);
  });
});
