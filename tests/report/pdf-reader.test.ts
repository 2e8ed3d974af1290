import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { canvasPdf } from '#report/canvas-pdf.ts';
import { book, files, subset } from '../support/fonts.ts';
import { readObjects } from '../support/pdf-objects.ts';
import {
  contentText,
  type Element,
  isContent,
  isElement,
  readStructure,
} from '../support/pdf-structure.ts';
import { squeezed } from '../support/pdf.ts';
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
    const structure = readStructure(readObjects(bytes));
    const reader = await getDocument({ data: bytes }).promise;
    for (const [index, { ref }] of structure.pages.entries()) {
      const walk = (element: Element): string[] =>
        element.kids.flatMap((kid) => {
          if (isElement(kid)) return walk(kid);
          const isHere = isContent(kid) && kid.page === ref;
          return isHere ? [`${element.role} ${squeezed(contentText(structure, kid))}`] : [];
        });
      const page = await reader.getPage(index + 1);
      expect(await heardByReader(page)).toEqual(structure.root && walk(structure.root));
    }
    await reader.destroy();
  });
});

/** What each stretch of marked content of a page is and reads as, in the order of the tree. */
async function heardByReader(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined) ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
  const walk = (node: Node): string[] =>
    node.children.flatMap((kid) =>
      'role' in kid ? walk(kid) : [`${node.role} ${squeezed(texts.get(kid.id) ?? '')}`],
    );
  return walk(await page.getStructTree());
}
