// The parts of the report in Word: facts, lists, tables, pictures with their tables, references.
// Knows nothing of which parts there are, and in which order.
import { ExternalHyperlink, type FileChild } from 'docx';
import type { Ink } from '#pictures/mark.ts';
import { type Fact, leadIn, type ListItem, type Words } from '#pictures/part.ts';
import type { Reference, ReportPart } from '#pictures/report-part.ts';
import { hexOf } from '#pictures/inks.ts';
import { BULLETS, DEEPEST, SIZE } from '#report/word/word-styles.ts';
import { wordMeasure } from '#report/word/word-measure.ts';
import { drawable, pictureParagraph } from '#report/word/word-picture.ts';
import { wordTable } from '#report/word/word-table.ts';
import { paragraph, paragraphOf, runsOf, type Tongue } from '#report/word/word-text.ts';
import type { Translator } from '#text/translator.ts';

export interface PartJob {
  readonly text: Translator;
  readonly tongue: Tongue;
  /** Of a line, points. */
  readonly width: number;
  /** Of a page of lines, points. */
  readonly height: number;
  /** Of the chapter. */
  readonly hue: Ink;
  /** Numbers what is drawn. */
  readonly nextId: () => number;
  /** Of a heading within a section. */
  readonly heading: 'Heading3' | 'Heading4';
}

/** Paragraphs and tables of parts, after each other. */
export function wordParts(parts: readonly ReportPart[], job: PartJob): FileChild[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1]?.part;
    const isAfterTable = before === 'table' || before === 'picture';
    // Word makes one of two tables that follow each other: the second one's name keeps them apart.
    if (part.part === 'table' && isAfterTable)
      return [paragraph('ListTitle', [{ text: part.caption }], job.tongue), ...wordPart(part, job)];
    return wordPart(part, { ...job, isAfterTable });
  });
}

function wordPart(
  part: ReportPart,
  job: PartJob & { readonly isAfterTable?: boolean },
): FileChild[] {
  const { text, tongue, width, height, hue, nextId, heading, isAfterTable = false } = job;
  const spaced = isAfterTable ? AFTER_TABLE : {};
  switch (part.part) {
    case 'heading':
      return [headingOf(heading, { text: part.text }, hue, tongue)];
    case 'lead':
      return [paragraph('Lead', [part], tongue, spaced)];
    case 'figure': {
      const run = { color: hexOf(hue).slice(1) };
      const figure = paragraph('Figure', [{ text: part.figure }], tongue, { ...spaced, run });
      return part.text === '' ? [figure] : [figure, paragraph('FigureText', [part], tongue)];
    }
    case 'paragraph':
      return [paragraph(part.isQuiet ? 'Quiet' : 'Normal', [part], tongue, spaced)];
    case 'facts':
      return part.facts.map((fact, at) => factOf(fact, tongue, at === 0 ? spaced : {}));
    case 'list':
      return [
        ...(part.title === undefined
          ? []
          : [paragraph('ListTitle', [{ text: part.title }], tongue, spaced)]),
        ...part.items.map((item) => listed(item, tongue)),
      ];
    case 'references':
      return part.items.map((item) => referenceOf(item, tongue));
    case 'table':
      return [wordTable(part, width, tongue)];
    case 'picture': {
      const picture = part.draw({
        width,
        size: SIZE * 0.9,
        measure: wordMeasure,
        isTableNext: true,
      });
      // No higher than a page: Word would cut it off.
      const scale = Math.min(1, (height - AROUND) / picture.height);
      const pieces = drawable(picture);
      return [
        pieces
          ? pictureParagraph(picture, pieces, { scale, tongue, nextId })
          : paragraph('Quiet', [{ text: text.t('word:largePicture') }], tongue),
        wordTable(picture.table, width, tongue),
      ];
    }
  }
}

/** Of the heading above a picture and the head of the table under it, which stay with it, points. */
const AROUND = 120;
const AFTER_TABLE = { spacing: { before: 200 } } as const;

/** A heading in its chapter's hue. */
export const headingOf = (style: string, words: Words, hue: Ink, tongue: Tongue): FileChild =>
  paragraph(style, [words], tongue, { run: { color: hexOf(hue).slice(1) } });

/** What it is, and what is said of it, in one paragraph. */
function factOf(fact: Fact, tongue: Tongue, look: object): FileChild {
  const isAlone = fact.text === '';
  const { label, text } = fact.pieces ?? { label: [{ text: fact.label }], text: [fact] };
  const end = isAlone ? '' : leadIn(fact.label).slice(fact.label.length);
  return paragraphOf(
    'Fact',
    [
      ...label.flatMap((piece) => runsOf(piece, tongue, { style: 'FactLabel' })),
      ...(isAlone
        ? []
        : [
            ...runsOf({ text: end }, tongue, { style: 'FactLabel' }),
            ...text.flatMap((piece) => runsOf(piece, tongue)),
          ]),
    ],
    look,
  );
}

const listed = (item: ListItem, tongue: Tongue): FileChild =>
  paragraph('ListBullet', [item], tongue, {
    numbering: { reference: BULLETS, level: Math.min(item.depth, DEEPEST), custom: true },
  });

const referenceOf = ({ text, url }: Reference, tongue: Tongue): FileChild =>
  paragraphOf(
    'ListBullet',
    [
      ...runsOf({ text: url === null ? text : `${text} ` }, tongue),
      ...(url === null
        ? []
        : [
            new ExternalHyperlink({
              link: url,
              children: runsOf({ text: url }, tongue, { style: 'Hyperlink' }),
            }),
          ]),
    ],
    { numbering: { reference: BULLETS, level: 0, custom: true } },
  );
