// Any picture of the workbook, or its canvas sheet, as an SVG or PNG file. An internal copy says so under it.
// All it needs is an argument, so that the worker and the command line share it.
import type { Picture } from '#pictures/mark.ts';
import { ExportRefusal, type PictureId } from '#domain/exports.ts';
import { pictureOf } from '#pictures/pictures.ts';
import { pictureName } from '#text/picture-name.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import { canvasPage } from '#report/drawn/canvas-page.ts';
import { type DrawnPage, type DrawnText, pageOf } from '#report/drawn/page.ts';
import { canDraw, pngBytes } from '#report/drawn/png.ts';
import { type DrawnWords, type SvgFonts, svgText } from '#report/drawn/svg.ts';
import type { ExportFile, ExportSource } from '#report/export-source.ts';

/** What is drawn: the canvas sheet, or a picture. */
export interface DrawnChoice {
  readonly picture: PictureId | 'canvas';
}

/** As SVG. Rejects with a `ExportRefusal` where there is nothing to draw. */
export async function pictureSvg(
  source: ExportSource,
  choice: DrawnChoice,
  fonts: SvgFonts,
): Promise<ExportFile> {
  const { page, words } = drawn(source, choice, fonts);
  return {
    bytes: new TextEncoder().encode(svgText(page, words, fonts)),
    missing: missingIn(page, fonts),
  };
}

/** As PNG, in a browser. Rejects with a `ExportRefusal` where there is nothing to draw, or nothing to draw on. */
export async function picturePng(
  source: ExportSource,
  choice: DrawnChoice,
  fonts: SvgFonts,
): Promise<ExportFile> {
  if (!canDraw()) throw new ExportRefusal(source.text.t('pictures:pngNeedsBrowser'));
  const { page, words } = drawn(source, choice, fonts);
  return { bytes: await pngBytes(page, words, fonts.files), missing: missingIn(page, fonts) };
}

/** Width of a picture and size of its text; the flow has its own places. */
const [WIDTH, SIZE, MARGIN] = [960, 15, 24];

interface Drawn {
  readonly page: DrawnPage;
  readonly words: DrawnWords;
}

function drawn(source: ExportSource, { picture: id }: DrawnChoice, fonts: SvgFonts): Drawn {
  const { snapshot, text } = source;
  const { title } = snapshot.answers.start;
  const name = title.trim() || text.t('canvas:untitled');
  const language = text.language;
  if (id === 'canvas') {
    const { page, words } = canvasPage(source, fonts.book);
    return {
      page,
      words: {
        title: `${name} · ${text.t('canvas:title')}`,
        description: words,
        language,
        isSheet: true,
      },
    };
  }
  const measure = pictureMeasure((words, { face, size }) => fonts.book.width(words, face) * size);
  const picture = pictureOf(id, source, { width: WIDTH, size: SIZE, measure });
  if (!picture) throw new ExportRefusal(text.t('pictures:nothing'));
  const page = pageOf(picture, fonts.book.width, { margin: MARGIN, language });
  return {
    page: source.copy === 'internal' ? marked(page, text.t('pictures:internal'), fonts) : page,
    words: {
      title: `${name} · ${text.t(pictureName(id))}`,
      description: inWords(picture),
      language,
    },
  };
}

/** What it shows, and its rows: a picture that stands alone has no table beside it. */
export const inWords = ({ alt, table: { columns, rows } }: Picture): string =>
  [
    alt,
    ...rows.map((cells) =>
      cells
        .map((cell, at) => (cell === '' ? '' : `${columns[at] ?? ''}: ${cell}`))
        .filter(Boolean)
        .join(', '),
    ),
  ].join('\n');

/** The page with a line under it. */
function marked(page: DrawnPage, words: string, { book }: Pick<SvgFonts, 'book'>): DrawnPage {
  const line: DrawnText = {
    mark: 'text',
    x: MARGIN,
    y: page.height + SIZE * 0.2,
    text: words,
    face: 'sans600',
    size: SIZE,
    ink: 'signal',
    width: book.width(words, 'sans600') * SIZE,
  };
  const width = Math.max(page.width, line.width + 2 * MARGIN);
  return { width, height: page.height + SIZE * 1.6, marks: [...page.marks, line] };
}

/** Letters no font has. */
const missingIn = ({ marks }: DrawnPage, { book }: SvgFonts): string[] => [
  ...new Set(
    marks.flatMap((mark) =>
      mark.mark === 'text'
        ? book
            .shape(mark.text, mark.face)
            .filter(({ isMissing }) => isMissing)
            .map(({ text }) => text)
        : [],
    ),
  ),
];
