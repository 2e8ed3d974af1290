// Text shaping: letters to glyphs and widths, by HarfBuzz, in the order they are read and drawn.
// The font files are arguments, so that Node and the worker share this. Knows nothing of PDF.
import {
  Blob as FontBlob,
  Buffer as ShapeBuffer,
  Direction,
  Face as FontFace,
  Font,
  shape,
} from 'harfbuzzjs';
import { SOFT_HYPHEN } from '#pictures/word-parting.ts';
import type { Face, FontName, FurtherFont } from '#report/drawing.ts';
import {
  directionRuns,
  type FaceRun,
  faceRuns,
  isReordered,
  turnedRound,
} from '#report/font-runs.ts';

/** The house's faces, and further fonts where a document needs them. */
export type FontFiles = Readonly<Record<Face, ArrayBuffer>> &
  Readonly<Partial<Record<FurtherFont, ArrayBuffer>>>;

export interface Glyph {
  readonly id: number;
  /** In 1/1000 of the size. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** Glyphs that stand for one piece of text and cannot be parted. */
export interface Cluster {
  readonly face: FontName;
  readonly text: string;
  /**
   * The text in the order its letters are drawn. Readers of PDF take letters from left to right and turn those
   * of right-to-left scripts round themselves, also within what a cluster is said to be. '' where it says nothing.
   */
  readonly told: string;
  readonly glyphs: readonly Glyph[];
  /** True for the visible mark that stands for a letter no font has, or beside one that lost a part. */
  readonly isMissing: boolean;
}

export interface FontBook {
  /** The fonts that are open. */
  readonly fonts: readonly FontName[];
  /** One line in the order it is drawn. */
  shape(text: string, face: Face): readonly Cluster[];
  /** Width of one line at size 1. */
  width(text: string, face: Face): number;
  /** The width the font itself gives a glyph, in 1/1000 of the size. */
  advanceOf(font: FontName, glyph: number): number;
  metrics(font: FontName): FontMetrics;
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

/** Opens the fonts there are files for. */
export function openFonts(files: FontFiles): FontBook {
  const loaded = new Map(
    Object.entries(files).map(([name, file]) => [name as FontName, loadFace(file)] as const),
  );
  const open = (font: FontName): LoadedFace => {
    const found = loaded.get(font);
    if (!found) throw new Error(`The font ${font} is not open`);
    return found;
  };
  const lettersOf = (font: FontName): ReadonlySet<number> | undefined => loaded.get(font)?.letters;
  const buffer = new ShapeBuffer();
  const shapeLine = (text: string, face: Face): Cluster[] =>
    // Words of other scripts than ours are not parted by hyphens.
    text.endsWith(SOFT_HYPHEN) && !isReordered(text)
      ? [...shapeWords(text.slice(0, -1), face), hyphenCluster(face, open(face), buffer)]
      : shapeWords(text, face);
  const shapeWords = (text: string, face: Face): Cluster[] =>
    directionRuns(text).flatMap(({ text: run, isRightToLeft }) => {
      const runs = faceRuns(run, face, lettersOf);
      return (isRightToLeft ? runs.toReversed() : runs).flatMap((each) => {
        const font = open(each.face);
        if (each.isMissing) return [missingCluster(each, font)];
        return each.face === 'emoji'
          ? [emojiCluster(each, font, buffer)]
          : shapeRun(each, isRightToLeft, font, buffer);
      });
    });
  return {
    fonts: [...loaded.keys()],
    shape: shapeLine,
    width(text, face) {
      const { widths } = open(face);
      const known = widths.get(text);
      if (known !== undefined) return known;
      const thousandths = shapeLine(text, face).reduce(
        (sum, cluster) => sum + cluster.glyphs.reduce((part, glyph) => part + glyph.advance, 0),
        0,
      );
      widths.set(text, thousandths / 1000);
      return thousandths / 1000;
    },
    advanceOf: (name, glyph) => advanceOf(open(name), glyph),
    metrics: (name) => metricsOf(open(name)),
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

const advanceOf = ({ font, scale }: LoadedFace, glyph: number): number =>
  font.glyphHAdvance(glyph) * scale;

/** Glyph 0 of every font is the visible "not here" box. */
const missingGlyph = (loaded: LoadedFace): Glyph => ({
  id: 0,
  advance: advanceOf(loaded, 0),
  dx: 0,
  dy: 0,
});

const missingCluster = ({ face, text }: FaceRun, loaded: LoadedFace): Cluster => ({
  face,
  text,
  told: text,
  isMissing: true,
  glyphs: [missingGlyph(loaded)],
});

/** What a word shows where it goes on in the next line, and says nothing. */
const hyphenCluster = (face: Face, loaded: LoadedFace, buffer: ShapeBuffer): Cluster => ({
  face,
  text: '-',
  told: '',
  isMissing: false,
  glyphs: shapeRun({ face, text: '-' }, false, loaded, buffer)[0]?.glyphs ?? [],
});

/** Parts of an emoji that a font without colours leaves out in silence: skin tones, and the letters of a region. */
const LEFT_OUT = /[\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;
/** The flag of no region, which a font draws for all that it does not know. */
const NO_REGION = '🇽🇽';
const FLAG = /^\p{Regional_Indicator}{2}$/u;

/** One emoji, however many signs it is joined of. Where one of them does not show, a box beside it says so. */
function emojiCluster(run: FaceRun, loaded: LoadedFace, buffer: ShapeBuffer): Cluster {
  const { face, text } = run;
  const seen = (words: string): Glyph[] =>
    shapeRun({ ...run, text: words }, false, loaded, buffer)
      .flatMap(({ glyphs }) => glyphs)
      .filter(({ advance }) => advance > 0);
  const glyphs = seen(text);
  const bare = text.replaceAll(LEFT_OUT, '');
  // What it would look like without the parts that may not show.
  const lesser = FLAG.test(text) ? NO_REGION : bare === text ? '' : bare;
  const idsOf = (drawn: readonly Glyph[]): string => drawn.map(({ id }) => id).join(' ');
  const isPart = glyphs.length === 0 || (lesser !== '' && idsOf(seen(lesser)) === idsOf(glyphs));
  return {
    face,
    text,
    told: text,
    isMissing: isPart,
    glyphs: isPart ? [...glyphs, missingGlyph(loaded)] : glyphs,
  };
}

function shapeRun(
  { face, text }: Pick<FaceRun, 'face' | 'text'>,
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
  const clusters: { text: string; glyphs: Glyph[]; start: number }[] = [];
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
      clusters.push({ text: own, glyphs: [glyph], start: info.cluster });
    }
  });
  return clusters.map(({ text: own, glyphs }) => ({
    face,
    text: own,
    told: isRightToLeft ? turnedRound(own) : own,
    isMissing: false,
    glyphs: isRightToLeft ? letterFirst(glyphs) : glyphs,
  }));
}

/** A letter before its marks, which stand where they stood: readers take a mark on the left for a word of its own. */
function letterFirst(glyphs: readonly Glyph[]): readonly Glyph[] {
  const letter = glyphs.at(-1);
  const marks = glyphs.slice(0, -1);
  if (!letter || marks.length === 0 || marks.some(({ advance }) => advance !== 0)) return glyphs;
  return [letter, ...marks.map((mark) => ({ ...mark, dx: mark.dx - letter.advance }))];
}
