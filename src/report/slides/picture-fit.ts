// A picture as large as a slide allows: first with its words in the least size, then ever smaller as a whole.
// Too small to be of use, it is not drawn: its table tells it. Knows nothing of files.
import type { Picture } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import { type DrawnPage, pageOf } from '#report/drawn/page.ts';
import type { ExportSource } from '#report/export-source.ts';
import { BODY, LEAST, type MeasureWords, pictureWords, WIDE } from '#report/slides/measures.ts';

export interface FittedPicture {
  readonly picture: Picture;
  /** As drawn, in its own units; null where nobody could read it. */
  readonly page: DrawnPage | null;
  /** All its words are as large as those of slides are. */
  readonly isLegible: boolean;
}

/** How much wider than the slide it may be drawn. */
const TIMES = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5] as const;
/** Below, a beamer shows grey lines. */
const ILLEGIBLE = 6;
/** More shapes than this no office program moves. */
const MOST_MARKS = 3000;

/** The picture fitted; null where there is none. */
export function fittedPicture(
  draw: (space: Space) => Picture | null,
  measure: MeasureWords,
  { snapshot, text }: Pick<ExportSource, 'snapshot' | 'text'>,
): FittedPicture | null {
  const words = pictureWords(measure);
  const written = snapshot.meta.contentLanguage;
  const typedIn = written === text.language ? undefined : written;
  let best: { picture: Picture; scale: number } | null = null;
  for (const times of TIMES) {
    // What is small beside words is set larger, so that all of it can be read.
    const picture = draw({ width: WIDE * times, size: LEAST * 1.12, measure: words });
    if (!picture) return null;
    const scale = Math.min(WIDE / picture.width, BODY.height / picture.height);
    if (!best || scale > best.scale) best = { picture, scale };
    if (picture.height <= BODY.height * times) break;
  }
  if (!best) return null;
  const { picture, scale } = best;
  const sizes = picture.marks.flatMap((mark) =>
    mark.mark === 'text' ? [mark.size * Math.min(scale, 1.3)] : [],
  );
  const least = Math.min(...sizes);
  const isDrawn = least >= ILLEGIBLE && picture.marks.length <= MOST_MARKS;
  const page = isDrawn
    ? pageOf(picture, (line, face) => measure(line, face, 1), { typedIn })
    : null;
  return { picture, page, isLegible: least >= LEAST * 0.8 };
}
