// The policy canvas in words: one model that the screen and the report both show.
// Knows nothing of columns, fonts or pages.
import { languageOf } from '#domain/bilingual.ts';
import { BOXES, type BoxId, type Canvas, canvasOf } from '#domain/canvas.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { stepOf } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';
import { boxParts } from '#pictures/canvas-parts.ts';
import type { Ink } from '#pictures/mark.ts';
import type { Part, Words } from '#pictures/part.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface SheetBox {
  readonly id: BoxId;
  /** Of the chapter it is filled in. */
  readonly hue: Ink;
  readonly title: string;
  /** Looked for first. */
  readonly isKey: boolean;
  /** True for a key box with nothing to say yet; its one part says where to fill it. */
  readonly isEmpty: boolean;
  readonly parts: readonly Part[];
}

export interface Sheet {
  readonly eyebrow: string;
  /** '' without one. */
  readonly place: Words;
  /** Words of the page where the workbook has none yet. */
  readonly title: Words;
  readonly facts: readonly string[];
  readonly boxes: readonly SheetBox[];
  readonly findings: string;
  /** "Sources: …", or '' without any. */
  readonly sources: string;
  readonly credit: string;
}

export interface SheetOptions {
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  /** How many findings are open. */
  readonly findings: number;
  /** ISO date. */
  readonly today: string;
}

/** The hue of a chapter. */
export const chapterInk = (chapter: ChapterId): Ink =>
  `chapter-${chapterNumber(chapter) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** In reading order. */
const ORDER: readonly BoxId[] = [
  'challenge',
  'vision',
  'mission',
  'criteria',
  'pathway',
  'people',
  'governance',
  'cluster',
  'design',
  'pilot',
  'instruments',
  'resources',
  'indicators',
  'barriers',
  'risks',
  'communication',
  'transition',
  'sectors',
  'sdgs',
];

/** Where boxes stand on a wide sheet: left, middle (twice as wide), right; in each, what is looked for first comes first. */
export const COLUMNS: readonly (readonly BoxId[])[] = [
  ['challenge', 'vision', 'barriers', 'risks', 'sectors', 'sdgs'],
  ['mission', 'pathway', 'design', 'pilot', 'transition'],
  [
    'people',
    'governance',
    'cluster',
    'indicators',
    'instruments',
    'resources',
    'communication',
    'criteria',
  ],
];

/** The canvas of a workbook in words. */
export function canvasSheet(
  snapshot: Snapshot,
  { text, sentence, findings, today }: SheetOptions,
): Sheet {
  const canvas = canvasOf(snapshot, today);
  const langOf = languageOf(snapshot);
  const { track } = snapshot.answers.setup;
  const { title, territory } = canvas.header;
  return {
    eyebrow: text.t('canvas:title'),
    place: { text: territory, lang: langOf(territory) },
    title: { text: title || text.t('canvas:untitled'), lang: langOf(title) },
    facts: headerFacts(canvas, text),
    boxes: ORDER.flatMap((id): SheetBox[] => {
      const { step, isKey } = BOXES[id];
      if (!isInTrack(step, track)) return [];
      const isEmpty = canvas.empty.has(id);
      if (isEmpty && !isKey) return [];
      const parts = isEmpty
        ? [notYet(step, text)]
        : boxParts(id, canvas, text, { snapshot, sentence });
      return [
        {
          id,
          hue: chapterInk(stepOf(step).chapter),
          title: text.t(`canvas:box.${id}`),
          isKey,
          isEmpty,
          parts,
        },
      ];
    }),
    findings: text.t('canvas:findings', { count: findings }),
    sources:
      canvas.sources.length > 0
        ? text.t('canvas:sources', { sources: canvas.sources.join('; ') })
        : '',
    credit: text.t('canvas:credit'),
  };
}

function notYet(step: (typeof BOXES)[BoxId]['step'], text: Translator): Part {
  const { number } = stepOf(step);
  return {
    part: 'paragraph',
    isQuiet: true,
    text: text.t('canvas:notYet', { number, step: text.t(`guide:step.${step}.title`) }),
  };
}

function headerFacts({ header, indicators, plan }: Canvas, text: Translator): string[] {
  const span = (name: 'drafting' | 'delivery'): string[] => {
    const [start, end] = header[name];
    if (!start && !end) return [];
    const dates = [start, end].map((date) => (date ? text.date(date, 'short') : '…')).join(' – ');
    return [text.t(`canvas:header.${name}`, { dates })];
  };
  const deadline = indicators.deadline
    ? [text.t('canvas:header.deadline', { date: text.date(indicators.deadline) })]
    : [];
  const { body, number, date, names } = plan.signed;
  const decision = [body, number, date ? text.date(date, 'short') : ''].filter(Boolean).join(', ');
  return [
    ...span('drafting'),
    ...span('delivery'),
    ...deadline,
    ...(decision === '' ? [] : [text.t('canvas:header.decided', { decision })]),
    ...(names.length > 0 ? [text.t('canvas:header.signed', { names: text.list(names) })] : []),
  ];
}
