// The report's reference: our layout drawn by pdfkit, with its own fonts, measures, tags and streams. So both files
// say and look the same, and what differs is who writes them. Knows nothing of what is drawn.
import PdfKit, { type StructureElement } from 'pdfkit';
import { INKS } from '#pictures/inks.ts';
import type { Ink, PathCommand } from '#pictures/mark.ts';
import {
  type Drawing,
  FACES,
  type LinkTarget,
  type Paint,
  type TextStyle,
} from '#report/drawing.ts';
import { circlePath, rectPath } from '#report/pdf-paths.ts';
import type { Pdf, PdfOptions } from '#report/pdf-writer.ts';

export interface Written extends Pdf {
  /** Bytes of the file, once it is written. */
  readonly size: Promise<number>;
}

/** Opens a tagged PDF that pdfkit writes. */
export function openPdfkit({ title, language, width, height, files }: PdfOptions): Written {
  const size = [width, height];
  const doc = new PdfKit({
    size,
    margin: 0,
    font: null,
    tagged: true,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title },
  });
  for (const face of FACES) doc.registerFont(face, new Uint8Array(files[face]));
  const finished = Promise.withResolvers<number>();
  let bytes = 0;
  doc.on('data', (chunk) => (bytes += chunk.length));
  doc.on('end', () => finished.resolve(bytes));
  const tags = tagsOf(doc);
  const names = new Map<LinkTarget, string>();
  const nameOf = (target: LinkTarget): string => {
    const known = names.get(target) ?? `to-${names.size}`;
    names.set(target, known);
    return known;
  };
  const set = ({ face, size: points }: Pick<TextStyle, 'face' | 'size'>): PdfKit =>
    doc.font(face).fontSize(points);
  const paint = (commands: readonly PathCommand[], how: Paint): void => {
    tags.mark();
    drawPath(doc, commands, how);
  };
  let top = doc.outline;
  const drawing: Drawing = {
    measure: (text, style) => set(style).widthOfString(text),
    text(x, y, text, style) {
      tags.mark();
      set(style)
        .fillColor(colour(style.ink))
        .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    },
    rect: (x, y, wide, high, how, radius = 0) => paint(rectPath(x, y, wide, high, radius), how),
    line: (x1, y1, x2, y2, how) =>
      paint(
        [
          ['M', x1, y1],
          ['L', x2, y2],
        ],
        how,
      ),
    path: paint,
    circle: (x, y, radius, how) => paint(circlePath(x, y, radius), how),
    clip([x, y, wide, high], within) {
      tags.rest();
      doc.save().rect(x, y, wide, high).clip();
      within();
      tags.rest();
      doc.restore();
    },
    newPage(page = { width, height }) {
      tags.rest();
      doc.addPage({ size: [page.width, page.height], margin: 0 });
    },
    openTag: tags.open,
    closeTag: tags.close,
    artifact: tags.artifact,
    link([x, y, wide, high], target, words) {
      // To pdfkit a plain string is a name; a text is a String object.
      const options = { structParent: tags.now(), Contents: Object(words) as unknown };
      if (typeof target === 'string') doc.link(x, y, wide, high, target, options);
      else doc.goTo(x, y, wide, high, nameOf(target), options);
    },
    anchor: (target, y) => void doc.addNamedDestination(nameOf(target), 'XYZ', 0, y, null),
    outline(entry, level) {
      if (level === 1) top = doc.outline.addItem(entry);
      else top.addItem(entry);
    },
  };
  return {
    drawing,
    missing: new Set(),
    size: finished.promise,
    bytes() {
      tags.end();
      doc.end();
      return new Uint8Array();
    },
  };
}

/** Structure as our layouts tell it, in pdfkit's elements. */
function tagsOf(doc: PdfKit) {
  const stack: { tag: string; element: StructureElement }[] = [];
  const named = new Map<object, StructureElement>();
  let root: StructureElement | null = null;
  let artifact: string | null = null;
  let running: StructureElement | string | null = null;
  const rest = (): void => {
    if (running !== null) doc.endMarkedContent();
    running = null;
  };
  const open: Drawing['openTag'] = (tag, options = {}) => {
    if (artifact !== null) return;
    const { element, alt, lang, actual, scope, box } = options;
    const known = element && named.get(element);
    if (known) {
      stack.push({ tag, element: known });
      return;
    }
    rest();
    const corners = box && [box[0], box[1], box[0] + box[2], box[1] + box[3]];
    const made = doc.struct(tag, { alt, lang, actual, scope, bbox: corners });
    const parent = stack.at(-1)?.element;
    if (parent) parent.add(made);
    else doc.addStructure(made);
    root ??= made;
    if (element) named.set(element, made);
    stack.push({ tag, element: made });
  };
  const run: Drawing['artifact'] = (draw, kind = 'Layout') => {
    const around = artifact;
    artifact ??= kind;
    draw();
    artifact = around;
  };
  return {
    open,
    rest,
    artifact: run,
    close(): void {
      if (artifact === null) stack.pop();
    },
    now: () => stack.at(-1)?.element,
    mark(): void {
      const inside = stack.at(-1);
      const wanted = artifact ?? inside?.element ?? null;
      if (wanted === running) return;
      rest();
      if (artifact !== null) doc.markContent('Artifact', { type: artifact });
      else if (inside) inside.element.add(doc.markStructureContent(inside.tag));
      running = wanted;
    },
    end(): void {
      rest();
      root?.end();
    },
  };
}

const colour = (ink: Ink): readonly number[] => [...INKS[ink]];

function drawPath(
  doc: PdfKit,
  commands: readonly PathCommand[],
  { fill, stroke, width = 0.5, dash }: Paint,
): void {
  doc.save();
  if (stroke) doc.lineWidth(width);
  if (stroke && dash) doc.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
  for (const command of commands) {
    if (command[0] === 'M') doc.moveTo(command[1], command[2]);
    else if (command[0] === 'L') doc.lineTo(command[1], command[2]);
    else if (command[0] === 'C') doc.bezierCurveTo(...command.slice(1).map(Number));
    else doc.closePath();
  }
  if (fill && stroke) doc.fillAndStroke(colour(fill), colour(stroke));
  else if (fill) doc.fill(colour(fill));
  else if (stroke) doc.stroke(colour(stroke));
  doc.restore();
}
