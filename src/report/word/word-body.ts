// What stands in the report as Word has it: cover, canvas as a section to be read, chapters, the flow.
// Knows nothing of pages and files.
import type { FileChild } from 'docx';
import type { Copy } from '#domain/exports.ts';
import type { Sheet } from '#pictures/canvas.ts';
import type { Picture } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { ReportChapter, ReportCover } from '#pictures/report-part.ts';
import type { Headings } from '#report/word/word-contents.ts';
import { headingOf, type PartJob, wordParts } from '#report/word/word-parts.ts';
import { drawable, pictureParagraph } from '#report/word/word-picture.ts';
import { roomOf, type SheetName } from '#report/word/word-sections.ts';
import { paragraph, type Tongue } from '#report/word/word-text.ts';
import type { Translator } from '#text/translator.ts';

export interface BodyJob extends Pick<PartJob, 'text' | 'tongue' | 'width' | 'height' | 'nextId'> {
  readonly headings: Headings;
}

/** A title of more letters is set smaller. */
const LONG = 90;

/** Title, place, mission, dates and status. */
export function wordCover(
  { eyebrow, title, place, mission, facts, small }: ReportCover,
  copy: Copy,
  { text, tongue }: { readonly text: Translator; readonly tongue: Tongue },
): FileChild[] {
  const line = (style: string, words: Words) => paragraph(style, [words], tongue);
  return [
    line('Eyebrow', eyebrow),
    paragraph('Title', [title], tongue, title.text.length > LONG ? { run: { size: 40 } } : {}),
    ...(place.text === '' ? [] : [line('Place', place)]),
    ...(copy === 'internal'
      ? [line('InternalNote', { text: text.t('sheets:info.internal') })]
      : []),
    ...mission.map((words) => line('Mission', words)),
    ...facts.map((fact, at) =>
      paragraph('CoverFact', [{ text: fact }], tongue, at === 0 ? BELOW : {}),
    ),
    ...small.map((words, at) =>
      paragraph('CoverSmall', [{ text: words }], tongue, at === 0 ? BELOW : {}),
    ),
  ];
}

/** Between the parts of the cover. */
const BELOW = { spacing: { before: 480 } } as const;

/** The canvas, box after box. */
export function wordCanvas(sheet: Sheet, job: BodyJob): FileChild[] {
  const { headings, tongue } = job;
  const { eyebrow, title, place, facts, boxes, sources } = sheet;
  return [
    headings.entry(1, { text: eyebrow }, 'ink'),
    headings.entry(2, title, 'ink'),
    ...(place.text === '' ? [] : [paragraph('FigureText', [place], tongue)]),
    ...facts.map((fact) => paragraph('Normal', [{ text: fact }], tongue)),
    ...boxes.flatMap((box) => [
      headingOf('Heading3', { text: box.title }, box.hue, tongue),
      ...wordParts(box.parts, { ...job, hue: box.hue, heading: 'Heading4' }),
    ]),
    ...(sources === '' ? [] : [paragraph('FigureText', [{ text: sources }], tongue, AFTER_BOXES)]),
  ];
}

const AFTER_BOXES = { spacing: { before: 320 } } as const;

/** Chapters; one with something in it begins a page. The first of a section does so anyway, unless `isGoingOn`. */
export const wordChapters = (
  chapters: readonly ReportChapter[],
  job: BodyJob,
  isGoingOn = false,
): FileChild[] =>
  chapters.flatMap(({ title, hue, lead, sections }, at) => {
    const isOpening = sections.length > 0 || lead.length > 1;
    const part = { ...job, hue, heading: 'Heading3' } as const;
    return [
      job.headings.entry(1, { text: title }, hue, {
        pageBreakBefore: isOpening && (isGoingOn || at > 0),
      }),
      ...wordParts(lead, part),
      ...sections.flatMap((section) => [
        job.headings.entry(2, { text: section.title }, hue),
        ...wordParts(section.parts, part),
      ]),
    ];
  });

/** Letters of the flow are no smaller than this on paper, points; else the paper is larger. */
const LEAST = 6;
/** Of its heading, and of what Word puts after a picture, points. */
const HEAD = 80;

export interface WordFlow {
  readonly sheet: SheetName;
  /** On a page of its own. */
  readonly page: readonly FileChild[];
}

/** The drawn flow under its heading, on the smallest paper on which it can be read. */
export function wordFlow(picture: Picture, { headings, tongue, nextId, text }: BodyJob): WordFlow {
  const title = headings.entry(1, { text: text.t('canvas:flow.title') }, 'chapter-5');
  const pieces = drawable(picture);
  if (!pieces)
    return {
      sheet: 'upright',
      page: [title, paragraph('Quiet', [{ text: text.t('word:largePicture') }], tongue)],
    };
  const sizes = picture.marks.flatMap((mark) => (mark.mark === 'text' ? [mark.size] : []));
  const smallest = Math.min(...sizes);
  const scaleOn = (sheet: SheetName): number => {
    const { width, height } = roomOf(sheet);
    return Math.min(width / picture.width, (height - HEAD) / picture.height, 1);
  };
  const sheet = scaleOn('A4') * smallest >= LEAST ? 'A4' : 'A3';
  return {
    sheet,
    page: [title, pictureParagraph(picture, pieces, { scale: scaleOn(sheet), tongue, nextId })],
  };
}
