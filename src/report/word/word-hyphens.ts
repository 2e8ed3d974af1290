// Words are hyphenated, but for titles and what stands in pictures. The writer of Word files has no word for that
// exception, so it is put into the finished styles, at its place in their order. Knows nothing of how styles look.
import type { Document } from 'docx';

type Xml = Readonly<Record<string, unknown>>;

/** In the styles' order, what may stand before it. */
const BEFORE: ReadonlySet<string> = new Set([
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:widowControl',
  'w:numPr',
  'w:pBdr',
  'w:shd',
  'w:tabs',
]);

/** Leaves words of these styles whole. */
export function keepWhole(file: Document, styles: ReadonlySet<string>): void {
  const written = file.Styles;
  const write = written.prepForXml.bind(written);
  written.prepForXml = (context) => {
    const xml = write(context) as { 'w:styles': readonly Xml[] };
    return { 'w:styles': xml['w:styles'].map((style) => wholeStyle(style, styles)) };
  };
}

function wholeStyle(style: Xml, styles: ReadonlySet<string>): Xml {
  const parts = style['w:style'] as readonly Xml[] | undefined;
  if (!parts || !styles.has(idOf(parts))) return style;
  return {
    'w:style': parts.map((part) => {
      const properties = part['w:pPr'];
      if (!Array.isArray(properties)) return part;
      const at = (properties as Xml[]).findIndex((each) => !BEFORE.has(Object.keys(each)[0] ?? ''));
      const place = at === -1 ? properties.length : at;
      return { 'w:pPr': properties.toSpliced(place, 0, { 'w:suppressAutoHyphens': {} }) };
    }),
  };
}

function idOf(parts: readonly Xml[]): string {
  const attributes = parts.find((part) => '_attr' in part)?.['_attr'] as Xml | undefined;
  const id = attributes?.['w:styleId'];
  return typeof id === 'string' ? id : '';
}
