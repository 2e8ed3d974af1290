// Draws on a PDF. jsPDF 4.2.1 is the writer only: pages, streams, outline; text and fonts are our own.
// It swallows exceptions of its event handlers and then returns a corrupt file: here they are thrown.
// Knows nothing of what is drawn. Marked content comes with tagging; until then the tags draw nothing.
import { jsPDF } from 'jspdf';
import type { Ink, PathCommand } from '#pictures/mark.ts';
import { type Drawing, type Face, FACES, type Paint } from '#report/drawing.ts';
import type { FontBook, FontFiles } from '#report/fonts.ts';
import { INKS } from '#report/inks.ts';
import { FontUse, type ObjectWriter, putFont } from '#report/pdf-fonts.ts';
import { textOperators } from '#report/pdf-text.ts';
import { circlePath, number, rectPath } from '#report/pdf-paths.ts';
import type { Subsetter } from '#report/subset.ts';

export interface PdfOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly files: FontFiles;
  readonly book: FontBook;
  readonly subset: Subsetter;
}

export interface Pdf {
  readonly drawing: Drawing;
  /** What no font has, each printed as a visible mark; complete once everything is drawn. */
  readonly missing: ReadonlySet<string>;
  /** The file. Throws when anything went wrong while writing. */
  bytes(): Uint8Array;
}

interface PutFontEvent {
  readonly font: { readonly id: string; isAlreadyPutted?: boolean; objectNumber?: number };
  putStream(options: {
    data: string;
    filters: readonly string[];
    additionalKeyValues?: { key: string; value: string | number }[];
  }): void;
}

/** The inside of jsPDF as pinned: what its own plug-ins use, though its types leave it out. */
interface Inside {
  readonly internal: {
    readonly events: {
      subscribe(topic: string, handler: (payload: never) => void): string;
      publish(topic: string, ...payload: unknown[]): void;
      getTopics(): Readonly<
        Record<
          string,
          Readonly<Record<string, readonly [(this: Inside, ...payload: unknown[]) => void]>>
        >
      >;
    };
    newObject(): number;
    out(line: string): void;
    pdfEscape(text: string): string;
  };
  readonly outline: {
    add(parent: OutlineItem | null, title: string, options: { pageNumber: number }): OutlineItem;
  };
  readonly __private__: {
    setPdfVersion(version: string): void;
    buildDocument(): string;
    getArrayBuffer(data: string): ArrayBuffer;
  };
}
interface OutlineItem {
  readonly title: string;
}

/** A PDF with its first page. */
export function createPdf(options: PdfOptions): Pdf {
  const { width, height, book } = options;
  const doc = new jsPDF({
    unit: 'pt',
    format: [width, height],
    orientation: width > height ? 'landscape' : 'portrait',
    compress: true,
  });
  const inside = doc as unknown as Inside;
  throwFromHandlers(inside);
  inside.__private__.setPdfVersion('1.7');
  doc.setProperties({ title: options.title, creator: 'Kurs' });
  doc.setDisplayMode('fullpage', 'single');
  const uses = Object.fromEntries(FACES.map((face) => [face, new FontUse(face, book)])) as Record<
    Face,
    FontUse
  >;
  const links = new Map<number, string[]>();
  const missing = new Set<string>();
  const { out } = inside.internal;
  const page = (): number => doc.getCurrentPageInfo().pageNumber;
  inside.internal.events.subscribe('putFont', (event: PutFontEvent) =>
    putOwnFont(event, uses, options, inside),
  );
  inside.internal.events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
    const areas = links.get(pageNumber);
    if (areas) out(`/Annots [${areas.join(' ')}]`);
  });
  inside.internal.events.subscribe('putCatalog', () => {
    out(`/Lang (${options.language})`);
    out('/ViewerPreferences << /DisplayDocTitle true >>');
  });

  let topEntry: OutlineItem | null = null;
  const drawing: Drawing = {
    measure: (text, { face, size }) => book.width(text, face) * size,
    text(x, y, text, style) {
      out(
        textOperators(
          book.shape(text, style.face),
          { x, y: height - y, size: style.size, colour: colour(style.ink) },
          uses,
          missing,
        ),
      );
    },
    rect: (x, y, w, h, paint, radius = 0) =>
      out(painted(rectPath(x, y, w, h, radius), paint, height)),
    line: (x1, y1, x2, y2, paint) =>
      out(
        painted(
          [
            ['M', x1, y1],
            ['L', x2, y2],
          ],
          paint,
          height,
        ),
      ),
    path: (commands, paint) => out(painted(commands, paint, height)),
    circle: (x, y, radius, paint) => out(painted(circlePath(x, y, radius), paint, height)),
    newPage: () => void doc.addPage([width, height], width > height ? 'landscape' : 'portrait'),
    openTag: () => {},
    closeTag: () => {},
    artifact: (draw) => draw(),
    link(x, y, w, h, url) {
      const box = [x, height - y - h, x + w, height - y].map(number).join(' ');
      const area = `<< /Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /A << /S /URI /URI (${inside.internal.pdfEscape(url)}) >> >>`;
      links.set(page(), [...(links.get(page()) ?? []), area]);
    },
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
    bytes: () =>
      new Uint8Array(inside.__private__.getArrayBuffer(inside.__private__.buildDocument())),
  };
}

/** Lets the first exception of a handler through instead of printing it to the console. */
function throwFromHandlers(inside: Inside): void {
  const { events } = inside.internal;
  events.publish = (topic, ...payload) => {
    for (const [handler] of Object.values(events.getTopics()[topic] ?? {}))
      handler.apply(inside, payload);
  };
}

/**
 * jsPDF names its 14 built-in fonts F1 to F14 in every page. Ours take their places, F1 the first face;
 * the places left over point to the first one, so that no font goes unembedded.
 */
function putOwnFont(
  { font, putStream }: PutFontEvent,
  uses: Record<Face, FontUse>,
  options: PdfOptions,
  inside: Inside,
): void {
  const { out, newObject } = inside.internal;
  const write: ObjectWriter = {
    dictionary(entries) {
      const id = newObject();
      out(`<< ${entries} >>`);
      out('endobj');
      return id;
    },
    stream(data, entries = {}) {
      const id = newObject();
      const additionalKeyValues = Object.entries(entries).map(([key, value]) => ({ key, value }));
      putStream({ data, filters: ['FlateEncode'], additionalKeyValues });
      out('endobj');
      return id;
    },
  };
  const place = Number(font.id.slice(1)) - 1;
  const face = FACES[place];
  font.isAlreadyPutted = true;
  const isUsed = face !== undefined && uses[face].codes.length > 1;
  if (isUsed || place === 0) {
    font.objectNumber = putFont(uses[face ?? 'sans400'], { ...options, write });
    if (place === 0) firstFonts.set(inside, font.objectNumber);
  } else font.objectNumber = firstFonts.get(inside) ?? 0;
}
const firstFonts = new WeakMap<Inside, number>();

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
