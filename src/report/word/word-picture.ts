// A picture in a line of its own, with its words for who does not see it. Knows nothing of what is pictured.
import { Paragraph } from 'docx';
import type { Picture } from '#pictures/mark.ts';
import { element } from '#report/word/element.ts';
import { runAround } from '#report/word/word-fields.ts';
import { EMU, type Piece, piecesOf, shapeOf } from '#report/word/picture-shapes.ts';
import type { Tongue } from '#report/word/word-text.ts';

/** More shapes than this, about a hundred cards, take Word and LibreOffice minutes to lay out. */
const MOST_SHAPES = 600;

/** The picture's shapes, or null where they are too many for Word. */
export function drawable({ marks }: Picture): readonly Piece[] | null {
  const pieces = piecesOf(marks);
  return pieces.length <= MOST_SHAPES ? pieces : null;
}

/** A paragraph that holds the picture, so many times as large as it was drawn, in points. */
export function pictureParagraph(
  { width, height, alt, table: { caption } }: Picture,
  pieces: readonly Piece[],
  { scale, tongue, nextId }: { scale: number; tongue: Tongue; nextId: () => number },
): Paragraph {
  const size = { cx: Math.round(width * scale * EMU), cy: Math.round(height * scale * EMU) };
  const graphics = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const group = element('wpg:wgp', {}, [
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', size),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', size),
      ]),
    ]),
    ...pieces.map((piece) => shapeOf(piece, { scale, tongue, nextId })),
  ]);
  const drawing = element('w:drawing', {}, [
    element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element('wp:extent', size),
      element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      element('wp:docPr', { id: nextId(), name: caption, descr: alt }),
      element('wp:cNvGraphicFramePr', {}, [
        element('a:graphicFrameLocks', { 'xmlns:a': graphics, noChangeAspect: 1 }),
      ]),
      element('a:graphic', { 'xmlns:a': graphics }, [
        element(
          'a:graphicData',
          { uri: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup' },
          [group],
        ),
      ]),
    ]),
  ]);
  return new Paragraph({ style: 'Picture', children: [runAround(drawing)] });
}
