// The structure of a PDF as pdf.js reads it, and the same from our own reading, to be held side by side.
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { squeezed } from './pdf.ts';
import {
  contentText,
  type Element,
  isContent,
  isElement,
  type Structure,
} from './pdf-structure.ts';

/** A stretch of marked content: the role it stands in, and what it reads as without spaces. */
export interface Stretch {
  readonly role: string;
  readonly text: string;
}

/** Page by page, in the order of the tree; and how many elements of each role say something on it. */
export interface PageReading {
  readonly stretches: readonly Stretch[];
  readonly roles: Readonly<Record<string, number>>;
}

/** As pdf.js reads the file. */
export async function readByPdfJs(bytes: Uint8Array): Promise<PageReading[]> {
  // It takes the bytes with it.
  const reader = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: PageReading[] = [];
  for (let page = 1; page <= reader.numPages; page += 1)
    pages.push(await readPage(await reader.getPage(page)));
  await reader.destroy();
  return pages;
}

/** As we read it. */
export function readByUs(structure: Structure): PageReading[] {
  const onPage = new Map<string, { stretches: Stretch[]; elements: Set<Element> }>(
    structure.pages.map(({ ref }) => [ref, { stretches: [], elements: new Set() }]),
  );
  const walk = (element: Element): void => {
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid);
      else if (isContent(kid)) {
        const page = onPage.get(kid.page);
        page?.stretches.push({
          role: element.role,
          text: squeezed(contentText(structure, kid)),
        });
        for (let each: Element | null = element; each; each = each.parent) page?.elements.add(each);
      }
    }
  };
  if (structure.root) walk(structure.root);
  return [...onPage.values()].map(({ stretches, elements }) => ({
    stretches,
    roles: countOf([...elements].map(({ role }) => role)),
  }));
}

/** How often each word stands in a list. */
export const countOf = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(Object.groupBy(words, (word) => word))
      .map(([word, list]) => [word, list?.length ?? 0] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

type Node = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

async function readPage(page: PDFPageProxy): Promise<PageReading> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  const stretches: Stretch[] = [];
  const roles: string[] = [];
  /** Whether something of it stands on the page: an empty cell is told on each page of its row. */
  const walk = (node: Node): boolean => {
    let isHere = false;
    for (const kid of node.children) {
      if ('role' in kid) isHere = walk(kid) || isHere;
      else if (kid.type === 'content') {
        isHere = true;
        stretches.push({ role: node.role, text: squeezed(texts.get(kid.id) ?? '') });
      }
    }
    if (isHere && node.role !== 'Root') roles.push(node.role);
    return isHere;
  };
  const tree = (await page.getStructTree()) as Node | null;
  if (tree) walk(tree);
  return { stretches, roles: countOf(roles) };
}
