// The fonts of one PDF: which glyphs stand for which text, and the font objects that say so.
// Every pair of glyph and text gets a code of its own, so that what is copied out is what was typed
// (one glyph may stand for a space and for a space that does not break). Knows nothing of pages.
import type { FontName } from '#report/drawing.ts';
import type { Cluster, FontBook, FontFiles } from '#report/fonts.ts';
import { binary, hex, utf16Hex } from '#report/pdf-strings.ts';
import type { Subsetter } from '#report/subset.ts';

/** PostScript names as the files state them. */
const NAMES: Readonly<Record<FontName, string>> = {
  sans400: 'SourceSans3-Regular',
  sans600: 'SourceSans3-SemiBold',
  sans700: 'SourceSans3-Bold',
  serif600: 'SourceSerif4-SemiBold',
  serifItalic: 'SourceSerif4-Italic',
  hebrew: 'NotoSansHebrew-Regular',
  arabic: 'NotoSansArabic-Regular',
  emoji: 'NotoEmoji-Regular',
};
const IS_BOLD: ReadonlySet<FontName> = new Set(['sans600', 'sans700', 'serif600']);
const IS_SERIF: ReadonlySet<FontName> = new Set(['serif600', 'serifItalic']);

interface Code {
  readonly glyph: number;
  readonly text: string;
  readonly width: number;
}

/** The codes of one font in the order of first use; code 0 is the font's own "not here" box. */
export class FontUse {
  readonly face: FontName;
  readonly codes: Code[];
  /** Its "not here" box is drawn. */
  isMarked = false;
  readonly #byPair = new Map<string, number>();
  readonly #book: FontBook;

  constructor(face: FontName, book: FontBook) {
    this.face = face;
    this.#book = book;
    this.codes = [{ glyph: 0, text: '\uFFFD', width: book.advanceOf(face, 0) }];
  }

  /** The code that draws a glyph and reads as `text`. */
  codeOf(glyph: number, text: string): number {
    if (glyph === 0) {
      this.isMarked = true;
      return 0;
    }
    const pair = `${glyph}:${text}`;
    const known = this.#byPair.get(pair);
    if (known !== undefined) return known;
    const code =
      this.codes.push({ glyph, text, width: this.#book.advanceOf(this.face, glyph) }) - 1;
    this.#byPair.set(pair, code);
    return code;
  }
}

/** The fonts of a document and what is used of them. */
export type FontUses = ReadonlyMap<FontName, FontUse>;

/** A cluster whose text its one code tells; others need their text said beside them. */
export const speaksForItself = ({ glyphs, isMissing, told }: Cluster): boolean =>
  glyphs.length === 1 && !isMissing && told !== '';

/** Begins an object and says its number; `stream` fills it with a (binary) string, else `dictionary` does. */
export interface ObjectWriter {
  dictionary(entries: string): number;
  stream(data: string, entries?: Readonly<Record<string, string | number>>): number;
}

/** Writes the font objects of one face; the number of the Type 0 font. */
export function putFont(
  use: FontUse,
  {
    files,
    book,
    subset,
    write,
  }: { files: FontFiles; book: FontBook; subset: Subsetter; write: ObjectWriter },
): number {
  const { face, codes } = use;
  const font = files[face];
  if (!font) throw new Error(`The font ${face} has no file`);
  const data = binary(subset(font, new Set(codes.map((code) => code.glyph))));
  const name = `${subsetTag(codes)}+${NAMES[face]}`;
  const file = write.stream(data, { Length1: data.length });
  const { ascent, descent, box } = book.metrics(face);
  // Flags of ISO 32000-1, table 123: serif 2, symbolic 4 (no standard encoding is meant), italic 64.
  const flags = 4 + (IS_SERIF.has(face) ? 2 : 0) + (face === 'serifItalic' ? 64 : 0);
  const descriptor = write.dictionary(
    `/Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [${box.map(Math.round).join(' ')}] ` +
      `/ItalicAngle ${face === 'serifItalic' ? -11 : 0} /Ascent ${Math.round(ascent)} /Descent ${Math.round(descent)} ` +
      `/CapHeight 660 /StemV ${IS_BOLD.has(face) ? 130 : 84} /FontFile2 ${file} 0 R`,
  );
  const map = write.stream(codes.map(({ glyph }) => twoBytes(glyph)).join(''));
  const widths = codes.map((code) => round(code.width)).join(' ');
  const descendant = write.dictionary(
    `/Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
      `/FontDescriptor ${descriptor} 0 R /DW 0 /W [0 [${widths}]] /CIDToGIDMap ${map} 0 R`,
  );
  const unicode = write.stream(toUnicode(codes));
  return write.dictionary(
    `/Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant} 0 R] /ToUnicode ${unicode} 0 R`,
  );
}

/** Six letters that tell this cut of the font from others, from what is in it. */
function subsetTag(codes: readonly Code[]): string {
  let hash = 0;
  for (const { glyph } of codes) hash = (Math.imul(hash, 31) + glyph) >>> 0;
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26)),
  ).join('');
}

/** At most 100 entries a section, says the CMap format. */
const SECTION = 100;

function toUnicode(codes: readonly Code[]): string {
  const lines = codes.map(({ text }, code) => `<${hex(code)}> <${utf16Hex(text)}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / SECTION) }, (_, index) => {
    const part = lines.slice(index * SECTION, (index + 1) * SECTION);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

const twoBytes = (value: number): string => String.fromCharCode(value >> 8, value & 255);
const round = (value: number): number => Math.round(value * 10) / 10;
