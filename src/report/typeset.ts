// The parts of a box as blocks at a width and a size of type.
// Knows nothing of pages or of which boxes there are.
import { type Fact, leadIn, type Part, type Words } from '#pictures/part.ts';
import type { Run } from '#pictures/line-breaking.ts';
import type { Ink, Picture } from '#pictures/mark.ts';
import { type Block, otherThan, pictureBlock, rowBlock, type RunStyle } from '#report/blocks.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import type { Face } from '#report/drawing.ts';
import { tableBlocks } from '#report/table.ts';
import { style, type Type } from '#report/type.ts';

/** Long mission sentences are set smaller: more characters than this. */
const LONG_LEAD = 240;

/** Blocks of a part. `height` is what a picture may grow to. */
export function partBlocks(part: Part, type: Type, height?: number): Block[] {
  const { size, width } = type;
  const gap = size * 0.45;
  switch (part.part) {
    case 'lead': {
      const lead = size * (part.text.length > LONG_LEAD ? 1.35 : 2);
      return [
        rowBlock(
          [{ runs: [{ text: part.text, style: style('serif600', lead) }], x: 0, width }],
          type,
          { gap, leading: 1.22, isBalanced: true, lang: part.lang },
        ),
      ];
    }
    case 'figure': {
      const figure = rowBlock(
        [
          {
            runs: [{ text: part.figure, style: style('serif600', size * 1.9, type.hue) }],
            x: 0,
            width,
          },
        ],
        type,
        {
          gap: size * 0.3,
          leading: 1.15,
          isKeptWithNext: part.text !== '',
        },
      );
      return part.text === ''
        ? [figure]
        : [
            figure,
            paragraph(
              part.text,
              { ...type, size: size * 0.95 },
              { gap: 0, ink: 'ink-2', lang: part.lang },
            ),
          ];
    }
    case 'paragraph':
      return [paragraph(part.text, type, { gap, lang: part.lang, ...(part.isQuiet && QUIET) })];
    case 'facts':
      return factBlocks(part, type);
    case 'list':
      return listBlocks(part, type);
    case 'table':
      return tableBlocks(part, type);
    case 'picture': {
      const picture = part.draw({
        width,
        size: size * 0.95,
        measure: pictureMeasure(type.measure),
        ...(height !== undefined && { height }),
      });
      const scale = Math.min(1, (type.tallest ?? Infinity) / picture.height);
      return [pictureBlock(picture, { gap, alt: altWithRows(picture), scale })];
    }
  }
}

/** On this paper no table stands beside the picture: its words tell the rows, too. */
const altWithRows = ({ alt, table: { rows } }: Picture): string =>
  [alt, ...rows.map((cells) => cells.filter(Boolean).join(', '))].join('\n');

const QUIET = { face: 'serifItalic', ink: 'ink-2' } as const;

const paragraph = (
  text: string,
  type: Type,
  {
    gap,
    lang,
    face = 'sans400',
    ink = 'ink',
  }: { gap: number; lang?: string | undefined; face?: Face; ink?: Ink },
): Block =>
  rowBlock(
    [{ runs: [{ text, style: style(face, type.size, ink) }], x: 0, width: type.width }],
    type,
    { gap, lang },
  );

/** What each is, and what is said of it: a list of pairs. */
function factBlocks({ facts }: Extract<Part, { part: 'facts' }>, type: Type): Block[] {
  const { size, width } = type;
  const within = { tag: 'L' } as const;
  return facts.map((fact) => {
    const label = fact.text === '' ? fact.label : leadIn(fact.label);
    const [labelPieces, textPieces] =
      fact.pieces && isMixed(fact.pieces, type)
        ? [withEnd(fact.pieces.label, label.slice(fact.label.length)), fact.pieces.text]
        : [[{ text: label }], [fact]];
    const runs = [
      ...stretches(labelPieces, 'sans600', fact.text === '' ? 'LBody' : 'Lbl', type),
      ...(fact.text === '' ? [] : stretches(textPieces, 'sans400', 'LBody', type)),
    ];
    return rowBlock([{ runs, x: 0, width }], type, { gap: size * 0.3, tag: 'LI', within });
  });
}

/** Whether some of it is in another language than the page. */
const isMixed = ({ label, text }: NonNullable<Fact['pieces']>, { language }: Type): boolean =>
  [...label, ...text].some(({ lang }) => otherThan(language, lang) !== undefined);

/** Pieces of one part, those that people typed in their language. */
export function stretches(
  pieces: readonly Words[],
  face: Face,
  tag: 'Lbl' | 'LBody' | null,
  type: Type,
): Run<RunStyle>[] {
  const part = tag === null ? {} : { part: { tag } };
  return pieces.map((piece) => ({
    text: piece.text,
    style: { ...style(face, type.size), ...part, lang: piece.lang },
  }));
}

const withEnd = (pieces: readonly Words[], end: string): Words[] =>
  pieces.map((piece, at) =>
    at === pieces.length - 1 ? { ...piece, text: piece.text + end } : piece,
  );

function listBlocks({ title, items }: Extract<Part, { part: 'list' }>, type: Type): Block[] {
  const { size, width } = type;
  const within = { tag: 'L' } as const;
  const head =
    title === undefined
      ? []
      : [
          rowBlock(
            [{ runs: [{ text: title, style: style('sans600', size) }], x: 0, width }],
            type,
            { gap: size * 0.55, isKeptWithNext: true },
          ),
        ];
  return [
    ...head,
    ...items.map((item) => {
      const indent = size * (0.9 + Math.min(item.depth, 4) * 0.9);
      const runs = [{ text: item.text, style: style('sans400', size) }];
      return rowBlock(
        [{ runs, x: indent, width: width - indent, tag: 'LBody', lang: item.lang }],
        type,
        {
          gap: size * 0.22,
          bullet: indent - size * 0.5,
          tag: 'LI',
          within,
        },
      );
    }),
  ];
}

/** A title in the section's hue, so many times as large as the text. Repeated, it says nothing new to a reader. */
export const headingBlock = (
  title: string,
  type: Type,
  {
    times,
    tag = 'H2',
    isArtifact = false,
    lang,
  }: { times: number; tag?: 'H1' | 'H2' | 'H3'; isArtifact?: boolean; lang?: string | undefined },
): Block =>
  rowBlock(
    [
      {
        runs: [{ text: title, style: style('serif600', type.size * times, type.hue) }],
        x: 0,
        width: type.width,
      },
    ],
    type,
    { leading: 1.28, isKeptWithNext: true, tag, isArtifact, lang },
  );
