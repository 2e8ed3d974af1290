// The drawn flow as an SVG that stands alone: light, on white, with a title and a description for who listens.
// Our fonts are named, not enclosed: each line is set to the width it was drawn for, whatever font a device has.
// Pure; knows nothing of what is pictured.
import { xml } from '#text/xml.ts';
import { hexOf } from '#pictures/inks.ts';
import type { Mark, MeasureText, Picture, Stroke } from '#pictures/mark.ts';
import { pathData } from '#pictures/shapes.ts';

const FONTS = "'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif";

interface SvgWords {
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly description: string;
  /** Of the page: kinds and lanes are in it. */
  readonly language: string;
  /** The one the workbook is written in. */
  readonly typedIn: string;
  readonly measure: MeasureText;
}

/** The whole file, in the picture's own size. */
export function writeSvg(
  { width, height, marks }: Picture,
  { title, description, language, typedIn, measure }: SvgWords,
): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" aria-labelledby="title desc" lang="${xml(language)}" xml:lang="${xml(language)}" font-family="${FONTS}">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="desc">${xml(description)}</desc>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    ...marks.map((mark) => drawn(mark, typedIn, measure)),
    '</svg>',
    '',
  ].join('\n');
}

function drawn(mark: Mark, typedIn: string, measure: MeasureText): string {
  switch (mark.mark) {
    case 'rect': {
      const [x, y, width, height, rx] = [mark.x, mark.y, mark.width, mark.height, mark.radius].map(
        short,
      );
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${colour(mark.fill)}"${stroked(mark.stroke)}/>`;
    }
    case 'path':
      return `<path d="${pathData(mark.commands)}" fill="${colour(mark.fill)}" stroke-linecap="round" stroke-linejoin="round"${stroked(mark.stroke)}/>`;
    case 'text': {
      const { x, y, text, size, weight, ink, anchor, isTyped } = mark;
      const language = isTyped ? ` lang="${xml(typedIn)}" xml:lang="${xml(typedIn)}"` : '';
      const width = short(measure(text, size, weight));
      const fitted = width > 0 ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : '';
      return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour(ink)}"${fitted}${language}>${xml(text)}</text>`;
    }
  }
}

const short = (value: number): number => Math.round(value * 100) / 100;
const colour = (ink: Parameters<typeof hexOf>[0]): string => (ink === 'none' ? 'none' : hexOf(ink));
const stroked = (stroke: Stroke | undefined): string =>
  stroke
    ? ` stroke="${colour(stroke.ink)}" stroke-width="${short(stroke.width)}"${stroke.dash ? ` stroke-dasharray="${stroke.dash.map(short).join(' ')}"` : ''}`
    : '';
