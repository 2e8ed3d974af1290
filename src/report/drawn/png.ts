// A drawn page as PNG, drawn by the browser in a worker with the house's fonts, at twice its size or as large as a
// canvas may be. Node has no canvas. Knows nothing of what is pictured.
import { hexOf } from '#pictures/inks.ts';
import type { Ink } from '#pictures/mark.ts';
import { pathData } from '#pictures/shapes.ts';
import { familiesOf, nameOf } from '#report/drawn/faces.ts';
import type { DrawnMark, DrawnPage } from '#report/drawn/page.ts';
import { withWords } from '#report/drawn/png-chunks.ts';
import type { DrawnWords } from '#report/drawn/svg.ts';
import type { FontFiles } from '#report/fonts.ts';
import { rectPath } from '#report/pdf-paths.ts';

const SCALE = 2;
/** What desktop browsers' canvases take. Where one takes less, the picture is drawn smaller. */
const MOST = { side: 16_000, area: 100_000_000 } as const;
const SMALLER = 0.7;
const SMALLEST = 0.2;

/** The largest scale up to `SCALE` that a canvas of the page may have. */
export const scaleOf = ({ width, height }: Pick<DrawnPage, 'width' | 'height'>): number =>
  Math.min(SCALE, MOST.side / Math.max(width, height), Math.sqrt(MOST.area / (width * height)));

/** Whether there is a canvas to draw on: in browsers, not in Node. */
export const canDraw = (): boolean => typeof OffscreenCanvas !== 'undefined';

/** The file; where `canDraw`. */
export async function pngBytes(
  page: DrawnPage,
  words: DrawnWords,
  files: FontFiles,
): Promise<Uint8Array> {
  await loadFonts(files);
  for (let scale = scaleOf(page); ; scale *= SMALLER) {
    try {
      const blob = await draw(page, scale, Object.keys(files));
      return withWords(new Uint8Array(await blob.arrayBuffer()), { ...words, scale });
    } catch (error) {
      if (scale * SMALLER < SMALLEST) throw error;
    }
  }
}

/** The same files as the PDF's; what is loaded once stays. */
async function loadFonts(files: FontFiles): Promise<void> {
  const fonts = (globalThis as unknown as { readonly fonts?: FontFaceSet }).fonts ?? document.fonts;
  await Promise.all(
    Object.entries<ArrayBuffer>(files).map(async ([face, file]) => {
      const { family, weight, isItalic } = nameOf(face);
      const style = isItalic ? 'italic' : 'normal';
      const isThere = [...fonts].some(
        (each) =>
          each.family.replaceAll(/["']/gu, '') === family &&
          each.weight === String(weight) &&
          each.style === style &&
          each.status === 'loaded',
      );
      if (isThere) return;
      fonts.add(await new FontFace(family, file, { weight: String(weight), style }).load());
    }),
  );
}

async function draw(
  { width, height, marks }: DrawnPage,
  scale: number,
  helpers: readonly string[],
): Promise<Blob> {
  const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  for (const mark of marks) drawMark(context, mark, helpers);
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawMark(
  context: OffscreenCanvasRenderingContext2D,
  mark: DrawnMark,
  helpers: readonly string[],
): void {
  if (mark.mark === 'text') {
    const { weight, isItalic } = nameOf(mark.face);
    context.font = `${isItalic ? 'italic ' : ''}${weight} ${mark.size}px ${familiesOf(mark.face, helpers)}`;
    context.fillStyle = colour(mark.ink);
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = new Path2D(
    pathData(
      mark.mark === 'path'
        ? mark.commands
        : rectPath(mark.x, mark.y, mark.width, mark.height, mark.radius),
    ),
  );
  if (mark.fill !== 'none') {
    context.fillStyle = colour(mark.fill);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    context.fill(path);
  }
  if (mark.stroke && mark.stroke.ink !== 'none') {
    context.strokeStyle = colour(mark.stroke.ink);
    context.lineWidth = mark.stroke.width;
    context.setLineDash([...(mark.stroke.dash ?? [])]);
    context.stroke(path);
  }
}

const colour = (ink: Ink): string => hexOf(ink);
