// Whether everything that is drawn belongs to an element or says that it is for the eye only,
// and whether pages, elements and the parent tree tell the same story.
import type { Marked } from './pdf-content.ts';
import {
  catalogOf,
  dictionary,
  list,
  type PdfObjects,
  textIn,
  type Value,
  word,
} from './pdf-objects.ts';
import { allOf, isContent, isElement, markOf, type Structure } from './pdf-structure.ts';

/** Faults of marked content and of the parent tree. */
export function contentFaults(pdf: PdfObjects, { root, pages, contents }: Structure): string[] {
  const faults: string[] = [];
  const parents = parentTree(pdf);
  const elements = allOf(root);
  const owners = new Map<string, string[]>();
  for (const element of elements) {
    for (const kid of element.kids.filter(isContent)) {
      const place = `${kid.page} ${kid.mark}`;
      owners.set(place, [...(owners.get(place) ?? []), element.ref]);
    }
  }
  const roles = new Map(elements.map(({ ref, role }) => [ref, role]));

  pages.forEach(({ ref, page }, index) => {
    const where = `page ${index + 1}`;
    const content = contents.get(ref);
    if (!content) return;
    faults.push(...content.faults.map((fault) => `${where}: ${fault}`));
    if (page['/Tabs'] !== '/S') faults.push(`${where}: no tab order by structure`);
    for (const { operator, within } of content.drawn) {
      const isArtifact = isInArtifact(within);
      if (!markOf(within) && !isArtifact) faults.push(`${where}: ${operator} is not tagged`);
    }
    const numbered = content.marked.filter(({ mark }) => mark >= 0);
    const entry = list(pdf, parents.get(Number(page['/StructParents'] ?? -1)));
    if (entry.length !== numbered.length)
      faults.push(`${where}: ${numbered.length} marks, ${entry.length} in the parent tree`);
    numbered.forEach(({ mark, tag, around }, at) => {
      const owned = owners.get(`${ref} ${mark}`) ?? [];
      owners.delete(`${ref} ${mark}`);
      if (around) faults.push(`${where}: mark ${mark} stands within another one`);
      if (mark !== at) faults.push(`${where}: mark ${mark} is number ${at}`);
      if (owned.length !== 1) faults.push(`${where}: mark ${mark} has ${owned.length} elements`);
      if (entry[mark] !== owned[0]) faults.push(`${where}: the parent of mark ${mark} is wrong`);
      if (roles.get(owned[0] ?? '') !== tag) faults.push(`${where}: mark ${mark} says ${tag}`);
    });
  });
  for (const place of owners.keys()) faults.push(`No page draws ${place}`);
  const numbers = pages.map(({ page }) => page['/StructParents']);
  if (new Set(numbers).size < numbers.length) faults.push('Two pages share their parents');

  for (const { page } of pages)
    for (const annotation of list(pdf, page['/Annots']))
      faults.push(
        ...annotationFaults(pdf, word(annotation), parents, elements),
        ...(leadsSomewhere(pdf, word(annotation), pages) ? [] : ['A link leads nowhere']),
      );
  return faults;
}

function annotationFaults(
  pdf: PdfObjects,
  ref: string,
  parents: ReadonlyMap<number, Value>,
  elements: ReturnType<typeof allOf>,
): string[] {
  const own = dictionary(pdf, ref);
  const holder = elements.find(({ kids }) =>
    kids.some((kid) => !isElement(kid) && 'annotation' in kid && kid.annotation === ref),
  );
  return [
    ...(holder?.role === 'Link' ? [] : ['A link stands outside of the tree']),
    ...(holder && parents.get(Number(own['/StructParent'] ?? -1)) === holder.ref
      ? []
      : ['The parent of a link is wrong']),
    ...(typeof own['/Contents'] === 'string' && own['/Contents'].length > 2
      ? []
      : ['A link has no words']),
  ];
}

/** To an address, or to a page of the file. */
function leadsSomewhere(pdf: PdfObjects, ref: string, pages: Structure['pages']): boolean {
  const own = dictionary(pdf, ref);
  if (own['/A']) return textIn(dictionary(pdf, own['/A'])['/URI']) !== '';
  const [page] = list(pdf, own['/Dest']);
  return pages.some((each) => each.ref === page);
}

/** By number: the parents of a page's marks, or the parent of an annotation. */
function parentTree(pdf: PdfObjects): ReadonlyMap<number, Value> {
  const root = dictionary(pdf, catalogOf(pdf)['/StructTreeRoot']);
  const flat = list(pdf, dictionary(pdf, root['/ParentTree'])['/Nums']);
  return new Map(
    flat.flatMap((key, index) =>
      index % 2 === 0 ? [[Number(key), flat[index + 1] ?? null] as const] : [],
    ),
  );
}

/** What a piece says of itself within an artifact belongs to it. */
const isInArtifact = (within: Marked | null): boolean =>
  within !== null && (within.tag === 'Artifact' || isInArtifact(within.around));
