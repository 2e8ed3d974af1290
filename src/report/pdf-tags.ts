// Writes the structure tree of a PDF: elements, which of them holds which marked content, links.
// ISO 32000-1, chapter 14.7 and 14.8. Knows nothing of what the document says.
import type { Box, LinkTarget } from '#report/drawing.ts';
import { number } from '#report/pdf-paths.ts';
import { textString } from '#report/pdf-strings.ts';
import type { Element, Kid, LinkArea, Marked, TagTree } from '#report/tag-tree.ts';

/** A place on a page, counted from 1; y is measured upwards. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

/** What of the file the tags need. */
export interface TagPaper {
  /** Of a page, counted from 1: its object. */
  pageObject(page: number): number;
  readonly pages: number;
  /** Where links to something in the document lead. */
  placeOf(target: object): Place | undefined;
  /** Reserves an object. */
  reserve(): number;
  /** Fills an object that was reserved. */
  fill(id: number, entries: string): void;
}

const isElement = (kid: Kid): kid is Element => 'tag' in kid;
const isLink = (kid: Kid): kid is LinkArea => 'target' in kid;

/** The element and all below it, from above. */
const withAllBelow = (element: Element): Element[] => [
  element,
  ...element.kids.filter(isElement).flatMap(withAllBelow),
];

/** A link and its annotation's object, which its page names before the tree is written. */
export interface Annotation {
  readonly id: number;
  readonly area: LinkArea;
  readonly element: Element;
}

/** Reserves the annotations of all links. */
export const reserveLinks = (tree: TagTree, { reserve }: Pick<TagPaper, 'reserve'>): Annotation[] =>
  withAllBelow(tree.root()).flatMap((element) =>
    element.kids.filter(isLink).map((area) => ({ id: reserve(), area, element })),
  );

/** Writes tree, parent tree and annotations; the object of the tree's root. */
export function putTags(
  tree: TagTree,
  annotations: readonly Annotation[],
  { pageObject, pages, placeOf, reserve, fill }: TagPaper,
): number {
  const document = tree.root();
  const rootId = reserve();
  const ids = new Map(withAllBelow(document).map((element) => [element, reserve()]));
  const refTo = (element: Element | null): string =>
    `${(element && ids.get(element)) ?? rootId} 0 R`;

  const leadsTo = (target: LinkTarget): string => {
    if (typeof target === 'string') return `/A<</S/URI/URI ${address(target)}>>`;
    const place = placeOf(target);
    if (!place) throw new Error('A link leads nowhere');
    return `/Dest[${pageObject(place.page)} 0 R/XYZ null ${number(place.y)} null]`;
  };

  for (const [element, id] of ids) {
    const own = firstPage(element);
    const kids = element.kids.map((kid) => {
      if (isElement(kid)) return refTo(kid);
      const page = `/Pg ${pageObject(kid.page)} 0 R`;
      if (isLink(kid)) return `<</Type/OBJR ${page}/Obj ${annotationOf(annotations, kid)} 0 R>>`;
      return kid.page === own ? String(kid.mark) : `<</Type/MCR ${page}/MCID ${kid.mark}>>`;
    });
    fill(
      id,
      [
        `/S/${element.tag}/P ${refTo(element.parent)}`,
        own === null ? '' : `/Pg ${pageObject(own)} 0 R`,
        kids.length === 0 ? '' : `/K[${kids.join(' ')}]`,
        attributes(element),
      ].join(''),
    );
  }
  annotations.forEach(({ id, area: { page, box, target, words } }, index) =>
    fill(
      id,
      `/Type/Annot/Subtype/Link/Rect[${corners(box)}]/Border[0 0 0]/F 4/P ${pageObject(page)} 0 R` +
        `/Contents ${textString(words)}/StructParent ${pages + index}${leadsTo(target)}`,
    ),
  );
  const parents = [
    ...Array.from(
      { length: pages },
      (_, index) =>
        `${index}[${tree
          .marksOf(index + 1)
          .map(refTo)
          .join(' ')}]`,
    ),
    ...annotations.map(({ element }, index) => `${pages + index} ${refTo(element)}`),
  ];
  const parentTree = reserve();
  fill(parentTree, `/Nums[${parents.join('\n')}]`);
  fill(
    rootId,
    `/Type/StructTreeRoot/K[${refTo(document)}]/ParentTree ${parentTree} 0 R/ParentTreeNextKey ${parents.length}`,
  );
  return rootId;
}

/** The page an element begins on, where it holds content itself. */
const firstPage = ({ kids }: Element): number | null =>
  kids.find((kid): kid is Marked | LinkArea => !isElement(kid))?.page ?? null;

const annotationOf = (annotations: readonly Annotation[], area: LinkArea): number | undefined =>
  annotations.find((each) => each.area === area)?.id;

function attributes({ tag, options }: Element): string {
  const { alt, actual, box, lang, scope, summary } = options;
  return [
    lang === undefined ? '' : `/Lang ${textString(lang)}`,
    alt === undefined ? '' : `/Alt ${textString(alt)}`,
    actual === undefined ? '' : `/ActualText ${textString(actual)}`,
    box ? `/A<</O/Layout/Placement/Block/BBox[${corners(box)}]>>` : '',
    // Labels, where there are any, are words and no numbers.
    tag === 'L' ? '/A<</O/List/ListNumbering/None>>' : '',
    scope ? `/A<</O/Table/Scope/${scope}>>` : '',
    summary === undefined ? '' : `/A<</O/Table/Summary ${textString(summary)}>>`,
  ].join('');
}

/** The lower left and the upper right corner of a box whose y points upwards. */
const corners = ([x, y, width, height]: Box): string =>
  [x, y, x + width, y + height].map(number).join(' ');

/** An address is ASCII; brackets and backslashes mean something to PDF. */
const address = (url: string): string =>
  `(${encodeURI(url.toWellFormed())
    .replaceAll('%25', '%')
    .replaceAll(/[\\()]/gu, (sign) => `\\${sign}`)})`;
