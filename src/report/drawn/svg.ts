// A drawn page as an SVG file that stands alone: light, on white, its text as text in fonts it brings along, and
// with a title and a description for who listens. Knows nothing of what is pictured.
import { hexOf } from '#pictures/inks.ts';
import type { Ink, Stroke } from '#pictures/mark.ts';
import { pathData } from '#pictures/shapes.ts';
import { base64 } from '#report/drawn/base64.ts';
import { familiesOf, nameOf } from '#report/drawn/faces.ts';
import type { DrawnMark, DrawnPage, DrawnText } from '#report/drawn/page.ts';
import type { FontBook, FontFiles } from '#report/fonts.ts';
import type { Subsetter } from '#report/subset.ts';
import { fitForXml, xml } from '#text/xml.ts';

export interface SvgFonts {
  readonly files: FontFiles;
  readonly book: FontBook;
  readonly subset: Subsetter;
}

export interface DrawnWords {
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** A sheet is read word by word; a picture as a whole, through its description. */
  readonly isSheet?: boolean;
}

/** The file as text, in the page's own size. */
export function svgText(
  { width, height, marks }: DrawnPage,
  { title, description, language, isSheet = false }: DrawnWords,
  fonts: SvgFonts,
): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const lines = marks.filter((mark): mark is DrawnText => mark.mark === 'text');
  const letters = lettersByFace(lines, fonts.book);
  const helpers = [...letters.keys()].filter((face) => !lines.some((line) => line.face === face));
  const role = isSheet ? 'graphics-document' : 'img';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="${role}" aria-labelledby="title"${description === '' ? '' : ' aria-describedby="desc"'} lang="${xml(language)}" xml:lang="${xml(language)}">`,
    `<title id="title">${xml(title)}</title>`,
    ...(description === '' ? [] : [`<desc id="desc">${xml(description)}</desc>`]),
    '<style>',
    'text{white-space:pre}',
    ...[...letters].map(([face, own]) => fontRule(face, own, fonts)),
    ...[...new Set(lines.map(({ face }) => face))].map((face) => faceRule(face, helpers)),
    '</style>',
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...marks.map(drawn),
    '</svg>',
    '',
  ].join('\n');
}

/** Which letters each face is asked for, helping faces too. */
function lettersByFace(
  lines: readonly DrawnText[],
  book: FontBook,
): ReadonlyMap<string, ReadonlySet<string>> {
  const letters = new Map<string, Set<string>>();
  for (const { text, face } of lines) {
    for (const { face: own, text: part } of book.shape(fitForXml(text), face)) {
      const known = letters.get(own) ?? new Set();
      for (const letter of part) known.add(letter);
      letters.set(own, known);
    }
  }
  return new Map([...letters].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const fontRule = (
  face: string,
  letters: ReadonlySet<string>,
  { files, subset }: SvgFonts,
): string => {
  const { family, weight, isItalic } = nameOf(face);
  const file = new Map(Object.entries<ArrayBuffer>(files)).get(face);
  if (!file) return '';
  const bytes = subset.letters(file, letters);
  return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${isItalic ? 'italic' : 'normal'};src:url(data:font/ttf;base64,${base64(bytes)}) format('truetype')}`;
};

const faceRule = (face: string, helpers: readonly string[]): string => {
  const { weight, isItalic } = nameOf(face);
  return `.${face}{font-family:${familiesOf(face, helpers)};font-weight:${weight}${isItalic ? ';font-style:italic' : ''}}`;
};

function drawn(mark: DrawnMark): string {
  switch (mark.mark) {
    case 'rect': {
      const { x, y, width, height, radius, fill, stroke } = mark;
      const round = radius > 0 ? ` rx="${short(Math.min(radius, width / 2, height / 2))}"` : '';
      return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"${round} fill="${colour(fill)}"${stroked(stroke)}/>`;
    }
    case 'path':
      return `<path d="${pathData(mark.commands)}" fill="${colour(mark.fill)}"${stroked(mark.stroke)}/>`;
    case 'text': {
      const { x, y, text, face, size, ink, width, lang } = mark;
      const language = lang === undefined ? '' : ` lang="${xml(lang)}" xml:lang="${xml(lang)}"`;
      // Where a device does without our fonts, lines keep the room they were given.
      const fitted =
        width > 0 ? ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"` : '';
      return `<text class="${face}" x="${short(x)}" y="${short(y)}" font-size="${short(size)}" fill="${colour(ink)}"${fitted}${language}>${xml(text)}</text>`;
    }
  }
}

const short = (value: number): number => Math.round(value * 100) / 100;
const colour = (ink: Ink): string => (ink === 'none' ? 'none' : hexOf(ink));
const stroked = (stroke: Stroke | undefined): string =>
  stroke
    ? ` stroke="${colour(stroke.ink)}" stroke-width="${short(stroke.width)}" stroke-linejoin="round"${stroke.dash ? ` stroke-dasharray="${stroke.dash.map(short).join(' ')}"` : ''}`
    : '';
