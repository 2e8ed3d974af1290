// The look of the house as styles of Word, so that who goes on writing keeps it: our faces, sizes and inks.
// Knows nothing of what is written in them.
import {
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  ShadingType,
} from 'docx';
import { hexOf } from '#pictures/inks.ts';
import type { Ink } from '#pictures/mark.ts';

/** Body text, points. */
export const SIZE = 10.5;
export const [SANS, SERIF] = ['Source Sans 3', 'Source Serif 4'];
export const BULLETS = 'bullets';
/** Steps of a list that are told apart. */
export const DEEPEST = 4;

const ink = (name: Ink): string => hexOf(name).slice(1);
/** For letters from right to left every device has one of these. */
const face = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: 'Arial' });
const type = (points: number, name: Ink = 'ink', more: object = {}) => ({
  size: points * 2,
  color: ink(name),
  ...more,
});
const serif = { font: face(SERIF), bold: true } as const;
/** Our faces bring much room of their own. */
const LINE = 1.06;
/** Points before and after, and the height of lines as a share of the size. */
const room = (before: number, after: number, line = LINE) => ({
  spacing: {
    before: before * 20,
    after: after * 20,
    line: Math.round(line * 240),
    lineRule: LineRuleType.AUTO,
  },
});
const edge = (name: Ink, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color: ink(name),
  size,
  space,
});
const KEPT = { keepNext: true, keepLines: true } as const;
const heading = (level: number, points: number, [before, after]: readonly [number, number]) => ({
  run: type(points, 'ink', serif),
  paragraph: { ...room(before, after, 1.05), ...KEPT, outlineLevel: level },
});

/** `language` is that of the page, as Word names it. */
export const wordStyles = (language: string | undefined): IStylesOptions => ({
  default: {
    document: {
      run: {
        ...type(SIZE),
        font: face(SANS),
        ...(language !== undefined && { language: { value: language, bidirectional: 'he-IL' } }),
      },
      paragraph: room(0, 6, LINE),
    },
    title: { run: type(36, 'ink', serif), paragraph: { ...room(10, 12, 1) } },
    heading1: heading(0, 24, [24, 12]),
    heading2: heading(1, 15.5, [22, 5]),
    heading3: heading(2, 12, [16, 5]),
    heading4: heading(3, 11, [12, 4]),
    hyperlink: { run: { color: ink('accent'), underline: {} } },
  },
  characterStyles: [
    {
      id: 'FactLabel',
      name: 'Fact label',
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: { bold: true, boldComplexScript: true },
    },
  ],
  paragraphStyles: STYLES,
});

const own = (
  id: string,
  name: string,
  look: Partial<IParagraphStyleOptions>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...look,
});

const STYLES: readonly IParagraphStyleOptions[] = [
  { id: 'Normal', name: 'Normal', quickFormat: true },
  own('Eyebrow', 'Eyebrow', { run: type(12, 'accent', { bold: true }), paragraph: room(120, 0) }),
  own('Place', 'Place', { run: type(16, 'ink-2'), paragraph: room(0, 12) }),
  own('InternalNote', 'Internal note', {
    run: type(SIZE, 'signal', { bold: true }),
    paragraph: {
      ...room(6, 18),
      border: {
        left: edge('signal', 24, 10),
      },
      indent: { left: 220 },
    },
  }),
  own('Mission', 'Mission', {
    run: type(15, 'ink', serif),
    paragraph: {
      ...room(0, 0, 1),
      keepLines: true,
      indent: { left: 320, right: 200 },
      border: { left: edge('accent', 36, 14) },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink('sunken') },
    },
  }),
  own('CoverFact', 'Cover fact', { run: type(11.5), paragraph: room(3, 3) }),
  own('CoverSmall', 'Cover small print', { run: type(9.5, 'ink-2'), paragraph: room(0, 2) }),
  own('TOCHeading', 'TOC Heading', {
    next: 'Normal',
    run: type(24, 'ink', serif),
    paragraph: { ...room(0, 8, 1.05), ...KEPT },
  }),
  own('TOC1', 'toc 1', {
    run: type(10, 'ink', { bold: true }),
    paragraph: { ...room(2, 0, 1), keepNext: true },
  }),
  own('TOC2', 'toc 2', { run: type(9), paragraph: { ...room(0, 0, 1), indent: { left: 340 } } }),
  own('Quiet', 'Introduction', {
    run: type(SIZE, 'ink-2', { font: face(SERIF), italics: true }),
    paragraph: { ...room(0, 7), keepNext: true },
  }),
  own('Lead', 'Lead', { run: type(14, 'ink', serif), paragraph: room(4, 8, 1.05) }),
  own('Figure', 'Figure', {
    run: { ...type(20), ...serif },
    paragraph: { ...room(6, 0, 1), keepNext: true },
  }),
  own('FigureText', 'Figure text', { run: type(10, 'ink-2'), paragraph: room(0, 8) }),
  own('Fact', 'Fact', { paragraph: { ...room(0, 4.5), indent: { left: 280, hanging: 280 } } }),
  own('ListTitle', 'List title', { run: { bold: true }, paragraph: { ...room(8, 2), ...KEPT } }),
  own('ListBullet', 'List Bullet', { paragraph: room(0, 3) }),
  own('Picture', 'Picture', { paragraph: { ...room(8, 8, 1), keepNext: true } }),
  own('PictureText', 'Picture text', { paragraph: { ...room(0, 0, 1) } }),
  own('TableText', 'Table text', { run: type(9.5), paragraph: room(0, 0, 1) }),
  own('TableRowHead', 'Table row head', {
    run: type(9.5, 'ink', { bold: true }),
    paragraph: room(0, 0, 1),
  }),
  own('TableHead', 'Table head', {
    run: type(9.5, 'ink-2', { bold: true }),
    paragraph: room(0, 0, 1),
  }),
  own('Header', 'header', { run: type(8.5, 'ink-2'), paragraph: room(0, 0, 1) }),
  own('Footer', 'footer', {
    run: type(8.5, 'ink-2'),
    paragraph: { ...room(0, 0, 1), border: { top: edge('hairline', 4, 5) } },
  }),
];

/** Titles, and words that stand where they were drawn, are not hyphenated. */
export const WHOLE: ReadonlySet<string> = new Set([
  'Title',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'TOCHeading',
  'Eyebrow',
  'Place',
  'Figure',
  'PictureText',
  'Header',
  'Footer',
]);

const SIGNS = ['•', '–', '•', '–', '•'];

/** The one list there is, with steps. */
export const wordNumbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: SIGNS.map((text, level) => ({
        level,
        text,
        format: LevelFormat.BULLET,
        style: { paragraph: { indent: { left: 340 * (level + 1), hanging: 260 } } },
      })),
    },
  ],
};
