// Draws on a tagged PDF. jsPDF is the writer only: pages, streams, outline; text, fonts and tags are our own.
// What is drawn without a tag throws. Knows nothing of what is drawn.
import type { Ink, PathCommand } from '#pictures/mark.ts';
import type { Box, Drawing, Paint } from '#report/drawing.ts';
import type { Fonts } from '#report/font-files.ts';
import { isReordered } from '#report/font-runs.ts';
import { INKS } from '#pictures/inks.ts';
import { type Inside, openJsPdf, type OutlineItem } from '#report/jspdf-inside.ts';
import { placeFonts } from '#report/pdf-font-places.ts';
import { FontUse } from '#report/pdf-fonts.ts';
import { xmpPacket } from '#report/pdf-metadata.ts';
import { createObjectPack, withPackedTable } from '#report/pdf-pack.ts';
import { textOperators } from '#report/pdf-text.ts';
import { circlePath, number, rectPath } from '#report/pdf-paths.ts';
import { textString } from '#report/pdf-strings.ts';
import { type Annotation, type Place, putTags, reserveLinks } from '#report/pdf-tags.ts';
import { createTagTree, type TagTree } from '#report/tag-tree.ts';

export interface PdfOptions extends Fonts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Of the first page, points. */
  readonly width: number;
  readonly height: number;
}

export interface Pdf {
  readonly drawing: Drawing;
  /** What no font has, each printed as a visible mark; complete once everything is drawn. */
  readonly missing: ReadonlySet<string>;
  /** The file. Throws when anything went wrong while writing, or a tag is still open. */
  bytes(): Uint8Array;
}

/** A PDF with its first page. */
export function createPdf(options: PdfOptions): Pdf {
  const { book, ...first } = options;
  const { doc, inside } = openJsPdf(first.width, first.height);
  /** Of the current page. */
  let { height } = first;
  const places = new Map<object, Place>();
  doc.setDisplayMode('fullpage', 'single');
  const uses = new Map(book.fonts.map((font) => [font, new FontUse(font, book)]));
  const missing = new Set<string>();
  const { out } = inside.internal;
  const page = (): number => doc.getCurrentPageInfo().pageNumber;
  const tags = createTagTree(out);
  placeFonts(inside, uses, options);
  const finish = putStructure(inside, tags, {
    ...options,
    pages: () => doc.getNumberOfPages(),
    placeOf: (target) => places.get(target),
    created: inside.getCreationDate('pdf'),
    missing,
  });

  const draw = (operators: string): void => {
    tags.mark(page());
    out(operators);
  };
  const paint = (commands: readonly PathCommand[], how: Paint): void =>
    draw(painted(commands, how, height));
  let topEntry: OutlineItem | null = null;
  const drawing: Drawing = {
    measure: (text, { face, size }) => book.width(text, face) * size,
    text(x, y, text, style) {
      // Letters are drawn from left to right, as readers of PDF expect it, but said as they are read.
      const isSaid = isReordered(text);
      if (isSaid) tags.open('Span', { actual: text });
      const at = { x, y: height - y, size: style.size, colour: colour(style.ink) };
      draw(textOperators(book.shape(text, style.face), at, uses, missing));
      if (isSaid) tags.close();
    },
    rect: (x, y, w, h, how, radius = 0) => paint(rectPath(x, y, w, h, radius), how),
    line(x1, y1, x2, y2, how) {
      const ends = [['M', x1, y1] as const, ['L', x2, y2] as const];
      paint(ends, how);
    },
    path: paint,
    circle: (x, y, radius, how) => paint(circlePath(x, y, radius), how),
    clip([x, y, w, h], within) {
      // Marked content and the state of graphics must not overlap by halves.
      tags.rest();
      out(`q ${number(x)} ${number(height - y - h)} ${number(w)} ${number(h)} re W n`);
      within();
      tags.rest();
      out('Q');
    },
    newPage({ width, height: tall } = first) {
      tags.rest();
      doc.addPage([width, tall], width > tall ? 'landscape' : 'portrait');
      height = tall;
    },
    openTag: (tag, how) =>
      tags.open(tag, how?.box ? { ...how, box: turned(how.box, height) } : how),
    closeTag: () => tags.close(),
    artifact: (within, kind = 'Layout') => tags.artifact(within, kind),
    link: (box, target, words) =>
      tags.link({ page: page(), box: turned(box, height), target, words }),
    anchor: (target, y) => void places.set(target, { page: page(), y: height - y }),
    outline(title, level) {
      const entry = inside.outline.add(level === 1 ? null : topEntry, title, {
        pageNumber: page(),
      });
      if (level === 1) topEntry = entry;
    },
  };
  return {
    drawing,
    missing,
    bytes() {
      tags.rest();
      const file = finish(inside.__private__.buildDocument());
      return new Uint8Array(inside.__private__.getArrayBuffer(file));
    },
  };
}

/** Has tags, links and what the file says about itself written when the file is; what it returns ends the file. */
function putStructure(
  inside: Inside,
  tags: TagTree,
  {
    title,
    language,
    pages,
    placeOf,
    created,
    missing,
  }: Pick<PdfOptions, 'title' | 'language'> & {
    readonly placeOf: (target: object) => Place | undefined;
    readonly pages: () => number;
    readonly created: string;
    readonly missing: ReadonlySet<string>;
  },
): (file: string) => string {
  const { events, out, newObject, newObjectDeferred, getPageInfo } = inside.internal;
  const pack = createObjectPack(inside);
  let annotations: readonly Annotation[] = [];
  let info = 0;
  let root = 0;
  let metadata = 0;
  events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
    // Not before all pages have their objects: the file opens with object 3, come what may.
    if (pageNumber === 1) annotations = reserveLinks(tags, { reserve: newObjectDeferred });
    out(`/StructParents ${pageNumber - 1}\n/Tabs /S`);
    const own = annotations.filter(({ area }) => area.page === pageNumber);
    if (own.length > 0) out(`/Annots [${own.map(({ id }) => `${id} 0 R`).join(' ')}]`);
  });
  events.subscribe('postPutResources', () => {
    root = putTags(tags, annotations, {
      pageObject: (page) => getPageInfo(page).objId,
      pages: pages(),
      placeOf,
      reserve: newObjectDeferred,
      fill: pack.put,
    });
    info = newObjectDeferred();
    pack.put(
      info,
      `/Title ${textString(title)}/Creator(Kurs)/Producer(jsPDF 4.2.1)/CreationDate(${created})`,
    );
    pack.write();
    // A mark for a letter that no font has is no letter: PDF/UA forbids it.
    const packet = xmpPacket({ title, language, isAccessible: missing.size === 0 });
    metadata = newObject();
    out(
      `<</Type/Metadata/Subtype/XML/Length ${packet.length}>>\nstream\n${packet}\nendstream\nendobj`,
    );
  });
  events.subscribe('putCatalog', () => {
    out(`/Lang ${textString(language)}`);
    out('/ViewerPreferences << /DisplayDocTitle true >>\n/MarkInfo << /Marked true >>');
    out(`/StructTreeRoot ${root} 0 R\n/Metadata ${metadata} 0 R`);
    out('/PageLabels << /Nums [0 << /S /D >>] >>');
  });
  return (file) => withPackedTable(file, { places: pack.places, inside, info });
}

/** A box with y pointing upwards. */
const turned = ([x, y, width, tall]: Box, height: number): Box => [
  x,
  height - y - tall,
  width,
  tall,
];

const colour = (ink: Ink): string => INKS[ink].map((part) => number(part / 255)).join(' ');

/** A path with the operators that paint it; y is turned to point upwards. */
function painted(
  commands: readonly PathCommand[],
  { fill, stroke, width = 0.5, dash }: Paint,
  height: number,
): string {
  const parts = ['q'];
  if (fill) parts.push(`${colour(fill)} rg`);
  if (stroke) parts.push(`${colour(stroke)} RG ${number(width)} w 1 j`);
  if (stroke && dash) parts.push(`[${dash.map(number).join(' ')}] 0 d`);
  for (const [command, ...values] of commands) {
    const at = values
      .map((value, index) => number(index % 2 === 0 ? value : height - value))
      .join(' ');
    parts.push(command === 'Z' ? 'h' : `${at} ${{ M: 'm', L: 'l', C: 'c' }[command]}`);
  }
  parts.push(fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : 'n', 'Q');
  return parts.join('\n');
}
