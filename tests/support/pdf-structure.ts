// The structure tree of a PDF, as elements with what they say.
import { readContent, type Marked, type PageContent } from './pdf-content.ts';
import {
  catalogOf,
  type Dictionary,
  dictionary,
  list,
  type PageObject,
  pagesOf,
  type PdfObjects,
  resolve,
  textIn,
  type Value,
  word,
} from './pdf-objects.ts';

export interface Element {
  readonly ref: string;
  /** 'P', 'H1' …: what its role is mapped to, if it is. */
  readonly role: string;
  readonly own: Dictionary;
  readonly parent: Element | null;
  readonly kids: readonly Kid[];
}
export interface Content {
  readonly page: string;
  readonly mark: number;
}
export interface Annotated {
  readonly annotation: string;
}
export type Kid = Element | Content | Annotated;

export interface Structure {
  readonly root: Element | null;
  readonly pages: readonly PageObject[];
  /** By the page's reference. */
  readonly contents: ReadonlyMap<string, PageContent>;
}

export const isElement = (kid: Kid): kid is Element => 'role' in kid;
export const isContent = (kid: Kid): kid is Content => 'mark' in kid;

/** The tree and what the pages draw. */
export function readStructure(pdf: PdfObjects): Structure {
  const pages = pagesOf(pdf);
  const top = dictionary(pdf, catalogOf(pdf)['/StructTreeRoot']);
  const roles = dictionary(pdf, top['/RoleMap']);
  const seen = new Set<string>();
  const read = (ref: Value, parent: Element | null): Element => {
    const place = word(ref);
    if (seen.has(place)) throw new Error(`${place} stands in the tree twice`);
    seen.add(place);
    const own = dictionary(pdf, ref);
    const name = word(own['/S']);
    const kids: Kid[] = [];
    const element = {
      ref: place,
      role: word(roles[name] ?? name).slice(1),
      own,
      parent,
      kids,
    };
    kids.push(...list(pdf, own['/K']).map((kid) => kidOf(kid, element)));
    return element;
  };
  const kidOf = (kid: Value, element: Element): Kid => {
    if (typeof kid === 'number') return { page: word(element.own['/Pg']), mark: kid };
    const value = dictionary(pdf, kid);
    const page = word(value['/Pg'] ?? element.own['/Pg']);
    if (value['/Type'] === '/MCR') return { page, mark: Number(value['/MCID'] ?? -1) };
    if (value['/Type'] === '/OBJR') return { annotation: word(value['/Obj']) };
    return read(kid, element);
  };
  const roots = list(pdf, top['/K']);
  return {
    root: roots.length === 1 ? read(roots[0] ?? null, null) : null,
    pages,
    contents: new Map(pages.map((page) => [page.ref, readContent(pdf, page)])),
  };
}

/** An element and all below it, in the order of reading. */
export const allOf = (element: Element | null): Element[] =>
  element ? [element, ...element.kids.filter(isElement).flatMap(allOf)] : [];

/** The stretch with a number that something is drawn in; null within an artifact or outside of all. */
export function markOf(within: Marked | null): Marked | null {
  for (let each = within; each; each = each.around) if (each.mark >= 0) return each;
  return null;
}

/** What marked content of a page reads as. */
export const contentText = ({ contents }: Structure, { page, mark }: Content): string =>
  (contents.get(page)?.drawn ?? [])
    .filter(({ within }) => markOf(within)?.mark === mark)
    .map(({ text }) => text)
    .join('');

/** What an element reads as: what is said in its place, else what it draws. */
export function elementText(structure: Structure, element: Element): string {
  const { own, kids } = element;
  const said = [own['/Alt'], own['/ActualText']].find((each) => each !== undefined);
  if (said !== undefined) return textIn(said);
  return kids
    .map((kid) =>
      isElement(kid)
        ? elementText(structure, kid)
        : isContent(kid)
          ? contentText(structure, kid)
          : '',
    )
    .join('');
}

/** Elements that stand in a line of another one. */
const INLINE = new Set(['Span', 'Link', 'Reference']);
export const GROUPS: ReadonlySet<string> = new Set([
  'Document',
  'Part',
  'Sect',
  'L',
  'LI',
  'Table',
  'TR',
  'TOC',
]);

/** One space for any; half a letter is no letter. */
export const evenSpaces = (text: string): string =>
  text.toWellFormed().replaceAll(/\s+/gu, ' ').trim();

/** "H1 The whole flow", "TD …": every element that says something, in the order of reading. */
export const sequenceOf = (structure: Structure): string[] =>
  allOf(structure.root)
    .filter(({ role }) => !GROUPS.has(role) && !INLINE.has(role))
    .map((element) => `${element.role} ${evenSpaces(elementText(structure, element))}`.trim());

/** The language an element is in: its own, or that of what is around it. */
export const languageOf = (pdf: PdfObjects, element: Element | null): string =>
  element
    ? textIn(element.own['/Lang']) || languageOf(pdf, element.parent)
    : textIn(resolve(pdf, catalogOf(pdf)['/Lang']));

/** A value of an element's attributes, whoever owns them. */
export const attribute = (pdf: PdfObjects, { own }: Element, name: string): Value | undefined =>
  list(pdf, own['/A'])
    .map((each) => dictionary(pdf, each)[name])
    .find((each) => each !== undefined);
