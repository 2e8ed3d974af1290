// Whether the structure tree is one that a reader can walk: kinds, nesting, headings, words for pictures.
import { dictionary, list, type PdfObjects, textIn } from './pdf-objects.ts';
import {
  allOf,
  attribute,
  type Element,
  elementText,
  GROUPS,
  isElement,
  type Structure,
} from './pdf-structure.ts';

/** What may hold what; ISO 32000-1, tables 333 to 338, as far as we use it. */
const BLOCKS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'L', 'Table', 'Figure'];
const INLINE = ['Span', 'Link'];
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  Document: ['Part', 'Sect', ...BLOCKS],
  Part: ['Sect', 'TOC', ...BLOCKS],
  Sect: ['Sect', 'TOC', ...BLOCKS],
  TOC: ['TOC', 'TOCI'],
  TOCI: ['Lbl', 'Reference'],
  Reference: INLINE,
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR'],
  TR: ['TH', 'TD'],
  Figure: INLINE,
  ...Object.fromEntries(
    ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'Lbl', 'LBody', 'TH', 'TD', ...INLINE].map((tag) => [
      tag,
      INLINE,
    ]),
  ),
};

/** Faults of the tree. */
export function treeFaults(pdf: PdfObjects, structure: Structure): string[] {
  const elements = allOf(structure.root);
  return [
    ...(structure.root?.role === 'Document' ? [] : ['The root is no Document']),
    ...elements.flatMap((element) => [
      ...nestingFaults(pdf, element),
      ...speechFaults(pdf, structure, element),
      ...listFaults(pdf, element),
      ...tableFaults(pdf, element),
    ]),
    ...headingFaults(elements),
  ];
}

function nestingFaults(pdf: PdfObjects, { own, role, parent, kids }: Element): string[] {
  const held = HOLDS[role];
  if (!held) return [`${role} is no kind of element`];
  const faults = kids
    .filter(isElement)
    .filter((kid) => !held.includes(kid.role))
    .map((kid) => `${role} holds ${kid.role}`);
  if (parent && own['/P'] !== parent.ref) faults.push(`${role} names another parent`);
  if (!parent && dictionary(pdf, own['/P'])['/Type'] !== '/StructTreeRoot')
    faults.push('The root names another parent');
  if (GROUPS.has(role) && kids.some((kid) => !isElement(kid))) faults.push(`${role} draws itself`);
  return faults;
}

/** Cells may be empty, the rest may not. */
const MAY_BE_EMPTY = new Set(['TD', 'TH']);

function speechFaults(pdf: PdfObjects, structure: Structure, element: Element): string[] {
  const { role, own } = element;
  if (role === 'Figure') {
    const box = list(pdf, attribute(pdf, element, '/BBox')).map(Number);
    return [
      ...(textIn(own['/Alt']).trim() === '' ? ['A Figure has no words'] : []),
      ...(box.length === 4 && Number(box[0]) < Number(box[2]) && Number(box[1]) < Number(box[3])
        ? []
        : ['A Figure has no box']),
    ];
  }
  const isSilent = GROUPS.has(role)
    ? element.kids.length === 0
    : elementText(structure, element).trim() === '';
  return isSilent && !MAY_BE_EMPTY.has(role) ? [`${role} is empty`] : [];
}

/** A list whose items have labels says how they are numbered, be it not at all. */
function listFaults(pdf: PdfObjects, element: Element): string[] {
  const isLabelled = element.kids
    .filter(isElement)
    .some((item) => item.kids.some((kid) => isElement(kid) && kid.role === 'Lbl'));
  return element.role === 'L' && isLabelled && !attribute(pdf, element, '/ListNumbering')
    ? ['A list with labels does not say how it is numbered']
    : [];
}

function tableFaults(pdf: PdfObjects, element: Element): string[] {
  const { role, kids } = element;
  if (role === 'TH') {
    const scope = attribute(pdf, element, '/Scope');
    return scope === '/Column' || scope === '/Row' ? [] : ['A TH has no scope'];
  }
  if (role !== 'Table') return [];
  const rows = kids.filter(isElement);
  const widths = new Set(rows.map((row) => row.kids.length));
  const [head] = rows;
  const isHead = head?.kids.every((kid) => isElement(kid) && kid.role === 'TH');
  return [
    ...(widths.size === 1 ? [] : ['The rows of a table are not of one length']),
    ...(isHead ? [] : ['A table has no head']),
  ];
}

function headingFaults(elements: readonly Element[]): string[] {
  const levels = elements.flatMap(({ role }) => /^H([1-6])$/u.exec(role)?.[1] ?? []).map(Number);
  const faults = levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after H${levels[at - 1] ?? 0}`] : [],
  );
  return levels.length === 0 ? ['No headings'] : faults;
}
