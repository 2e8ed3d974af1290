// The structure of a document while it is drawn: which element holds which marked content of which page.
// Refuses what a tagged file must not have. Pure. Knows nothing of how PDF writes it down.
import type { ArtifactKind, Box, LinkTarget, Tag, TagOptions } from '#report/drawing.ts';

export interface Element {
  readonly tag: Tag;
  readonly options: TagOptions;
  readonly parent: Element | null;
  readonly kids: Kid[];
}
/** Marked content number `mark` of a page; pages count from 1. */
export interface Marked {
  readonly page: number;
  readonly mark: number;
}
/** An area that leads somewhere; its box has y upwards. */
export interface LinkArea {
  readonly page: number;
  readonly box: Box;
  readonly target: LinkTarget;
  readonly words: string;
}
export type Kid = Element | Marked | LinkArea;

export interface TagTree {
  open(tag: Tag, options?: TagOptions): void;
  close(): void;
  artifact(draw: () => void, kind: ArtifactKind): void;
  link(area: LinkArea): void;
  /** To be called before each drawing operator: begins the marked content it belongs to, unless it goes on. */
  mark(page: number): void;
  /** Ends the marked content that goes on; before the page is turned, too. */
  rest(): void;
  /** The finished tree. Throws while a tag is open or when there is none. */
  root(): Element;
  /** The elements that hold marked content 0, 1, 2 … of a page. */
  marksOf(page: number): readonly Element[];
}

/** Elements that only hold others. */
const GROUPS: ReadonlySet<Tag> = new Set([
  'Document',
  'Part',
  'Sect',
  'L',
  'LI',
  'Table',
  'TR',
  'TOC',
  'TOCI',
]);

/** An empty tree; `emit` takes the operators that begin and end marked content. */
export function createTagTree(emit: (operator: string) => void): TagTree {
  const stack: Element[] = [];
  const named = new Map<object, Element>();
  const marks = new Map<number, Element[]>();
  let root: Element | null = null;
  let artifact: ArtifactKind | null = null;
  /** Whose marked content is begun and not ended. */
  let running: Element | ArtifactKind | null = null;

  const rest = (): void => {
    if (running !== null) emit('EMC');
    running = null;
  };
  const marksOf = (page: number): Element[] => {
    const known = marks.get(page) ?? [];
    marks.set(page, known);
    return known;
  };
  const create = (tag: Tag, options: TagOptions): Element => {
    const parent = stack.at(-1) ?? null;
    if (!parent && root) throw new Error(`${tag} stands outside of the document`);
    if (tag === 'Figure' && (!options.alt?.trim() || !options.box))
      throw new Error('A Figure needs words and a box');
    if (tag === 'TH' && !options.scope) throw new Error('A TH needs a scope');
    rest();
    const element = { tag, options, parent, kids: [] };
    if (parent) parent.kids.push(element);
    else root = element;
    if (options.element) named.set(options.element, element);
    return element;
  };
  return {
    open(tag, options = {}) {
      if (artifact) return;
      const known = options.element && named.get(options.element);
      if (known && (known.parent !== (stack.at(-1) ?? null) || known.tag !== tag))
        throw new Error(`${known.tag} goes on elsewhere, as ${tag}`);
      stack.push(known ?? create(tag, options));
    },
    close() {
      if (artifact) return;
      if (!stack.pop()) throw new Error('No tag is open');
    },
    artifact(draw, kind) {
      const around = artifact;
      artifact ??= kind;
      draw();
      artifact = around;
    },
    link(area) {
      const element = stack.at(-1);
      if (artifact || element?.tag !== 'Link') throw new Error('A link stands outside of a Link');
      element.kids.push(area);
    },
    mark(page) {
      const wanted = artifact ?? stack.at(-1) ?? null;
      if (wanted !== null && wanted === running) return;
      rest();
      if (wanted === null || (typeof wanted === 'object' && GROUPS.has(wanted.tag)))
        throw new Error(`Drawn without a tag of its own, in ${wanted?.tag ?? 'nothing'}`);
      if (typeof wanted === 'string') emit(`/Artifact <</Type /${wanted}>> BDC`);
      else {
        const mark = marksOf(page).push(wanted) - 1;
        wanted.kids.push({ page, mark });
        emit(`/${wanted.tag} <</MCID ${mark}>> BDC`);
      }
      running = wanted;
    },
    rest,
    root() {
      if (stack.length > 0) throw new Error(`${stack.at(-1)?.tag} is still open`);
      if (!root) throw new Error('Nothing was tagged');
      return root;
    },
    marksOf,
  };
}
