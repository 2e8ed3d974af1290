// A picture as large as a slide allows. What is a list goes on over further slides before it gets too small; what
// is one whole is drawn smaller, or, where nobody could read it, told by its table. Knows nothing of files.
import type { CollectionName } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Picture, TableTwin } from '#pictures/mark.ts';
import type { PictureId } from '#domain/exports.ts';
import { pictureOf } from '#pictures/pictures.ts';
import { inOrderOfDays } from '#pictures/timeline.ts';
import { type DrawnPage, pageOf } from '#report/drawn/page.ts';
import type { ExportSource } from '#report/export-source.ts';
import { BODY, LEAST, type MeasureWords, pictureWords, WIDE } from '#report/slides/measures.ts';

export interface FittedPictures {
  readonly alt: string;
  /** Of the whole. */
  readonly table: TableTwin;
  /** Slide by slide, in units of their own; none where nobody could read them. */
  readonly pages: readonly DrawnPage[];
  /** All words are about as large as those of other slides. */
  readonly isLegible: boolean;
}

/** How much wider than the slide it may be drawn. */
const TIMES = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5] as const;
/** Pictures of rows over the whole width, which may be set larger where there is room. */
const ROWS: ReadonlySet<PictureId> = new Set([
  'criteria',
  'functions',
  'timeline',
  'indicators',
  'net',
]);
const LARGER = [22, 20, 18, 16] as const;
/** How much larger than drawn it may be shown. */
export const LARGEST = 1.3;
/** Small words beside others may be this share of the least size. */
const SMALL = 0.78;
/** Below, a beamer shows grey lines. */
const ILLEGIBLE = 4.5;
/** More shapes than this no office program moves. */
const MOST_MARKS = 3000;
/** Pictures that are lists, by what they list. */
const LISTS: Partial<Readonly<Record<PictureId, CollectionName>>> = {
  timeline: 'tasks',
  indicators: 'indicators',
  net: 'impacts',
};
/** Slides that one list may take as pictures. */
const MOST_SLIDES = 6;

/** The picture fitted; null where there is none. */
export function fittedPictures(
  id: PictureId,
  source: ExportSource,
  measure: MeasureWords,
): FittedPictures | null {
  const whole = fitted(id, source, measure);
  if (!whole) return null;
  const { alt, table } = whole.picture;
  const list = LISTS[id];
  const items = list ? ordered(source.snapshot, list) : [];
  if (list && !isLegible(whole)) {
    for (let count = 2; count <= Math.min(MOST_SLIDES, items.length); count += 1) {
      const parts = chunks(items, count).map((chunk) => ({
        ...source,
        snapshot: { ...source.snapshot, [list]: chunk },
      }));
      // In one size on all of them.
      for (const size of [...LARGER, LEAST]) {
        const pages = parts.flatMap((part) => atSize(id, part, size, measure) ?? []);
        if (pages.length === parts.length)
          return { alt, table, isLegible: true, pages: pages.map(drawn) };
      }
    }
  }
  const isDrawn = whole.least >= ILLEGIBLE && whole.picture.marks.length <= MOST_MARKS;
  return { alt, table, isLegible: isLegible(whole), pages: isDrawn ? [drawn(whole)] : [] };

  function drawn({ picture }: Fitted): DrawnPage {
    const { language } = source.text;
    return pageOf(picture, (line, face) => measure(line, face, 1), { language });
  }
}

interface Fitted {
  readonly picture: Picture;
  /** Of its smallest words, in points. */
  readonly least: number;
}

const isLegible = ({ least }: Fitted): boolean => least >= LEAST * SMALL;

function fitted(id: PictureId, source: ExportSource, measure: MeasureWords): Fitted | null {
  const words = pictureWords(measure);
  const draw = (times: number, size: number): Picture | null =>
    pictureOf(id, source, { width: WIDE * times, size, measure: words });
  for (const size of ROWS.has(id) ? LARGER : []) {
    const set = atSize(id, source, size, measure);
    if (set) return set;
  }
  let best: { picture: Picture; scale: number } | null = null;
  for (const times of TIMES) {
    const picture = draw(times, LEAST);
    if (!picture) return null;
    const scale = Math.min(WIDE / picture.width, BODY.height / picture.height, LARGEST);
    if (!best || scale > best.scale) best = { picture, scale };
    if (picture.height <= BODY.height * times) break;
  }
  if (!best) return null;
  const { picture, scale } = best;
  return { picture, least: leastOf(picture, scale) };
}

/** As wide as a slide in a size of text; null where it gets too high. */
function atSize(
  id: PictureId,
  source: ExportSource,
  size: number,
  measure: MeasureWords,
): Fitted | null {
  const picture = pictureOf(id, source, { width: WIDE, size, measure: pictureWords(measure) });
  if (!picture || picture.height > BODY.height) return null;
  return { picture, least: leastOf(picture, 1) };
}

const leastOf = ({ marks }: Picture, scale: number): number =>
  marks.reduce(
    (least, mark) => (mark.mark === 'text' ? Math.min(least, mark.size * scale) : least),
    Infinity,
  );

/** As the picture lists them. */
const ordered = (snapshot: Snapshot, list: CollectionName): readonly object[] =>
  list === 'tasks' ? inOrderOfDays(snapshot.tasks) : snapshot[list];

function chunks<T>(items: readonly T[], count: number): T[][] {
  const size = Math.ceil(items.length / count);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
