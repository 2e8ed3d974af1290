// The first slide. What is too long for it goes on over the next one; nothing is dropped.
// Knows nothing of files.
import type { ExportSource } from '#report/export-source.ts';
import { LEADING, linesOf, type Setting } from '#report/slides/fit.ts';
import { LEAST, WIDE } from '#report/slides/measures.ts';
import type { SlideModel, SlidePart } from '#report/slides/slide.ts';
import { titleSize } from '#report/slides/title.ts';

/** Where the words of the first slide stand, in points. */
export const COVER = {
  eyebrow: { y: 56, height: 56, size: 18 },
  title: { y: 120, height: 150, size: 48 },
  lines: { y: 296, height: 190, size: 16 },
} as const;

/** The cover, and slides for what it has no room for. */
export function coverSlides(
  model: SlideModel,
  { text }: Pick<ExportSource, 'text'>,
  setting: Setting,
): SlideModel[] {
  if (model.body.body !== 'cover') return [model];
  const { eyebrow, lines } = model.body;
  const heightOf = (words: string, size: number): number =>
    linesOf(
      {
        runs: [{ text: words, face: 'sans600', ink: 'ink' }],
        times: 1,
        above: 0,
        bullet: -1,
      },
      WIDE,
      size,
      setting,
    ).length *
    size *
    LEADING;
  const behind: SlidePart[] = [];
  const paragraph = (words: string, lang?: string): SlidePart => ({
    part: 'paragraph',
    text: words,
    lang,
  });

  const size = titleSize(model.title, COVER.title.height, setting, COVER.title.size);
  const isTitleWhole = heightOf(model.title, size) <= COVER.title.height || size > LEAST;
  if (!isTitleWhole) behind.push(paragraph(model.title, model.lang));
  const isEyebrowWhole = heightOf(eyebrow, COVER.eyebrow.size) <= COVER.eyebrow.height;
  if (!isEyebrowWhole) behind.push(paragraph(eyebrow));
  const gap = COVER.lines.size * 0.35;
  const tall = lines.reduce((sum, line) => sum + heightOf(line, COVER.lines.size) + gap, 0);
  const areLinesWhole = tall <= COVER.lines.height;
  if (!areLinesWhole) behind.push(...lines.map((line) => paragraph(line)));
  const title = isTitleWhole ? model.title : shortened(model.title, 200);
  return [
    {
      ...model,
      title,
      body: {
        body: 'cover',
        eyebrow: isEyebrowWhole ? eyebrow : shortened(eyebrow, 120),
        lines: areLinesWhole ? lines : [],
      },
    },
    ...(behind.length > 0
      ? [
          {
            title: text.t('canvas:record.continued', { title: shortened(model.title, 60) }),
            lang: model.lang,
            hue: model.hue,
            body: { body: 'columns', columns: [behind] },
            notes: [],
          } satisfies SlideModel,
        ]
      : []),
  ];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the whole of it stands elsewhere. */
export function shortened(words: string, most: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  const letters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
