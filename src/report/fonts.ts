// Text shaping: letters to glyphs and widths, by HarfBuzz, in the order they are read and drawn.
// The font files are arguments, so that Node and the worker share this. Knows nothing of PDF.
import bidiFactory from 'bidi-js';
import {
  Blob as FontBlob,
  Buffer as ShapeBuffer,
  Direction,
  Face as FontFace,
  Font,
  shape,
} from 'harfbuzzjs';
import { type Face, FACES } from '#report/drawing.ts';

export type FontFiles = Readonly<Record<Face, ArrayBuffer>>;

/** Where a letter is looked for when the face lacks it. */
const FALLBACK: Readonly<Record<Face, Face>> = {
  sans400: 'sans400',
  sans600: 'sans400',
  sans700: 'sans400',
  serif600: 'sans600',
  serifItalic: 'sans400',
};

export interface Glyph {
  readonly id: number;
  /** In 1/1000 of the size. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Glyphs that stand for one piece of text and cannot be parted. */
export interface Cluster {
  readonly face: Face;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** True for the visible mark that stands for a letter no font has. */
  readonly isMissing: boolean;
}

export interface FontBook {
  /** One line in the order it is drawn. */
  shape(text: string, face: Face): readonly Cluster[];
  /** Width of one line at size 1. */
  width(text: string, face: Face): number;
  /** The width the font itself gives a glyph, in 1/1000 of the size. */
  advanceOf(face: Face, glyph: number): number;
  metrics(face: Face): FontMetrics;
}

/** In 1/1000 of the size, y upwards. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly box: readonly [xMin: number, yMin: number, xMax: number, yMax: number];
}

interface LoadedFace {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
  readonly widths: Map<string, number>;
  /** 1000 / units per em. */
  readonly scale: number;
}

/** Opens the five faces. */
export function openFonts(files: FontFiles): FontBook {
  const faces = Object.fromEntries(FACES.map((name) => [name, loadFace(files[name])])) as Record<
    Face,
    LoadedFace
  >;
  const buffer = new ShapeBuffer();
  const shapeLine = (text: string, face: Face): Cluster[] =>
    directionRuns(text).flatMap(({ text: run, isRightToLeft }) => {
      const runs = faceRuns(run, face, faces);
      return (isRightToLeft ? runs.toReversed() : runs).flatMap((each) =>
        each.isMissing
          ? missingClusters(each, faces)
          : shapeRun(each, isRightToLeft, faces[each.face], buffer),
      );
    });
  return {
    shape: shapeLine,
    width(text, face) {
      const { widths } = faces[face];
      const known = widths.get(text);
      if (known !== undefined) return known;
      const thousandths = shapeLine(text, face).reduce(
        (sum, cluster) => sum + cluster.glyphs.reduce((part, glyph) => part + glyph.advance, 0),
        0,
      );
      widths.set(text, thousandths / 1000);
      return thousandths / 1000;
    },
    advanceOf: (face, glyph) => faces[face].font.glyphHAdvance(glyph) * faces[face].scale,
    metrics: (face) => metricsOf(faces[face]),
  };
}

/** Where the table `head` keeps the box around all glyphs (OpenType, "head"). */
const BOX_OFFSETS = [36, 38, 40, 42] as const;

function metricsOf({ font, scale }: LoadedFace): FontMetrics {
  const { ascender, descender } = font.hExtents();
  const head = font.face.referenceTable('head');
  if (!head) throw new Error('The font has no head table');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [xMin, yMin, xMax, yMax] = BOX_OFFSETS.map((offset) => view.getInt16(offset) * scale);
  return {
    ascent: ascender * scale,
    descent: descender * scale,
    box: [xMin ?? 0, yMin ?? 0, xMax ?? 0, yMax ?? 0],
  };
}

function loadFace(file: ArrayBuffer): LoadedFace {
  const face = new FontFace(new FontBlob(file));
  return {
    font: new Font(face),
    letters: new Set(face.collectUnicodes()),
    widths: new Map(),
    scale: 1000 / face.upem,
  };
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const bidi = bidiFactory();

/** Is drawn in another order than it is read in. */
export const isReordered = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Runs of one direction in the order they are drawn; most lines are one run from left to right. */
function directionRuns(
  text: string,
): readonly { readonly text: string; readonly isRightToLeft: boolean }[] {
  if (!isReordered(text)) return [{ text, isRightToLeft: false }];
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const runs: { text: string; level: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += text.charAt(index);
    else runs.push({ text: text.charAt(index), level });
  }
  // From the deepest level up, every stretch at that level or deeper is turned round.
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < runs.length; start += 1) {
      let end = start;
      while ((runs[end]?.level ?? -1) >= level) end += 1;
      if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).toReversed());
      start = Math.max(start, end - 1);
    }
  }
  return runs.map((run) => ({ text: run.text, isRightToLeft: run.level % 2 === 1 }));
}

interface FaceRun {
  readonly face: Face;
  readonly isMissing: boolean;
  text: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Splits by the face that has the letters; what no face has is marked as missing, one run a letter. */
function faceRuns(
  text: string,
  wanted: Face,
  faces: Readonly<Record<Face, LoadedFace>>,
): FaceRun[] {
  const has = (face: Face, letter: string): boolean =>
    Array.from(letter).every(
      (char) => INVISIBLE.test(char) || faces[face].letters.has(char.codePointAt(0) ?? 0),
    );
  if (has(wanted, text)) return [{ face: wanted, text, isMissing: false }];
  const runs: FaceRun[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const face = [wanted, FALLBACK[wanted]].find((each) => has(each, segment));
    const last = runs.at(-1);
    if (face && last?.face === face && !last.isMissing) last.text += segment;
    else runs.push({ face: face ?? wanted, text: segment, isMissing: !face });
  }
  return runs;
}

/** Glyph 0 of every font is the visible "not here" box. */
const missingClusters = (
  { face, text }: FaceRun,
  faces: Readonly<Record<Face, LoadedFace>>,
): Cluster[] => {
  const advance = faces[face].font.glyphHAdvance(0) * faces[face].scale;
  return [{ face, text, isMissing: true, glyphs: [{ id: 0, advance, dx: 0, dy: 0 }] }];
};

function shapeRun(
  { face, text }: FaceRun,
  isRightToLeft: boolean,
  loaded: LoadedFace,
  buffer: ShapeBuffer,
): Cluster[] {
  const { font, scale } = loaded;
  buffer.reset();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const starts = [...new Set(infos.map((info) => info.cluster))].toSorted((a, b) => a - b);
  const endOf = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const clusters: (Cluster & { glyphs: Glyph[]; start: number })[] = [];
  infos.forEach((info, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const glyph = {
      id: info.codepoint,
      advance: xAdvance * scale,
      dx: xOffset * scale,
      dy: yOffset * scale,
    };
    const last = clusters.at(-1);
    if (last?.start === info.cluster) last.glyphs.push(glyph);
    else {
      const own = text.slice(info.cluster, endOf.get(info.cluster));
      clusters.push({ face, text: own, isMissing: false, glyphs: [glyph], start: info.cluster });
    }
  });
  return clusters;
}
